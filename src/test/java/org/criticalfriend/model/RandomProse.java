package org.criticalfriend.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Words, Markdown and unknown members for {@link RandomReviews}. */
final class RandomProse {
  private static final List<String> WORDS =
      List.of(
          "peer",
          "review",
          "clinic",
          "a/b",
          "Łukasz",
          "O'Neill",
          "naïve",
          "\u0646\u0635",
          "ନ",
          "\uD83D\uDE00",
          "100 %",
          "“quoted”",
          "\"straight\"",
          "back\\slash",
          "\u2028",
          "£5");
  private static final List<String> ODD =
      List.of("\t", "\u0001", "\u001f", "\u007f", "\r\n", "\b", "\f", " ");
  private static final List<String> NOT_WORDS =
      List.of("019a7b3c-0000-7000-8000-000000000000", "1", "true", "2008-04-09", "%_*", "a\nb");
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "-0",
          "-0.0",
          "1e400",
          "1.50",
          "1E+5",
          "123456789012345678901234567890",
          "\"\"",
          "[]",
          "{}",
          "[[],{},[1]]",
          "{\"b\":{\"a\":[1.0,\"\\u0001é\"]},\"\":0}");

  private final Random random;
  private int footnotes;

  RandomProse(Random random) {
    this.random = random;
  }

  /** A few words; now and then none, what looks like another value, or what JSON has to escape. */
  String text() {
    return switch (random.nextInt(12)) {
      case 0 -> "";
      case 1 -> words() + one(ODD) + words();
      case 2 -> one(NOT_WORDS);
      default -> words();
    };
  }

  /** Simple Markdown that every paper can hold. */
  String prose(boolean inline) {
    if (inline) {
      return "The " + plain() + " is **" + plain() + "** and *" + plain() + "*.";
    }
    return switch (random.nextInt(6)) {
      case 0 -> "";
      case 1 -> "First:\n\n- " + plain() + "\n- " + plain() + "\n\nThen " + plain() + ".";
      case 2 -> "a. " + plain() + "\nb. " + plain() + "\n";
      case 3 -> "| Head | " + plain() + " |\n|---|---|\n| " + plain() + " | 2 |";
      case 4 -> footnoted("fn" + ++footnotes);
      default -> "It has " + plain() + " in {count:sessions} sessions.";
    };
  }

  /** Members that no version knows. */
  Extras extras() {
    if (random.nextInt(6) > 0) {
      return Extras.NONE;
    }
    Map<String, String> members = new LinkedHashMap<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      members.put("x-" + words(), one(VALUES));
    }
    return new Extras(members);
  }

  private String footnoted(String label) {
    return "Known[^" + label + "] " + plain() + ".\n\n[^" + label + "]: See " + plain() + ".\n";
  }

  private String words() {
    return one(WORDS) + " " + one(WORDS);
  }

  private String plain() {
    return one(WORDS.subList(0, 3));
  }

  private String one(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
