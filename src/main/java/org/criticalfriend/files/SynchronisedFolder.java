package org.criticalfriend.files;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recognises folders that a service keeps in step with other computers. */
final class SynchronisedFolder {

  private static final List<String> ONEDRIVE_VARIABLES =
      List.of("OneDrive", "OneDriveCommercial", "OneDriveConsumer");

  private static final List<Name> NAMES =
      List.of(
          named("OneDrive( ?- ?.+)?", FolderKind.ONEDRIVE),
          named("Dropbox( ?[-(].+)?", FolderKind.DROPBOX),
          named("Google ?Drive(-.+)?", FolderKind.GOOGLE_DRIVE),
          named("Mobile Documents|iCloud ?Drive(-.+)?", FolderKind.ICLOUD),
          // macOS keeps the folders of all services in ~/Library/CloudStorage
          named("Nextcloud|ownCloud|pCloud ?Drive|CloudStorage", FolderKind.OTHER_SERVICE));

  private static final List<Marker> MARKERS =
      List.of(
          new Marker(".dropbox.cache", true, FolderKind.DROPBOX),
          // in the home folder of every Dropbox user stands a folder of this name, not a file
          new Marker(".dropbox", false, FolderKind.DROPBOX),
          new Marker(".shortcut-targets-by-id", true, FolderKind.GOOGLE_DRIVE),
          new Marker(".tmp.drivedownload", true, FolderKind.GOOGLE_DRIVE),
          new Marker(".tmp.driveupload", true, FolderKind.GOOGLE_DRIVE),
          new Marker(".stfolder", true, FolderKind.OTHER_SERVICE));

  private SynchronisedFolder() {}

  static Optional<FolderKind> recognise(Path folder, Map<String, String> environment) {
    if (ONEDRIVE_VARIABLES.stream().anyMatch(name -> lies(folder, environment.get(name)))) {
      return Optional.of(FolderKind.ONEDRIVE);
    }
    return byNames(folder)
        .or(() -> byMarkers(folder))
        .or(() -> byICloudDesktop(folder, environment));
  }

  private static boolean lies(Path folder, @Nullable String within) {
    try {
      return within != null && !within.isBlank() && folder.startsWith(Path.of(within));
    } catch (InvalidPathException _) {
      return false;
    }
  }

  private static Optional<FolderKind> byNames(Path folder) {
    if (folder.getNameCount() > 0 && folder.getName(0).toString().equals("My Drive")) {
      return Optional.of(FolderKind.GOOGLE_DRIVE); // Windows: G: holds nothing else
    }
    return NAMES.stream().filter(name -> name.isIn(folder)).map(Name::kind).findFirst();
  }

  private static Optional<FolderKind> byMarkers(Path folder) {
    return Stream.iterate(folder, Objects::nonNull, Path::getParent)
        .flatMap(each -> MARKERS.stream().filter(marker -> marker.isIn(each)))
        .map(Marker::kind)
        .findFirst();
  }

  /**
   * macOS can keep Desktop and Documents in iCloud where they stand; iCloud Drive then lists them.
   */
  private static Optional<FolderKind> byICloudDesktop(
      Path folder, Map<String, String> environment) {
    String home = environment.get("HOME");
    for (String name : List.of("Desktop", "Documents")) {
      if (home != null && lies(folder, home + "/" + name)) {
        Path listed = Path.of(home, "Library/Mobile Documents/com~apple~CloudDocs", name);
        return Files.exists(listed) ? Optional.of(FolderKind.ICLOUD) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Name named(String shape, FolderKind kind) {
    return new Name(Pattern.compile(shape, Pattern.CASE_INSENSITIVE), kind);
  }

  private record Name(Pattern shape, FolderKind kind) {

    boolean isIn(Path folder) {
      for (Path element : folder) {
        if (shape.matcher(element.toString()).matches()) {
          return true;
        }
      }
      return false;
    }
  }

  private record Marker(String name, boolean directory, FolderKind kind) {

    boolean isIn(Path folder) {
      Path file = folder.resolve(name);
      return directory ? Files.isDirectory(file) : Files.isRegularFile(file);
    }
  }
}
