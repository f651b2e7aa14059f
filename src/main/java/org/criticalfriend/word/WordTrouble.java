package org.criticalfriend.word;

import java.nio.file.Path;
import org.criticalfriend.files.Trouble;
import org.jspecify.annotations.Nullable;

/** What can go wrong with Word files, said plainly. */
final class WordTrouble {
  private WordTrouble() {}

  static Trouble differs(Path target, String difference) {
    return new Trouble(
        "CF-501",
        "\""
            + target.getFileName()
            + "\" was written, but reading it back showed something else:"
            + " "
            + difference,
        "The review is unchanged, and no paper was put in place.",
        "Please send us this message; until it is mended, issue the paper as PDF.");
  }

  static Trouble unreadable(String file, @Nullable Exception cause) {
    return new Trouble(
        "CF-503",
        "\"" + file + "\" cannot be read as a Word file: it is damaged or something else.",
        "It was not changed, and nothing was written.",
        "Open it in Word, save it as a Word document (.docx) and try again.",
        cause);
  }

  static Trouble missing(Path file) {
    return new Trouble(
        "CF-506",
        "There is no file \"" + file + "\".",
        "Nothing was written.",
        "Check the name and the folder, and try again.");
  }

  static Trouble suspicious(String file, String reason) {
    return new Trouble(
        "CF-504",
        "\"" + file + "\" was refused: " + reason + ".",
        "It was not changed, and nothing in it was used.",
        "Use a Word document whose origin you know.");
  }

  static Trouble old(String file) {
    return new Trouble(
        "CF-507",
        "\"" + file + "\" is in the format of Word 97 to 2003 (.doc).",
        "It was not changed, and nothing in it was used.",
        "Open it in Word, save it as a Word document (.docx) and use that.");
  }

  static Trouble locked(String file) {
    return new Trouble(
        "CF-508",
        "\"" + file + "\" is locked with a password.",
        "It was not changed, and nothing in it was used.",
        "Open it in Word, save a copy without the password and use that.");
  }

  static Trouble tooLarge(String file) {
    return new Trouble(
        "CF-509",
        "\"" + file + "\" is larger than 10 MB, too large for a template.",
        "It was not changed, and nothing in it was used.",
        "Save a copy without pictures and text, keeping styles, header and footer, and use that.");
  }
}
