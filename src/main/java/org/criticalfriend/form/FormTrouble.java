package org.criticalfriend.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.InvalidValue;

/**
 * Says in plain words what is wrong inside a JSON document of ours. A place is the document and the
 * JSON pointer: "review.json at /findings/3/kind".
 */
final class FormTrouble {
  private static final String SAFE = "Nothing was read in.";
  private static final String CORRECT = "Correct it there, or ask whoever made the file.";
  private static final int QUOTED = 60;

  private FormTrouble() {}

  static Trouble missing(String place, String member) {
    return new Trouble(
        "CF-307", place + ": the member \"" + member + "\" is missing.", SAFE, CORRECT);
  }

  static Trouble illTyped(String place, String wanted, String found) {
    return new Trouble(
        "CF-308", place + ": there must be " + wanted + ", not " + found + ".", SAFE, CORRECT);
  }

  static Trouble unknownWord(String place, String found, List<String> allowed) {
    String happened = place + ": " + quoted(found) + " is not one of " + listed(allowed) + ".";
    return new Trouble("CF-309", happened, SAFE, CORRECT);
  }

  static Trouble badDate(String place, String found) {
    String wanted = " is not a date written as year, month and day, such as 2008-04-09.";
    return new Trouble("CF-310", place + ": " + quoted(found) + wanted, SAFE, CORRECT);
  }

  static Trouble badTime(String place, String found) {
    String wanted = " is not a time written as hours and minutes, such as 09:30.";
    return new Trouble("CF-311", place + ": " + quoted(found) + wanted, SAFE, CORRECT);
  }

  static Trouble numberTooLarge(String place) {
    return new Trouble("CF-312", place + ": the number is too large.", SAFE, CORRECT);
  }

  static Trouble dangling(String place, Class<?> kind, String id) {
    String happened = place + ": there is no " + words(kind) + " with the id " + quoted(id) + ".";
    return new Trouble("CF-313", happened, SAFE, CORRECT);
  }

  static Trouble otherKind(String place, Class<?> wanted, String id, Class<?> found) {
    String happened =
        place
            + ": a "
            + words(wanted)
            + " is wanted, but "
            + quoted(id)
            + " is the id of a "
            + words(found)
            + ".";
    return new Trouble("CF-314", happened, SAFE, CORRECT);
  }

  static Trouble idTwice(String place, String id, String first) {
    String happened = place + ": the id " + quoted(id) + " is already used at " + first + ".";
    return new Trouble("CF-315", happened, SAFE, "Give one of the two another id.");
  }

  static Trouble footnoteTwice(String place, String label, String first) {
    String happened =
        place
            + ": the footnote "
            + quoted("[^" + label + "]")
            + " is already defined at "
            + first
            + ".";
    return new Trouble("CF-316", happened, SAFE, "Give one of the two another label.");
  }

  static Trouble invalid(String place, InvalidValue cause) {
    return new Trouble("CF-317", place + ": " + cause.getMessage(), SAFE, CORRECT, cause);
  }

  static Trouble memberTwice(String place) {
    return new Trouble("CF-318", place + ": this member stands there twice.", SAFE, CORRECT);
  }

  static Trouble halfCharacter(String place) {
    String happened = place + ": the text holds half a character (an unpaired surrogate).";
    return new Trouble("CF-319", happened, SAFE, CORRECT);
  }

  static Trouble notABlock(String place, List<String> marks) {
    String happened = place + ": a block needs one of the members " + listed(marks) + ".";
    return new Trouble("CF-320", happened, SAFE, CORRECT);
  }

  static Trouble twoBlocks(String place, String one, String other) {
    String happened = place + ": a block has \"" + one + "\" or \"" + other + "\", but never both.";
    return new Trouble("CF-321", happened, SAFE, CORRECT);
  }

  static Trouble circle(String place, List<String> groups) {
    String happened = place + ": these groups are part of each other: " + listed(groups) + ".";
    return new Trouble("CF-322", happened, SAFE, "Take out the parent of one of them.");
  }

  static Trouble valueOfOtherScale(String place, String value, String scale) {
    String happened =
        place + ": the scale " + quoted(scale) + " has no value with the id " + quoted(value) + ".";
    return new Trouble("CF-323", happened, SAFE, CORRECT);
  }

  /** A record type in the words of the format: KeyQuestion reads "key question". */
  static String words(Class<?> kind) {
    return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  static String listed(List<String> words) {
    return words.stream().map(FormTrouble::quoted).collect(Collectors.joining(", "));
  }

  static String quoted(String text) {
    String shown = text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "\u2026";
    return "\"" + shown.replaceAll("\\p{Cntrl}", " ") + "\"";
  }
}
