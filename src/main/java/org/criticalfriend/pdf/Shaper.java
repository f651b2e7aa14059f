package org.criticalfriend.pdf;

import com.itextpdf.io.font.otf.Glyph;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins, stacks and reorders letters as their font demands, through the JDK's own text shaping
 * (HarfBuzz).
 */
final class Shaper {
  private static final int DELETED = 0xFFFF;

  private final FontShelf shelf;
  private final FontRenderContext context = new FontRenderContext(null, true, true);

  Shaper(FontShelf shelf) {
    this.shelf = shelf;
  }

  /**
   * Glyphs from left to right, and how far they take the line.
   *
   * @param width in thousandths of the size
   */
  record Shaped(List<Glyph> glyphs, double width) {
    Shaped {
      glyphs = List.copyOf(glyphs);
    }
  }

  /** Sets {@code text}, all of one font and one direction. */
  Shaped shape(String text, Typeface typeface, boolean rightToLeft) {
    Font font = shelf.shaper(typeface.name());
    char[] letters = text.toCharArray();
    int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    GlyphVector vector = font.layoutGlyphVector(context, letters, 0, letters.length, direction);
    List<Glyph> glyphs = new ArrayList<>();
    double reached = 0;
    for (int i = 0; i < vector.getNumGlyphs(); i++) {
      int code = vector.getGlyphCode(i);
      if (code != DELETED) {
        Glyph glyph = typeface.glyph(code, meaning(vector, i, text, rightToLeft));
        reached += place(glyph, vector.getGlyphPosition(i), reached);
        glyphs.add(glyph);
      }
    }
    return new Shaped(glyphs, vector.getGlyphPosition(vector.getNumGlyphs()).getX());
  }

  /** A glyph that does not stand where the last one ended is moved there and takes no room. */
  private static double place(Glyph glyph, Point2D position, double reached) {
    long across = Math.round(position.getX() - reached);
    long up = Math.round(-position.getY());
    if (across == 0 && up == 0) {
      return glyph.getWidth();
    }
    glyph.setXPlacement((short) across);
    glyph.setYPlacement((short) up);
    return 0;
  }

  /** The letters from which a glyph was made: up to where the next glyph's begin. */
  private static String meaning(GlyphVector vector, int index, String text, boolean rightToLeft) {
    int from = vector.getGlyphCharIndex(index);
    int to = text.length();
    int step = rightToLeft ? -1 : 1;
    for (int i = index + step; i >= 0 && i < vector.getNumGlyphs(); i += step) {
      if (vector.getGlyphCharIndex(i) > from) {
        to = vector.getGlyphCharIndex(i);
        break;
      }
    }
    return text.substring(from, Math.max(to, text.offsetByCodePoints(from, 1)));
  }
}
