package org.criticalfriend.pasting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.pasting.Piece.Look;
import org.criticalfriend.text.Inline;
import org.criticalfriend.text.TextBlock;

/** Makes paragraphs and lists of lines of plain text. */
final class PlainReading {
  private static final Pattern MARK =
      Pattern.compile("^\\s*([•·▪▫●○◦‣■□➢➔✓*o–—-]|\\(?\\d{1,3}[.)]|\\(?[a-z][.)])\\s+(\\S.*)$");
  private static final String HYPHENS = "-‐\u00AD";

  /** What stands before a hyphen that belongs there, at the end of a line or not. */
  private static final Set<String> WITH_HYPHEN =
      Set.of(
          "multi",
          "co",
          "self",
          "non",
          "well",
          "cross",
          "long",
          "short",
          "high",
          "low",
          "follow",
          "sub",
          "inter",
          "part",
          "full",
          "all",
          "joined",
          "user",
          "community",
          "evidence",
          "peer");

  /** No column of a page is so wide: who writes longer lines ends paragraphs with them. */
  private static final int WIDEST_COLUMN = 160;

  /** A line that fills less of its column than this ends its paragraph. */
  private static final double FULL = 0.72;

  private static final int NARROWEST_COLUMN = 40;

  private final Flow flow = new Flow();
  private final StringBuilder going = new StringBuilder();
  private String mark = "";
  private final int widest;

  private PlainReading(int widest) {
    this.widest = widest;
  }

  static List<TextBlock> blocks(String text) {
    List<String> lines = text.replace("\r\n", "\n").replace('\f', '\n').lines().toList();
    int widest =
        lines.stream().mapToInt(String::length).filter(n -> n <= WIDEST_COLUMN).max().orElse(0);
    PlainReading reading = new PlainReading(widest);
    lines.forEach(reading::line);
    reading.end();
    return Fitting.sound(reading.flow.end());
  }

  private void line(String raw) {
    String line = raw.strip();
    Matcher marked = MARK.matcher(line);
    if (line.isEmpty()) {
      end();
    } else if (marked.matches()) {
      end();
      mark = String.valueOf(marked.group(1));
      going.append(marked.group(2));
      endIfDone(line);
    } else {
      join(line);
      endIfDone(line);
    }
  }

  /** A line that leaves much of the column free, or is longer than any column, is a last line. */
  private void endIfDone(String line) {
    boolean columns = widest >= NARROWEST_COLUMN;
    boolean last = !columns || line.length() > WIDEST_COLUMN || line.length() < widest * FULL;
    if (last && !isParted(line)) {
      end();
    }
  }

  private void join(String line) {
    String before = going.toString();
    if (before.isEmpty()) {
      going.append(line);
    } else if (isParted(before) && Character.isLowerCase(line.codePointAt(0))) {
      if (!keepsHyphen(before)) {
        going.setLength(going.length() - 1);
      }
      going.append(line);
    } else {
      going.append(' ').append(line);
    }
  }

  private static boolean isParted(String text) {
    int last = text.length() - 1;
    return last > 0
        && HYPHENS.indexOf(text.charAt(last)) >= 0
        && Character.isLetter(text.charAt(last - 1));
  }

  private static boolean keepsHyphen(String text) {
    int from = Math.max(text.lastIndexOf(' '), text.lastIndexOf('(')) + 1;
    String word = text.substring(from, text.length() - 1).toLowerCase(Locale.UK);
    return text.charAt(text.length() - 1) != '\u00AD'
        && (WITH_HYPHEN.contains(word) || word.indexOf('-') >= 0);
  }

  private void end() {
    Pieces pieces = new Pieces();
    pieces.add(going.toString(), Look.PLAIN);
    List<Inline> words = pieces.inlines();
    if (!words.isEmpty() && mark.isEmpty()) {
      flow.add(List.of(new TextBlock.Paragraph(words)));
    } else if (!words.isEmpty()) {
      flow.item(WordItem.of(1, mark.replace("o", "•"), words));
    }
    going.setLength(0);
    mark = "";
  }
}
