package org.criticalfriend.files;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Recognises disks of other machines and disks that can be taken out. */
final class Disk {

  /** As Linux and macOS name them; on Linux, FUSE file systems begin with {@code fuse.}. */
  private static final Set<String> NETWORK_TYPES =
      Set.of(
          "nfs",
          "nfs4",
          "cifs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "afpfs",
          "afs",
          "ncpfs",
          "webdav",
          "davfs",
          "sshfs",
          "rclone",
          "gvfsd-fuse",
          "ceph",
          "glusterfs");

  private static final List<String> REMOVABLE_PLACES = List.of("/media", "/run/media", "/Volumes");

  private Disk() {}

  /** Takes a path that is there, its links followed, so that a mapped drive shows its server. */
  static Optional<FolderKind> recognise(Path realFolder) {
    if (isServerPath(String.valueOf(realFolder.getRoot()))) {
      return Optional.of(FolderKind.NETWORK);
    }
    try {
      FileStore store = Files.getFileStore(realFolder);
      if (isNetworkType(store.type())) {
        return Optional.of(FolderKind.NETWORK);
      }
      return isRemovable(realFolder, store) ? Optional.of(FolderKind.REMOVABLE) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /** Windows: the root of {@code \\server\share\folder} begins with two backslashes. */
  static boolean isServerPath(String root) {
    return root.startsWith("\\\\");
  }

  static boolean isNetworkType(String type) {
    String name = type.toLowerCase(Locale.ROOT);
    return NETWORK_TYPES.contains(name.startsWith("fuse.") ? name.substring(5) : name);
  }

  private static boolean isRemovable(Path realFolder, FileStore store) throws IOException {
    if (String.valueOf(realFolder.getRoot()).contains(":")) { // only Windows has drive letters
      return Boolean.TRUE.equals(store.getAttribute("volume:isRemovable"));
    }
    return isRemovablePlace(realFolder);
  }

  static boolean isRemovablePlace(Path realFolder) {
    return REMOVABLE_PLACES.stream().anyMatch(realFolder::startsWith);
  }
}
