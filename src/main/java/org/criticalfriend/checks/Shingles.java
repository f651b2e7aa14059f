package org.criticalfriend.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of a paper by any few words that follow one another in them. */
final class Shingles {
  private final int length;
  private final Map<String, Line> lines = new HashMap<>();

  /**
   * Takes the words apart.
   *
   * @param length how many words in a row must be the same
   */
  Shingles(List<Line> all, int length) {
    this.length = length;
    for (Line line : all) {
      List<String> words = Words.plain(line.text());
      for (int i = 0; i + length <= words.size(); i++) {
        lines.putIfAbsent(String.join(" ", words.subList(i, i + length)), line);
      }
    }
  }

  /** The first line that says what this text says somewhere; null where none does. */
  @Nullable Line like(String text) {
    List<String> words = Words.plain(text);
    for (int i = 0; i + length <= words.size(); i++) {
      Line line = lines.get(String.join(" ", words.subList(i, i + length)));
      if (line != null) {
        return line;
      }
    }
    return null;
  }
}
