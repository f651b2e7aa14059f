package org.criticalfriend.word;

import java.util.Locale;
import org.criticalfriend.house.Running.What;
import org.jspecify.annotations.Nullable;

/** Watches a field of a header go by: what it asks for, and which words only show its result. */
final class FieldWatch {
  private final StringBuilder instruction = new StringBuilder();
  private int depth;
  private boolean result;
  private boolean known;

  /** What a field with these instructions says; null where it is none that papers know. */
  static @Nullable What what(String instructions) {
    return switch (instructions.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT)) {
      case "PAGE" -> What.PAGE;
      case "NUMPAGES", "SECTIONPAGES" -> What.PAGES;
      case "TITLE" -> What.TITLE;
      case "AUTHOR" -> What.AUTHOR;
      case "SUBJECT" -> What.SUBJECT;
      default -> null;
    };
  }

  /** Takes a character that begins, parts or ends a field; what is said there, if anything. */
  @Nullable What character(String type) {
    switch (type) {
      case "begin" -> begin();
      case "separate" -> {
        result = true;
        known = what(instruction.toString()) != null;
        return depth == 1 ? what(instruction.toString()) : null;
      }
      case "end" -> {
        boolean unsaid = depth == 1 && !result;
        depth = Math.max(0, depth - 1);
        known = depth > 0 && known;
        return unsaid ? what(instruction.toString()) : null;
      }
      default -> {}
    }
    return null;
  }

  private void begin() {
    depth++;
    if (depth == 1) {
      instruction.setLength(0);
      result = false;
      known = false;
    }
  }

  /** Takes instructions. */
  void instruction(String words) {
    if (!result) {
      instruction.append(words);
    }
  }

  /** Whether words that stand here only show the result of a field that is said anew. */
  boolean hides() {
    return depth > 0 && (!result || known);
  }
}
