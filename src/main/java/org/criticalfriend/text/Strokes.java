package org.criticalfriend.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.text.Characters;

/**
 * A line in the making: texts, and between them the asterisks that open and close what is bold or
 * italic. CommonMark lets these work only between certain characters; where others stand, those are
 * written by their number, which counts as punctuation.
 *
 * <p>Source of the rules: CommonMark 0.31, section 6.2, emphasis and strong emphasis.
 */
final class Strokes {
  private final List<Stroke> strokes = new ArrayList<>();
  private final Deque<Character> open = new ArrayDeque<>();

  /** Goes on with text that is already escaped. */
  void text(String text) {
    if (text.isEmpty()) {
      return;
    }
    if (!strokes.isEmpty() && strokes.getLast() instanceof Text last) {
      last.words.append(text);
    } else {
      strokes.add(new Text(new StringBuilder(text)));
    }
  }

  /** Keeps an exclamation mark from making a picture of the link that follows. */
  void noPicture() {
    if (!strokes.isEmpty() && strokes.getLast() instanceof Text(StringBuilder words)) {
      if (words.charAt(words.length() - 1) == '!') {
        words.insert(words.length() - 1, '\\');
      }
    }
  }

  /** Opens italics (1) or bold (2), by another sign than what it stands in or comes after. */
  void open(int width) {
    char beside = '_';
    if (!open.isEmpty()) {
      beside = open.peek();
    } else if (!strokes.isEmpty() && strokes.getLast() instanceof Mark mark) {
      beside = mark.sign;
    }
    char sign = beside == '*' ? '_' : '*';
    open.push(sign);
    strokes.add(new Mark(sign, width, true));
  }

  /** Closes what was opened last. */
  void close(int width) {
    strokes.add(new Mark(open.pop(), width, false));
  }

  /** The line. */
  String written() {
    for (int i = 0; i < strokes.size(); i++) {
      if (strokes.get(i) instanceof Mark mark) {
        settle(i, mark);
      }
    }
    StringBuilder line = new StringBuilder();
    strokes.forEach(stroke -> line.append(stroke.written()));
    return line.toString();
  }

  /** Sees to it that the mark at {@code at} can do its work. */
  private void settle(int at, Mark mark) {
    int step = mark.opens ? 1 : -1;
    int inner = beyond(at, step, mark.sign);
    int outer = beyond(at, -step, mark.sign);
    if (Characters.isWhitespaceCodePoint(edge(inner, step))) {
      number(inner, step);
    }
    boolean needsRoom = mark.sign == '_' || Characters.isPunctuationCodePoint(edge(inner, step));
    if (needsRoom && isLetter(edge(outer, -step))) {
      number(outer, -step);
    }
  }

  /** The first stroke from {@code at} in this direction that is no mark of the same sign. */
  private int beyond(int at, int step, char sign) {
    int next = at + step;
    while (next >= 0
        && next < strokes.size()
        && strokes.get(next) instanceof Mark mark
        && mark.sign == sign) {
      next += step;
    }
    return next;
  }

  /** The character that the stroke shows to what stands before (1) or after it (-1). */
  private int edge(int at, int step) {
    if (at < 0 || at >= strokes.size()) {
      return '\n';
    }
    String written = strokes.get(at).written();
    return step > 0 ? written.codePointAt(0) : written.codePointBefore(written.length());
  }

  private void number(int at, int step) {
    if (at >= 0 && at < strokes.size() && strokes.get(at) instanceof Text(StringBuilder words)) {
      int character = edge(at, step);
      int width = Character.charCount(character);
      int from = step > 0 ? 0 : words.length() - width;
      words.replace(from, from + width, Escapes.entity(character));
    }
  }

  private static boolean isLetter(int character) {
    return !Characters.isWhitespaceCodePoint(character)
        && !Characters.isPunctuationCodePoint(character);
  }

  private sealed interface Stroke {
    String written();
  }

  private record Text(StringBuilder words) implements Stroke {
    @Override
    public String written() {
      return words.toString();
    }
  }

  private record Mark(char sign, int width, boolean opens) implements Stroke {
    @Override
    public String written() {
      return String.valueOf(sign).repeat(width);
    }
  }
}
