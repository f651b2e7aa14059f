package org.criticalfriend.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * How far each glyph of a TrueType font moves the pen, to the last unit of the font. iText cuts
 * widths to thousandths, which adds up to half a point on a line: enough to break it elsewhere than
 * Word does.
 */
final class Advances {
  /** Table directory, head, hhea and hmtx as the OpenType specification lays them out. */
  private static final int TABLES = 4;

  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;
  private static final int UNITS_PER_EM = 18;
  private static final int NUMBER_OF_ADVANCES = 34;
  private static final int METRIC = 4;

  private final double[] advances;

  private Advances(double[] advances) {
    this.advances = advances;
  }

  /** Reads them from a font file. */
  static Advances of(byte[] file) {
    ByteBuffer font = ByteBuffer.wrap(file);
    double units = Short.toUnsignedInt(font.getShort(table(font, "head") + UNITS_PER_EM));
    int count = Short.toUnsignedInt(font.getShort(table(font, "hhea") + NUMBER_OF_ADVANCES));
    int metrics = table(font, "hmtx");
    double[] advances = new double[count];
    for (int glyph = 0; glyph < count; glyph++) {
      advances[glyph] = Short.toUnsignedInt(font.getShort(metrics + glyph * METRIC)) / units;
    }
    return new Advances(advances);
  }

  /** For a size of one point; all glyphs after the last that says its own are as wide as that. */
  double of(int glyph) {
    return advances[Math.min(glyph, advances.length - 1)];
  }

  private static int table(ByteBuffer font, String name) {
    byte[] tag = name.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < Short.toUnsignedInt(font.getShort(TABLES)); i++) {
      int entry = DIRECTORY + i * ENTRY;
      if (font.getInt(entry) == ByteBuffer.wrap(tag).getInt()) {
        return font.getInt(entry + Integer.BYTES * 2);
      }
    }
    throw new IllegalArgumentException("The font has no table " + name);
  }
}
