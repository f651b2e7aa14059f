package org.criticalfriend.pdf;

import com.itextpdf.io.font.otf.Glyph;
import java.util.ArrayList;
import java.util.List;

/**
 * Letters of one span, one font and one direction that no line divides.
 *
 * @param text the letters
 * @param glyphs from left to right
 * @param exact whether the glyphs alone say what the text is; if not, it is written beside them
 * @param width in points, spaces at the end included
 * @param inked the same without spaces at the end
 * @param level even from left to right, odd from right to left
 */
record Chunk(
    Span span,
    Typeface typeface,
    String text,
    List<Glyph> glyphs,
    boolean exact,
    double width,
    double inked,
    int level) {

  /** Whether the two may be drawn at one go. */
  boolean goesOnWith(Chunk next) {
    return exact
        && next.exact
        && span.equals(next.span)
        && typeface.equals(next.typeface)
        && level == 0
        && next.level == 0;
  }

  /** All as one, where each goes on with the next. */
  static Chunk joined(List<Chunk> chunks) {
    Chunk first = chunks.getFirst();
    if (chunks.size() == 1) {
      return first;
    }
    StringBuilder text = new StringBuilder();
    List<Glyph> glyphs = new ArrayList<>();
    double width = 0;
    double inked = 0;
    for (Chunk chunk : chunks) {
      text.append(chunk.text);
      glyphs.addAll(chunk.glyphs);
      inked = chunk.inked == 0 ? inked : width + chunk.inked;
      width += chunk.width;
    }
    return new Chunk(
        first.span, first.typeface, text.toString(), glyphs, true, width, inked, first.level);
  }
}
