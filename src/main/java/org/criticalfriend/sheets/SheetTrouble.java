package org.criticalfriend.sheets;

import org.criticalfriend.files.Trouble;
import org.jspecify.annotations.Nullable;

/** Every trouble with a list in a file, with its code. */
final class SheetTrouble {
  private static final String SAFE = "It was not changed, and nothing was taken from it.";

  private SheetTrouble() {}

  static Trouble unreadable(String file, @Nullable Exception cause) {
    return new Trouble(
        "CF-521",
        "\"" + file + "\" cannot be read as a spreadsheet: it is damaged or something else.",
        SAFE,
        "Open it in a spreadsheet program, save it as .xlsx or .csv, and try again.",
        cause);
  }

  static Trouble suspicious(String file, String reason) {
    return new Trouble(
        "CF-522",
        "\"" + file + "\" was refused: " + reason + ".",
        SAFE,
        "Use a file whose origin you know, or paste the rows from the spreadsheet.");
  }

  static Trouble missing(String file) {
    return new Trouble(
        "CF-523",
        "There is no file \"" + file + "\".",
        "Nothing was changed.",
        "Check the name and the folder, and try again.");
  }

  static Trouble oldKind(String file) {
    return new Trouble(
        "CF-524",
        "\"" + file + "\" is a spreadsheet of the old kind (.xls), or has a password.",
        SAFE,
        "Open it, save it as .xlsx without a password, and try again.");
  }

  static Trouble different(String file) {
    return new Trouble(
        "CF-525",
        "\"" + file + "\" was written, but reading it back showed something else.",
        "The review is unchanged, and the file was not put in place.",
        "Export as the other kind, .csv or .xlsx.");
  }
}
