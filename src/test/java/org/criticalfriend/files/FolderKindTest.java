package org.criticalfriend.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FolderKindTest {

  @TempDir Path home;

  @ParameterizedTest
  @CsvSource({
    "OneDrive, ONEDRIVE",
    "OneDrive - Ashby Borough Council/Reviews, ONEDRIVE",
    "onedrive, ONEDRIVE",
    "Library/CloudStorage/OneDrive-AshbyBoroughCouncil, ONEDRIVE",
    "Dropbox/Reviews, DROPBOX",
    "Dropbox (Personal), DROPBOX",
    "Library/CloudStorage/Dropbox-Ashby, DROPBOX",
    "Google Drive, GOOGLE_DRIVE",
    "Library/CloudStorage/GoogleDrive-jo@example.org/My Drive, GOOGLE_DRIVE",
    "Library/Mobile Documents/com~apple~CloudDocs/Reviews, ICLOUD",
    "iCloudDrive, ICLOUD",
    "Library/CloudStorage/Box-Box, OTHER_SERVICE",
    "Nextcloud, OTHER_SERVICE",
  })
  void knowsServicesByTheirFolderNames(String folder, FolderKind kind) throws IOException {
    assertThat(kindIn(folder)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Reviews", "My Drive", "Boxes", "Dropboxes", "OneDriveBackup"})
  void takesOtherFoldersForLocal(String folder) throws IOException {
    assertThat(kindIn(folder)).isEqualTo(FolderKind.LOCAL);
  }

  @Test
  void aServicesNameInTheFileNameMeansNothing() {
    assertThat(FolderKind.of(home.resolve("OneDrive"), Map.of())).isEqualTo(FolderKind.LOCAL);
  }

  @ParameterizedTest
  @CsvSource({
    ".dropbox.cache, true, DROPBOX",
    ".dropbox, false, DROPBOX",
    ".dropbox, true, LOCAL",
    ".shortcut-targets-by-id, true, GOOGLE_DRIVE",
    ".tmp.drivedownload, true, GOOGLE_DRIVE",
    ".stfolder, true, OTHER_SERVICE",
  })
  void knowsServicesByWhatTheyLeaveInTheirFolder(String marker, boolean folder, FolderKind kind)
      throws IOException {
    Path path = home.resolve("Work").resolve(marker);
    Files.createDirectories(folder ? path : path.getParent());
    if (!folder) {
      Files.createFile(path);
    }

    assertThat(kindIn("Work/Ashby/2025")).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(strings = {"OneDrive", "OneDriveCommercial", "OneDriveConsumer"})
  void knowsOneDriveByTheEnvironment(String variable) throws IOException {
    Path folder = Files.createDirectories(home.resolve("Cloud/Reviews"));
    Map<String, String> environment = Map.of(variable, home.resolve("Cloud").toString());

    assertThat(FolderKind.of(folder.resolve("a.review"), environment))
        .isEqualTo(FolderKind.ONEDRIVE);
    assertThat(FolderKind.of(home.resolve("Cloudy/a.review"), environment))
        .isEqualTo(FolderKind.LOCAL);
    assertThat(FolderKind.of(folder.resolve("a.review"), Map.of(variable, "\0 ")))
        .isEqualTo(FolderKind.LOCAL);
  }

  @Test
  void knowsDesktopAndDocumentsKeptInICloud() throws IOException {
    Files.createDirectories(home.resolve("Documents/Reviews"));
    Map<String, String> environment = Map.of("HOME", home.toString());
    Path review = home.resolve("Documents/Reviews/a.review");
    assertThat(FolderKind.of(review, environment)).isEqualTo(FolderKind.LOCAL);

    Files.createDirectories(home.resolve("Library/Mobile Documents/com~apple~CloudDocs/Documents"));

    assertThat(FolderKind.of(review, environment)).isEqualTo(FolderKind.ICLOUD);
  }

  @Test
  void followsLinksIntoAServicesFolder() throws IOException {
    Path cloud = Files.createDirectories(home.resolve("Library/CloudStorage/Dropbox"));
    Path link = Files.createSymbolicLink(home.resolve("Reviews"), cloud);

    assertThat(FolderKind.of(link.resolve("new.review"), Map.of())).isEqualTo(FolderKind.DROPBOX);
  }

  @ParameterizedTest
  @CsvSource({
    "nfs, true",
    "nfs4, true",
    "CIFS, true",
    "smb3, true",
    "smbfs, true",
    "afpfs, true",
    "fuse.sshfs, true",
    "fuse.gvfsd-fuse, true",
    "ext4, false",
    "btrfs, false",
    "fuse.ntfs-3g, false",
    "NTFS, false",
    "apfs, false",
    "overlay, false",
    "tmpfs, false"
  })
  void knowsNetworkDisksByTheirType(String type, boolean network) {
    assertThat(Disk.isNetworkType(type)).isEqualTo(network);
  }

  @Test
  void knowsWindowsServerPathsAndPlacesOfDisksThatCanBeTakenOut() {
    assertThat(Disk.isServerPath("\\\\server\\share\\")).isTrue();
    assertThat(Disk.isServerPath("C:\\")).isFalse();
    assertThat(Disk.isRemovablePlace(Path.of("/run/media/jo/STICK/a.review"))).isTrue();
    assertThat(Disk.isRemovablePlace(Path.of("/mediatheque/a.review"))).isFalse();
  }

  @Test
  void saysInWordsWhatTheFolderMeansUnlessItIsLocal() {
    assertThat(FolderKind.LOCAL.words()).isEmpty();
    assertThat(FolderKind.LOCAL.offersLocalCopy()).isFalse();
    assertThat(FolderKind.REMOVABLE.offersLocalCopy()).isFalse();
    assertThat(FolderKind.ONEDRIVE.words())
        .hasValueSatisfying(
            words ->
                assertThat(words)
                    .startsWith("This review lies in a folder that OneDrive keeps in step"));
    assertThat(FolderKind.NETWORK.offersLocalCopy()).isTrue();
  }

  private FolderKind kindIn(String folder) throws IOException {
    Path there = Files.createDirectories(home.resolve(folder));
    return FolderKind.of(there.resolve("a.review"), Map.of());
  }
}
