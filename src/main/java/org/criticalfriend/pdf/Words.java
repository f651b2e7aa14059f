package org.criticalfriend.pdf;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Divides a paragraph where lines may end, by the JDK's rules for English. */
final class Words {
  private final ChunkMaker maker;
  private final List<Span> spans;
  private final int[] ends;
  private final String text;
  private final @Nullable Bidi directions;

  private Words(ChunkMaker maker, List<Span> spans) {
    this.maker = maker;
    this.spans = spans;
    ends = new int[spans.size()];
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < spans.size(); i++) {
      all.append(spans.get(i).text());
      ends[i] = all.length();
    }
    text = all.toString();
    char[] letters = text.toCharArray();
    directions =
        Bidi.requiresBidi(letters, 0, letters.length)
            ? new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT)
            : null;
  }

  /** The words of a paragraph in their order. */
  static List<Word> of(ChunkMaker maker, List<Span> spans) {
    return new Words(maker, spans).words();
  }

  private List<Word> words() {
    List<Word> words = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.UK);
    breaks.setText(text);
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      if (mayEnd(to)) {
        words.add(word(from, to));
        from = to;
      }
    }
    return words;
  }

  /** Neither a footnote's mark nor a stroke begins a line, and 1.7/1,000 is not parted. */
  private boolean mayEnd(int at) {
    if (at == text.length()) {
      return true;
    }
    char next = text.charAt(at);
    boolean stroke = next == '/' || (Character.isDigit(next) && text.charAt(at - 1) == '/');
    return !stroke && !spans.get(spanAt(at)).look().raised();
  }

  private Word word(int from, int to) {
    List<Chunk> chunks = new ArrayList<>();
    int at = from;
    while (at < to) {
      int span = spanAt(at);
      int until = Math.min(sameLevel(at, to), ends[span]);
      chunks.addAll(maker.chunks(spans.get(span), text.substring(at, until), level(at)));
      at = until;
    }
    return new Word(chunks, text.charAt(to - 1) == '\n');
  }

  private int spanAt(int at) {
    int span = 0;
    while (ends[span] <= at) {
      span++;
    }
    return span;
  }

  private int level(int at) {
    return directions == null ? 0 : directions.getLevelAt(at);
  }

  private int sameLevel(int from, int end) {
    int at = from + 1;
    while (at < end && level(at) == level(from)) {
      at++;
    }
    return at;
  }
}
