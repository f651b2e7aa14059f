package org.criticalfriend.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.criticalfriend.paper.Transcript.Sort;

/**
 * What an expected-*.md file says a paper must say, as words in order.
 *
 * @param words of the body, with a footnote's mark as its label in square brackets
 * @param footnotes the words of each footnote, by label
 */
public record ExpectedPaper(List<String> words, Map<String, List<String>> footnotes) {
  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]]+)]: (.*)");
  private static final Pattern RULE = Pattern.compile("\\|[-| ]+\\|");
  private static final Pattern OPENING = Pattern.compile("^(?:#+|-|>) ");
  private static final Pattern STARS = Pattern.compile("(?<!\\\\)\\*+");

  /** Reads the file. */
  public static ExpectedPaper read(Path file) {
    List<String> words = new ArrayList<>();
    Map<String, List<String>> footnotes = new LinkedHashMap<>();
    for (String line : lines(file)) {
      Matcher note = NOTE.matcher(line);
      if (note.matches()) {
        footnotes.put(note.group(1), words(plain(note.group(2))));
      } else if (!RULE.matcher(line).matches() && !line.startsWith("![")) {
        words.addAll(words(plain(line)));
      }
    }
    return new ExpectedPaper(words, footnotes);
  }

  /** The words of a transcript's body, told as the expected files tell them. */
  public static List<String> bodyOf(Transcript transcript) {
    return transcript.lines().stream()
        .filter(line -> line.sort() != Sort.FOOTNOTE && line.sort() != Sort.FIGURE)
        .flatMap(line -> words(number(line) + " " + line.text()).stream())
        .toList();
  }

  /** The words of a transcript's footnotes, one list for each. */
  public static List<List<String>> footnotesOf(Transcript transcript) {
    return transcript.lines().stream()
        .filter(line -> line.sort() == Sort.FOOTNOTE)
        .map(line -> words(line.text()))
        .toList();
  }

  /** The expected files leave out bullets and the labels of figures. */
  private static String number(Transcript.Line line) {
    boolean leftOut = line.number().equals("•") || line.number().startsWith("Figure");
    return leftOut ? "" : line.number();
  }

  private static String plain(String line) {
    String text = OPENING.matcher(line.strip()).replaceFirst("");
    text = STARS.matcher(text).replaceAll("");
    text = text.replaceAll("\\[\\^([^\\]]+)]", "[$1]").replace("<br>- ", " ").replace("<br>", " ");
    if (text.startsWith("|")) {
      text = text.replace('|', ' ');
    }
    return text.endsWith("\\") ? text.substring(0, text.length() - 1) : text;
  }

  private static List<String> words(String text) {
    return Stream.of(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
