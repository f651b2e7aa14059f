package org.criticalfriend.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in plain words what kept a file from being written or read. */
final class DiskTrouble {

  private static final String UNTOUCHED = "Nothing was changed.";
  private static final long NEARLY_FULL = 64L * 1024;

  private DiskTrouble() {}

  static Trouble alreadyThere(Path target) {
    return new Trouble(
        "CF-101",
        "There is already a file called " + named(target) + ".",
        "It was left as it is.",
        "Choose another name, or say that it may be replaced.");
  }

  static Trouble notAFile(Path target) {
    return new Trouble(
        "CF-102",
        named(target) + " is a folder or a device, not a file.",
        UNTOUCHED,
        "Choose another name.");
  }

  static Trouble sameName(Path one, Path other) {
    return new Trouble(
        "CF-103",
        named(one) + " and " + named(other) + " are one name on many computers.",
        UNTOUCHED,
        "Give one of them another name.");
  }

  static Trouble writing(Path target, IOException cause) {
    String reason = reason(target, cause);
    if (reason.isEmpty()) {
      return new Trouble(
          "CF-104",
          named(target) + " could not be written.",
          UNTOUCHED,
          "Try again, or choose another folder.",
          cause);
    }
    return new Trouble(
        "CF-105",
        named(target) + " could not be written: " + reason + ".",
        UNTOUCHED,
        "Put this right and try again, or choose another folder.",
        cause);
  }

  static Trouble readingBack(Path target, IOException cause) {
    return new Trouble(
        "CF-106",
        named(target) + " was written, but could not be read back as it should.",
        UNTOUCHED,
        "Try again; if it happens again, choose another disk.",
        cause);
  }

  static Trouble partlyReplaced(Path failed, List<Path> stuck, IOException cause) {
    return new Trouble(
        "CF-107",
        named(failed)
            + " could not be written, and what was already in place stayed there: "
            + stuck.stream().map(DiskTrouble::named).collect(Collectors.joining(", "))
            + ".",
        "Each file is complete; former versions lie beside them in files ending in .old.",
        "Check that the disk is there, then write all of them again.",
        cause);
  }

  static Trouble copying(Path original, Path folder, IOException cause) {
    String reason = reason(folder.resolve("copy"), cause);
    return new Trouble(
        "CF-109",
        named(original)
            + " could not be copied to "
            + folder
            + (reason.isEmpty() ? "." : ": " + reason + "."),
        named(original) + " was not changed.",
        "Make room or ask for access to that folder, then try again.",
        cause);
  }

  static Trouble reading(Path folder, Exception cause) {
    return new Trouble(
        "CF-114",
        folder + " could not be read.",
        UNTOUCHED,
        "Look whether it is there and whether you may open it, then try again.",
        cause);
  }

  static Trouble deleting(Path file, IOException cause) {
    return new Trouble(
        "CF-110",
        named(file) + " could not be removed.",
        "It stands as it was.",
        "Close other programs that may have it open, then try again.",
        cause);
  }

  private static String reason(Path target, IOException cause) {
    String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    Path folder = target.toAbsolutePath().getParent();
    if (words.contains("no space")
        || words.contains("not enough space")
        || words.contains("quota")
        || isFull(folder)) {
      return "the disk is full";
    }
    if (words.contains("name too long")) {
      return "the name is too long";
    }
    return folderReason(folder, cause, words);
  }

  private static String folderReason(@Nullable Path folder, IOException cause, String words) {
    if (cause instanceof NotDirectoryException
        || words.contains("not a directory")
        || (folder != null && !Files.isDirectory(folder))) {
      return "its folder is not there";
    }
    if (words.contains("read-only")) {
      return "the disk can only be read";
    }
    if (cause instanceof AccessDeniedException) {
      return "you may not write there, or another program has the file open";
    }
    if (cause instanceof FileSystemException && words.contains("another process")) {
      return "another program has the file open";
    }
    return "";
  }

  private static boolean isFull(@Nullable Path folder) {
    if (folder == null) {
      return false;
    }
    try {
      FileStore store = Files.getFileStore(folder);
      return store.getUsableSpace() < NEARLY_FULL;
    } catch (IOException _) {
      return false;
    }
  }

  private static String named(Path target) {
    Path folder = target.getParent();
    return folder == null ? "\"" + target + "\"" : "\"" + target.getFileName() + "\" in " + folder;
  }
}
