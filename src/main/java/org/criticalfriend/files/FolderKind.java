package org.criticalfriend.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Says what kind of folder a review lies in, and what that means for the person working on it.
 *
 * <p>Known by folder names, by marker files that services leave, by the environment, and by what
 * the system says of the disk. A service that leaves none of these traces goes unnoticed.
 */
public enum FolderKind {
  /** On a disk of this machine. */
  LOCAL(""),
  /** On a stick or card that can be pulled out. */
  REMOVABLE("This review lies on a disk that can be taken out. Close it before you take it out."),
  /** On another machine. */
  NETWORK("This review lies on a network share. If the connection drops, typing could be held up."),
  /** Kept in step by OneDrive or SharePoint. */
  ONEDRIVE(inStepBy("OneDrive")),
  /** Kept in step by Dropbox. */
  DROPBOX(inStepBy("Dropbox")),
  /** Kept in step by Google Drive. */
  GOOGLE_DRIVE(inStepBy("Google Drive")),
  /** Kept in step by iCloud Drive. */
  ICLOUD(inStepBy("iCloud Drive")),
  /** Kept in step by some other service. */
  OTHER_SERVICE(inStepBy("a service"));

  private final String words;

  FolderKind(String words) {
    this.words = words;
  }

  /**
   * The kind of folder a file lies, or would lie, in; what cannot be found out counts as local.
   *
   * @param environment as {@link System#getenv()} gives it
   */
  public static FolderKind of(Path file, Map<String, String> environment) {
    Path asked = file.toAbsolutePath().normalize();
    Path folder = folderOf(asked);
    Path realFolder = folderOf(real(asked));
    return SynchronisedFolder.recognise(folder, environment)
        .or(() -> SynchronisedFolder.recognise(realFolder, environment))
        .or(() -> Disk.recognise(realFolder))
        .orElse(LOCAL);
  }

  /** What to tell the person, in whole sentences; nothing for a plain local folder. */
  public Optional<String> words() {
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** Whether a service brings changes made on other computers into it, and the other way round. */
  public boolean isKeptInStep() {
    return offersLocalCopy() && this != NETWORK;
  }

  /** Whether to offer working on a local copy that is put back at closing. */
  public boolean offersLocalCopy() {
    return this != LOCAL && this != REMOVABLE;
  }

  private static String inStepBy(String service) {
    return "This review lies in a folder that "
        + service
        + " keeps in step with other computers. "
        + "If two people open it at the same time, two versions come about.";
  }

  private static Path folderOf(Path path) {
    Path folder = path.getParent();
    return folder == null || Files.isDirectory(path) ? path : folder;
  }

  /** Links followed, as far as the path is there and the system can say. */
  private static Path real(Path path) {
    Path there = path;
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    try {
      return there.toRealPath();
    } catch (IOException _) {
      return there;
    }
  }
}
