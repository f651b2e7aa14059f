package org.criticalfriend.pasting;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.pasting.Piece.Look;
import org.criticalfriend.text.Inline;

/** The letters of one paragraph, gathered from left to right, with white space as prose has it. */
final class Pieces {
  private static final int SOFT_HYPHEN = 0xAD;

  private final List<Piece> pieces = new ArrayList<>();

  /** Adds letters; white space in them is one space, and none at the beginning of a line. */
  void add(String raw, Look look) {
    StringBuilder text = new StringBuilder();
    boolean space = pieces.isEmpty() || endsInSpace(pieces.getLast().text());
    for (int i = 0; i < raw.length(); i++) {
      char letter = raw.charAt(i);
      if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
        text.append(space ? "" : " ");
        space = true;
      } else if (letter != SOFT_HYPHEN && !isControl(letter)) {
        text.append(letter);
        space = false;
      }
    }
    put(text.toString(), look);
  }

  /** White space at the edges has no look of its own yet. */
  private void put(String text, Look look) {
    String core = text.strip();
    if (text.startsWith(" ")) {
      pieces.add(new Piece(" ", Look.PLAIN));
    }
    if (!core.isEmpty()) {
      pieces.add(new Piece(core, look));
    }
    if (!core.isEmpty() && text.endsWith(" ")) {
      pieces.add(new Piece(" ", Look.PLAIN));
    }
  }

  /** Begins a new line within the paragraph. */
  void lineBreak() {
    strip();
    if (!pieces.isEmpty()) {
      pieces.add(new Piece(Piece.BREAK, Look.PLAIN));
    }
  }

  /** As words of a paragraph; none where nothing was to be seen. */
  List<Inline> inlines() {
    while (!pieces.isEmpty() && pieces.getLast().isBreak()) {
      pieces.removeLast();
    }
    strip();
    return byLink(settled());
  }

  /** Between two pieces white space looks as both do. */
  private List<Piece> settled() {
    List<Piece> settled = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean between = i > 0 && i + 1 < pieces.size();
      boolean loose = between && (piece.isBreak() || piece.text().isBlank());
      settled.add(
          loose
              ? new Piece(piece.text(), pieces.get(i - 1).look().and(pieces.get(i + 1).look()))
              : piece);
    }
    return settled;
  }

  /** The same on one line, as a heading and a cell need. */
  List<Inline> line() {
    Pieces line = new Pieces();
    pieces.forEach(piece -> line.add(piece.text(), piece.look()));
    return line.inlines();
  }

  /** Takes white space and what is then empty from the end. */
  private void strip() {
    while (!pieces.isEmpty() && !pieces.getLast().isBreak()) {
      Piece last = pieces.removeLast();
      String stripped = last.text().stripTrailing();
      if (!stripped.isEmpty()) {
        pieces.add(new Piece(stripped, last.look()));
        return;
      }
    }
  }

  private static boolean endsInSpace(String text) {
    return Character.isWhitespace(text.charAt(text.length() - 1));
  }

  private static boolean isControl(char letter) {
    return Character.isISOControl(letter) || letter == '\uFEFF' || letter == '\u200B';
  }

  private static List<Inline> byLink(List<Piece> pieces) {
    List<Inline> all = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      String link = pieces.get(at).look().link();
      int end = at;
      while (end < pieces.size() && pieces.get(end).look().link().equals(link)) {
        end++;
      }
      List<Inline> inside = byWeight(pieces.subList(at, end));
      if (link.isEmpty()) {
        all.addAll(inside);
      } else {
        all.add(new Inline.Link(link, inside));
      }
      at = end;
    }
    return all;
  }

  private static List<Inline> byWeight(List<Piece> pieces) {
    List<Inline> all = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      boolean bold = pieces.get(at).look().bold();
      int end = at;
      while (end < pieces.size() && pieces.get(end).look().bold() == bold) {
        end++;
      }
      List<Inline> inside = bySlant(pieces.subList(at, end));
      if (bold) {
        all.add(new Inline.Strong(inside));
      } else {
        all.addAll(inside);
      }
      at = end;
    }
    return all;
  }

  private static List<Inline> bySlant(List<Piece> pieces) {
    List<Inline> all = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      boolean italic = pieces.get(at).look().italic();
      int end = at;
      while (end < pieces.size() && pieces.get(end).look().italic() == italic) {
        end++;
      }
      List<Inline> inside = plain(pieces.subList(at, end));
      if (italic) {
        all.add(new Inline.Emphasis(inside));
      } else {
        all.addAll(inside);
      }
      at = end;
    }
    return all;
  }

  private static List<Inline> plain(List<Piece> pieces) {
    List<Inline> all = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (Piece piece : pieces) {
      if (!piece.isBreak()) {
        words.append(piece.text());
        continue;
      }
      if (!words.isEmpty()) {
        all.add(new Inline.Words(words.toString()));
        words.setLength(0);
      }
      all.add(new Inline.Break());
    }
    if (!words.isEmpty()) {
      all.add(new Inline.Words(words.toString()));
    }
    return all;
  }
}
