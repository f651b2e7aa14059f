package org.criticalfriend.ui.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds the beginnings of words as a person typed them; capitals and accents make no difference.
 *
 * @param typed the words typed, folded
 */
public record Matching(List<String> typed) {
  private static final int BEFORE = 40;

  /** Letters from here on may have accents. */
  private static final char ACCENTED = 128;

  /** Guarantees a list nobody changes. */
  public Matching {
    typed = List.copyOf(typed);
  }

  /** Where a typed word stands in a text: from, and up to. */
  record Span(int from, int to) {}

  /** What finds these words. */
  public static Matching of(String words) {
    return new Matching(
        List.of(folded(words).strip().split("[^\\p{L}\\p{N}]+", -1)).stream()
            .filter(word -> !word.isEmpty())
            .toList());
  }

  /** Whether a text has every word. */
  public boolean fits(String text) {
    String folded = folded(text);
    return typed.stream().allMatch(word -> at(folded, word, 0) >= 0);
  }

  /** Where the words stand in a text, in order and apart. */
  List<Span> spans(String text) {
    String folded = folded(text);
    List<Span> found = new ArrayList<>();
    for (String word : typed) {
      for (int at = at(folded, word, 0); at >= 0; at = at(folded, word, at + 1)) {
        found.add(new Span(at, at + word.length()));
      }
    }
    found.sort(Comparator.comparingInt(Span::from));
    List<Span> apart = new ArrayList<>();
    for (Span span : found) {
      if (apart.isEmpty() || span.from() >= apart.getLast().to()) {
        apart.add(span);
      }
    }
    return apart;
  }

  /** One line of a text, so that its first match is near the beginning. */
  String excerpt(String text) {
    String line = text.replaceAll("\\*+|\\[\\^[^\\]]*\\]", "").replaceAll("\\s+", " ").strip();
    List<Span> spans = spans(line);
    int first = spans.isEmpty() ? 0 : spans.getFirst().from();
    if (first <= BEFORE) {
      return line;
    }
    int space = line.indexOf(' ', first - BEFORE);
    return "…" + line.substring(space < 0 || space >= first ? first : space + 1);
  }

  private static int at(String folded, String word, int from) {
    for (int at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1))) {
        return at;
      }
    }
    return -1;
  }

  /** As long as the text itself, so that places in one are places in the other. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      folded.append(letter < ACCENTED ? Character.toLowerCase(letter) : plain(letter));
    }
    return folded.toString();
  }

  private static char plain(char letter) {
    String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    return apart.toLowerCase(Locale.ROOT).charAt(0);
  }
}
