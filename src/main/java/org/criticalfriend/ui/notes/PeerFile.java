package org.criticalfriend.ui.notes;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.handouts.FilledSheet;

/** What a peer sent: a text, or a Word file that may be a note sheet. */
sealed interface PeerFile {
  /** The largest text that can be notes. */
  long LARGEST_TEXT = 20L << 20;

  /** What older programs write. */
  Charset OLD_WINDOWS = Charset.forName("windows-1252");

  /** A text, in whatever it was written. */
  record Text(String words) implements PeerFile {}

  /** A Word file. */
  record Word(FilledSheet sheet) implements PeerFile {}

  /**
   * Reads a file; slow, for the background.
   *
   * @throws Trouble if it cannot be read as either
   */
  static PeerFile read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".docx")) {
      return new Word(FilledSheet.read(file));
    }
    if (Files.size(file) > LARGEST_TEXT) {
      throw new Trouble(
          "CF-911",
          "\"" + file.getFileName() + "\" is too large to be a text of notes.",
          "Nothing was taken in.",
          "Choose a text file or a Word file (.docx).");
    }
    try {
      return new Text(Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", ""));
    } catch (MalformedInputException _) {
      return new Text(Files.readString(file, OLD_WINDOWS));
    }
  }
}
