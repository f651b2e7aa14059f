package org.criticalfriend.checks;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.criticalfriend.paper.Run;

/** Takes printed text apart. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}'’.-]*");
  private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Words() {}

  /** The words of a line; a new line counts as a space. */
  static String of(List<Run> runs) {
    return runs.stream()
        .map(
            run ->
                switch (run) {
                  case Run.Words words -> words.text();
                  case Run.Reference reference -> reference.shown();
                  case Run.LineBreak _ -> " ";
                  case Run.FootnoteMark _ -> "";
                })
        .collect(Collectors.joining());
  }

  /** The sentences of a text. */
  static List<String> sentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.UK);
    breaks.setText(text);
    List<String> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      sentences.add(text.substring(start, end).strip());
      start = end;
    }
    return sentences;
  }

  /** How many words it has. */
  static int count(String text) {
    Matcher matcher = WORD.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  /** Its words in small letters, without marks, for telling whether two texts say the same. */
  static List<String> plain(String text) {
    String small = text.toLowerCase(Locale.UK).replaceAll("['’]", "");
    return NOT_A_LETTER.splitAsStream(small).filter(word -> !word.isEmpty()).toList();
  }

  /** Any of these, longest first, as whole words; group 1 is the one found. */
  static Pattern anyOf(List<String> all, int flags) {
    String or =
        all.stream()
            .sorted((one, other) -> Integer.compare(other.length(), one.length()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile("(?<![\\p{L}\\p{N}])(" + or + ")(?![\\p{L}\\p{N}])", flags);
  }

  /** The opening of a text, for telling which it is. */
  static String opening(String text, int letters) {
    String line = text.lines().findFirst().orElse("");
    if (line.length() <= letters) {
      return line;
    }
    int space = line.lastIndexOf(' ', letters);
    return line.substring(0, space > letters / 2 ? space : letters).stripTrailing() + "…";
  }
}
