package org.criticalfriend.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.criticalfriend.pdf.TextLine.Piece;

/** Fills lines with words, as many as fit on each. */
final class LineBreaker {
  private static final double TOLERANCE = 0.01;

  /** Parts of a point. */
  private static final double TWIPS = 20;

  private final Fonts fonts;
  private final ChunkMaker maker;

  LineBreaker(Fonts fonts) {
    this.fonts = fonts;
    maker = new ChunkMaker(fonts);
  }

  /**
   * The lines of a paragraph; at least one.
   *
   * @param look of an empty line
   * @param width in points
   * @param indent how far the first line is moved in
   */
  List<TextLine> lines(List<Span> spans, TextLook look, double width, double indent) {
    Filling filling = new Filling(look, width, indent);
    for (Word word : Words.of(maker, spans)) {
      filling.add(word);
    }
    filling.endParagraph();
    return filling.lines;
  }

  /** Words on one line, however long they are. */
  TextLine line(List<Span> spans, TextLook look) {
    return lines(spans, look, Double.MAX_VALUE, 0).getFirst();
  }

  private final class Filling {
    private final TextLook look;
    private final double width;
    private double indent;
    private double reached;
    private final List<Chunk> chunks = new ArrayList<>();
    private final List<TextLine> lines = new ArrayList<>();

    Filling(TextLook look, double width, double indent) {
      this.look = look;
      this.width = width;
      this.indent = indent;
      reached = indent;
    }

    void add(Word word) {
      double room = word.inked();
      if (!chunks.isEmpty() && reached + room > width + TOLERANCE) {
        end();
      }
      if (reached + room > width + TOLERANCE) {
        word.chunks().forEach(chunk -> maker.letters(chunk).forEach(this::addLetter));
      } else {
        word.chunks().forEach(this::addWhole);
      }
      if (word.ends()) {
        end();
      }
    }

    private void addLetter(Chunk letter) {
      if (!chunks.isEmpty() && reached + letter.inked() > width + TOLERANCE) {
        end();
      }
      addWhole(letter);
    }

    private void addWhole(Chunk chunk) {
      chunks.add(chunk);
      reached += chunk.width();
    }

    void endParagraph() {
      if (!chunks.isEmpty() || lines.isEmpty()) {
        end();
      }
    }

    private void end() {
      if (!chunks.isEmpty() && chunks.getLast().text().indexOf(Characters.SOFT_HYPHEN) >= 0) {
        hyphenate(chunks.getLast());
      }
      lines.add(line(merged(chunks), look, indent));
      chunks.clear();
      indent = 0;
      reached = 0;
    }

    private void hyphenate(Chunk last) {
      if (last.text().charAt(last.text().length() - 1) == Characters.SOFT_HYPHEN) {
        chunks.add(maker.hyphen(last));
      }
    }
  }

  private static List<Chunk> merged(List<Chunk> chunks) {
    List<Chunk> merged = new ArrayList<>();
    List<Chunk> alike = new ArrayList<>();
    for (Chunk chunk : chunks) {
      if (!alike.isEmpty() && !alike.getLast().goesOnWith(chunk)) {
        merged.add(Chunk.joined(alike));
        alike.clear();
      }
      alike.add(chunk);
    }
    if (!alike.isEmpty()) {
      merged.add(Chunk.joined(alike));
    }
    return merged;
  }

  private TextLine line(List<Chunk> chunks, TextLook look, double indent) {
    Typeface main = fonts.main(look);
    double down = main.descent() * look.size();
    double up = height(main, look) - down;
    for (Chunk chunk : chunks) {
      TextLook own = chunk.span().look();
      if (!own.raised()) {
        double below = chunk.typeface().descent() * own.size();
        up = Math.max(up, height(chunk.typeface(), own) - below);
        down = Math.max(down, below);
      }
    }
    List<Piece> pieces = placed(chunks, indent);
    double width = indent;
    for (Piece piece : pieces) {
      width = Math.max(width, piece.x() + piece.chunk().inked());
    }
    return new TextLine(pieces, up + down, up, width);
  }

  /** Word measures lines in twentieths of a point; a page holds as many of them here as there. */
  private static double height(Typeface typeface, TextLook look) {
    double natural = Math.ceil((typeface.ascent() + typeface.descent()) * look.size() * TWIPS);
    return Math.floor(natural * look.leading()) / TWIPS;
  }

  private static List<Piece> placed(List<Chunk> chunks, double indent) {
    double[] places = new double[chunks.size()];
    double reached = indent;
    for (int index : visualOrder(chunks)) {
      places[index] = reached;
      reached += chunks.get(index).width();
    }
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      pieces.add(new Piece(chunks.get(i), places[i]));
    }
    return pieces;
  }

  private static Integer[] visualOrder(List<Chunk> chunks) {
    Integer[] order = new Integer[chunks.size()];
    byte[] levels = new byte[order.length];
    Arrays.setAll(order, i -> i);
    boolean trailing = true;
    for (int i = order.length - 1; i >= 0; i--) {
      trailing &= chunks.get(i).inked() == 0;
      levels[i] = trailing ? 0 : (byte) chunks.get(i).level();
    }
    if (order.length > 1) {
      Bidi.reorderVisually(levels, 0, order, 0, order.length);
    }
    return order;
  }
}
