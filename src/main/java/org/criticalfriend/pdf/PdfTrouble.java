package org.criticalfriend.pdf;

import java.util.Locale;
import org.criticalfriend.files.Trouble;
import org.jspecify.annotations.Nullable;

/** Says in plain words why a paper did not become a PDF. */
final class PdfTrouble {
  private static final String SAFE = "Nothing was written, and the review is as it was.";

  private PdfTrouble() {}

  static Trouble noFont(int character, String place, String words) {
    String name = Character.getName(character);
    String called =
        String.format(
            Locale.ROOT,
            "U+%04X%s",
            character,
            name == null ? "" : ", " + name.toLowerCase(Locale.ROOT));
    return new Trouble(
        "CF-601",
        "None of the program's fonts has the character \""
            + Character.toString(character)
            + "\" ("
            + called
            + "), which stands "
            + place
            + ": \""
            + words
            + "\".",
        SAFE,
        "Put another character in its place, then write the paper again.");
  }

  static Trouble notAsWritten(String difference, @Nullable Throwable cause) {
    return new Trouble(
        "CF-602",
        "The PDF was written, but reading it back did not find the paper in it: " + difference,
        "The file was removed; the review and any earlier file are as they were.",
        "Write the paper again; if this happens again, please report it with this message.",
        cause);
  }
}
