package org.criticalfriend.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of words.
 *
 * @param pieces in reading order
 * @param height in points
 * @param baseline how far beneath its upper edge the letters stand
 * @param width from the left edge to the end of the ink
 */
record TextLine(List<Piece> pieces, double height, double baseline, double width) {
  TextLine {
    pieces = List.copyOf(pieces);
  }

  /** Letters at a distance from the line's left edge. */
  record Piece(Chunk chunk, double x) {}

  /** The same line with something standing before it, such as a hanging number. */
  TextLine after(TextLine label, double distance) {
    List<Piece> all = new ArrayList<>();
    label.pieces.forEach(piece -> all.add(new Piece(piece.chunk(), piece.x() - distance)));
    all.addAll(pieces);
    double up = Math.max(baseline, label.baseline);
    double down = Math.max(height - baseline, label.height - label.baseline);
    return new TextLine(all, up + down, up, width);
  }

  /** The footnotes whose marks stand here for the first time. */
  List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (Piece piece : pieces) {
      Note note = piece.chunk().span().note();
      if (note != null) {
        notes.addAll(note.all());
      }
    }
    return notes;
  }

  /** Draws it with its left edge at {@code x}. */
  void draw(Pen pen, double x, double top) {
    for (Piece piece : pieces) {
      pen.write(piece.chunk(), x + piece.x(), top + baseline);
    }
  }
}
