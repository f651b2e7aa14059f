package org.criticalfriend.form;

import com.fasterxml.jackson.core.JsonLocation;
import org.criticalfriend.files.Trouble;
import org.jspecify.annotations.Nullable;

/** Says in plain words why a file is not a JSON document of ours at all. */
final class JsonTrouble {
  private static final String SAFE = "Nothing was read in.";

  private JsonTrouble() {}

  static Trouble malformed(String document, JsonLocation where, @Nullable Exception cause) {
    String happened = document + " is not valid JSON: something is wrong " + at(where) + ".";
    String todo = "Correct it there; a comma, a quotation mark or a bracket may be missing.";
    return new Trouble("CF-301", happened, SAFE, todo, cause);
  }

  static Trouble notUtf8(String document, long line, long column, long offset) {
    String happened =
        document
            + " is not written in UTF-8: line "
            + line
            + ", column "
            + column
            + " (byte "
            + offset
            + ") is no character of it.";
    return new Trouble("CF-302", happened, SAFE, "Save it again as UTF-8.");
  }

  static Trouble beyondLimits(String document, JsonLocation where, Exception cause) {
    String happened = document + " goes beyond what can be read " + at(where) + ".";
    String todo =
        String.format(
            "The limits are %,d levels of nesting, %,d characters in one text, %,d in the name of "
                + "a member or in a number, and %,d values in all.",
            Json.DEEPEST, Json.LONGEST_TEXT, Json.LONGEST_NAME, Json.MOST_VALUES);
    return new Trouble("CF-303", happened, SAFE, todo, cause);
  }

  static Trouble otherFormat(String document, String format) {
    String happened =
        document + " does not begin as it should with \"format\": \"" + format + "\".";
    return new Trouble("CF-304", happened, SAFE, "Choose a file that Critical Friend wrote.");
  }

  static Trouble newerVersion(String document, String version) {
    String happened =
        document + " has version " + version + " of its format; this program knows version 1 only.";
    String todo = "Read it with a newer Critical Friend, or have it exported by an older one.";
    return new Trouble("CF-305", happened, SAFE, todo);
  }

  static Trouble noVersion(String document) {
    String happened = document + " must have \"version\": 1 among its first members.";
    return new Trouble("CF-306", happened, SAFE, "Choose a file that Critical Friend wrote.");
  }

  private static String at(JsonLocation where) {
    return "at line " + where.getLineNr() + ", column " + where.getColumnNr();
  }
}
