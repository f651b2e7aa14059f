package org.criticalfriend.pdf;

import com.itextpdf.io.font.FontMetrics;
import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.util.HashMap;
import java.util.Map;

/**
 * One font within one document, embedded in it; lengths are for a size of one point.
 *
 * <p>A glyph that two characters share stands in the file for the first of them that was set.
 */
final class Typeface {
  private final String name;
  private final TrueTypeFont program;
  private final Advances advances;
  private final PdfFont font;
  private final double ascent;
  private final double descent;
  private final Map<Integer, Glyph> glyphs = new HashMap<>();

  Typeface(String name, TrueTypeFont program, Advances advances) {
    this.name = name;
    this.program = program;
    this.advances = advances;
    font = PdfFontFactory.createFont(program, "Identity-H", EmbeddingStrategy.FORCE_EMBEDDED);
    FontMetrics metrics = program.getFontMetrics();
    ascent = (metrics.getWinAscender() + metrics.getLineGap()) / 1000.0;
    descent = Math.abs(metrics.getWinDescender()) / 1000.0;
  }

  String name() {
    return name;
  }

  PdfFont font() {
    return font;
  }

  /** From the baseline to the top of a line, the font's own gap between lines included. */
  double ascent() {
    return ascent;
  }

  /** From the baseline to the foot of a line. */
  double descent() {
    return descent;
  }

  /** How far a glyph moves the pen. */
  double advance(Glyph glyph) {
    return advances.of(glyph.getCode());
  }

  /** Whether the font has a glyph for the character. */
  boolean has(int character) {
    return program.getGlyph(character) != null;
  }

  /** The glyph of a character that the font has; it may stand for another character. */
  Glyph glyph(int character) {
    Glyph own = program.getGlyph(character);
    return glyphs.computeIfAbsent(own.getCode(), _ -> own);
  }

  /** A new glyph of that number; unless it stands for a character, it stands for {@code text}. */
  Glyph glyph(int code, String text) {
    return new Glyph(glyphs.computeIfAbsent(code, _ -> joined(code, text)));
  }

  private Glyph joined(int code, String text) {
    Glyph own = program.getGlyphByCode(code);
    return own != null && own.hasValidUnicode()
        ? own
        : new Glyph(code, program.getFontMetrics().getGlyphWidths()[code], text.toCharArray());
  }
}
