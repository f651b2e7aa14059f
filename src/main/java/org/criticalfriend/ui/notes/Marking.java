package org.criticalfriend.ui.notes;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.model.NoteKind;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of a line: takes marks out of its text once they are complete.
 *
 * <p>A mark counts at the start or after a space, and only before what it names. {@code "}, {@code
 * ?} and the numbers of questions count at the start alone; numbers of questions also at the very
 * end of a line that is kept. What was turned back into text stays text.
 */
public final class Marking {
  private static final String SIGNS = "\"“?!#@/";
  private static final String MAY_FOLLOW_NUMBER = SIGNS;
  private static final Pattern NUMBER_AT_END = Pattern.compile("\\s([1-9]:)\\s*$");

  private Marking() {}

  /** A mark in the text, up to {@code end}. */
  private record Found(Mark mark, int end) {}

  /** The line with every complete mark taken out, while more may be typed. */
  public static NoteLine read(NoteLine line, Vocabulary known) {
    return read(line, known, false);
  }

  /** The line as it is kept: its end completes a mark, and a quote loses its closing mark. */
  public static NoteLine finish(NoteLine line, Vocabulary known) {
    NoteLine read = numbered(read(line, known, true), known);
    Mark.Kind kind = read.mark(Mark.Kind.class);
    String text = read.text().strip();
    String closed =
        kind != null && kind.typed().length() == 1 && kind.kind() == NoteKind.QUOTE
            ? unquoted(text, kind.typed())
            : text;
    return read.typed(closed, closed.length());
  }

  private static NoteLine read(NoteLine line, Vocabulary known, boolean whole) {
    NoteLine now = line;
    int from = 0;
    while (from >= 0) {
      from = next(now.text(), from);
      Found found = from < 0 ? null : at(now, from, known, whole);
      if (found != null) {
        now = lifted(now, from, found);
      } else if (from >= 0) {
        from++;
      }
    }
    return now;
  }

  /** The next place where a mark may begin; -1 where there is none. */
  private static int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      boolean begins = i == 0 || isSpace(text.charAt(i - 1));
      char sign = text.charAt(i);
      if (begins && (SIGNS.indexOf(sign) >= 0 || (i == 0 && sign >= '1' && sign <= '9'))) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Found at(NoteLine line, int from, Vocabulary known, boolean whole) {
    String text = line.text();
    char sign = text.charAt(from);
    Found found =
        switch (sign) {
          case '"', '“' -> quote(text, from);
          case '?' -> question(text, from);
          case '!' -> worth(text, from, whole);
          case '#', '@', '/' -> named(text, from, known, whole);
          default -> number(text, known, whole);
        };
    return found == null || line.leaves(found.mark().typed()) ? null : found;
  }

  private static @Nullable Found quote(String text, int from) {
    boolean names = from == 0 && text.length() > 1 && !isSpace(text.charAt(1));
    boolean empty = names && "\"”".indexOf(text.charAt(1)) >= 0;
    return names && !empty
        ? new Found(new Mark.Kind(NoteKind.QUOTE, text.substring(0, 1)), 1)
        : null;
  }

  private static @Nullable Found question(String text, int from) {
    int word = text.startsWith("? ") ? 2 : 1;
    boolean names = from == 0 && text.length() > word && isLetter(text, word);
    return names ? new Found(new Mark.Kind(NoteKind.QUESTION, "?"), 1) : null;
  }

  private static @Nullable Found worth(String text, int from, boolean whole) {
    boolean alone = ends(text, from + 1, whole);
    boolean names = from == 0 && text.length() > 1 && isLetter(text, 1);
    return alone || names ? new Found(new Mark.Worth(), from + 1) : null;
  }

  private static @Nullable Found named(String text, int from, Vocabulary known, boolean whole) {
    return known.behind(text.charAt(from)).stream()
        .filter(one -> text.regionMatches(true, from + 1, one.words(), 0, one.words().length()))
        .filter(one -> ends(text, from + 1 + one.words().length(), whole))
        .max(Comparator.comparingInt(one -> one.words().length()))
        .map(one -> new Found(one.mark(), from + 1 + one.words().length()))
        .orElse(null);
  }

  private static @Nullable Found number(String text, Vocabulary known, boolean whole) {
    int number = text.charAt(0) - '0';
    if (number > known.questions().size() || text.length() < 2 || text.charAt(1) != ':') {
      return null;
    }
    boolean names =
        text.length() > 2 && (isLetter(text, 2) || MAY_FOLLOW_NUMBER.indexOf(text.charAt(2)) >= 0);
    boolean counts = ends(text, 2, whole) || (names && !Character.isDigit(text.codePointAt(2)));
    return counts
        ? new Found(new Mark.Question(number, known.questions().get(number - 1)), 2)
        : null;
  }

  /** Takes the numbers of questions that end the line out of it, the last first. */
  private static NoteLine numbered(NoteLine line, Vocabulary known) {
    NoteLine now = line;
    Matcher last = NUMBER_AT_END.matcher(now.text());
    while (last.find() && last.start() > 0) {
      int number = Character.digit(now.text().charAt(last.start(1)), 10);
      if (number > known.questions().size() || now.leaves(last.group(1))) {
        return now;
      }
      Mark mark = new Mark.Question(number, known.questions().get(number - 1));
      now = now.typed(now.text().substring(0, last.start()), last.start()).with(mark);
      last = NUMBER_AT_END.matcher(now.text());
    }
    return now;
  }

  private static NoteLine lifted(NoteLine line, int from, Found found) {
    String text = line.text();
    int end = found.end();
    if (end < text.length() && isSpace(text.charAt(end))) {
      end++;
    }
    int caret = line.caret() >= end ? line.caret() - (end - from) : Math.min(line.caret(), from);
    return line.typed(text.substring(0, from) + text.substring(end), caret).with(found.mark());
  }

  private static boolean ends(String text, int at, boolean whole) {
    return at == text.length() ? whole : at < text.length() && isSpace(text.charAt(at));
  }

  private static boolean isLetter(String text, int at) {
    return Character.isLetterOrDigit(text.codePointAt(at));
  }

  private static boolean isSpace(char sign) {
    return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
  }

  /** A quote closed at its end is bare; one that goes on after it needs its opening mark back. */
  private static String unquoted(String text, String opening) {
    int closing = text.indexOf(opening.equals("“") ? '”' : '"');
    if (closing < 0) {
      return text;
    }
    return closing == text.length() - 1 ? text.substring(0, closing).strip() : opening + text;
  }
}
