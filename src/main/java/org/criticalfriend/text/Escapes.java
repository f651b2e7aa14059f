package org.criticalfriend.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes plain words so that they come back as the same words, with no more marks than it takes.
 */
final class Escapes {
  /** What would begin something within a line. */
  private static final Pattern MARK =
      Pattern.compile(
          "[\\\\`*\\[]"
              + "|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])"
              + "|<(?=[A-Za-z/!?])"
              + "|&(?=#?[A-Za-z0-9]+;)"
              + "|\\{(?=[a-z])");

  /** What would begin a block at the start of a line. */
  private static final Pattern OPENING =
      Pattern.compile("#{1,6}(?=[ \\t]|$)|>|[-+](?=[ \\t]|$)|=+[ \\t]*$|~~~|[|:-](?=[|: \\t-]*$)");

  private static final Pattern COUNT =
      Pattern.compile("(\\d{1,9}(?=[.)](?:[ \\t]|$))|[a-z]{1,2}(?=\\.[ \\t]))(.)(?s:.*)");
  private static final Pattern NOTE = Pattern.compile("(\\[\\^[^\\]]+])(:)(?s:.*)");

  private Escapes() {}

  /** Words within a line; {@code inLink} where a bracket would end the link they stand in. */
  static String words(String text, boolean inLink) {
    String marked = MARK.matcher(text).replaceAll("\\\\$0");
    return inLink ? marked.replace("]", "\\]") : marked;
  }

  /** A line of a paragraph, already written, so that no block begins with it. */
  static String line(String line) {
    String spaced = edges(line);
    if (OPENING.matcher(spaced).lookingAt()) {
      return "\\" + spaced;
    }
    for (Pattern pattern : new Pattern[] {COUNT, NOTE}) {
      Matcher matcher = pattern.matcher(spaced);
      if (matcher.matches()) {
        return spaced.substring(0, matcher.start(2)) + "\\" + spaced.substring(matcher.start(2));
      }
    }
    return spaced;
  }

  /** Spaces at the ends of a line, which would be dropped, written as what they are. */
  static String edges(String line) {
    String text = line;
    if (!text.isEmpty() && isSpace(text.charAt(0))) {
      text = entity(text.charAt(0)) + text.substring(1);
    }
    int last = text.length() - 1;
    if (last >= 0 && isSpace(text.charAt(last))) {
      text = text.substring(0, last) + entity(text.charAt(last));
    }
    return text;
  }

  /** A character by its number, which no mark beside it touches. */
  static String entity(int codePoint) {
    return "&#" + codePoint + ";";
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
