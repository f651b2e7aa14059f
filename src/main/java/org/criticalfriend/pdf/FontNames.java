package org.criticalfriend.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a TrueType font says of itself, by the tables name, OS/2 and head of the OpenType
 * specification.
 *
 * @param family the family of up to four styles that it belongs to
 * @param style which of them it is
 * @param embeddable whether it may be put into a document and cut down to what that needs
 */
record FontNames(String family, Faces.Style style, boolean embeddable) {
  private static final int TABLES = 4;
  private static final int DIRECTORY = 12;
  private static final int ENTRY = 16;
  private static final int MOST_TABLES = 64;
  private static final int OUTLINES = 0x00010000;
  private static final int APPLE_OUTLINES = 0x74727565;

  /** Of OS/2: restricted, bitmap only, or not to be cut down. */
  private static final int FORBIDDEN = 0x0002 | 0x0100 | 0x0200;

  private static final int MAC_STYLE = 44;
  private static final int RIGHTS = 8;
  private static final int WINDOWS = 3;
  private static final int FAMILY = 1;

  /** What the font says; null where it is none of those the program can set. */
  static @Nullable FontNames read(byte[] file) {
    return read(ByteBuffer.wrap(file));
  }

  /** The same of a file that is not read whole. */
  static @Nullable FontNames read(ByteBuffer font) {
    try {
      int version = font.getInt(0);
      boolean plain = version == OUTLINES || version == APPLE_OUTLINES;
      if (!plain || table(font, "glyf") < 0 || table(font, "fvar") >= 0) {
        return null;
      }
      int rights = font.getShort(table(font, "OS/2") + RIGHTS);
      int style = font.getShort(table(font, "head") + MAC_STYLE);
      String family = family(font, table(font, "name"));
      boolean embeddable = (rights & FORBIDDEN) == 0;
      Faces.Style own = new Faces.Style((style & 1) != 0, (style & 2) != 0);
      return family == null ? null : new FontNames(family, own, embeddable);
    } catch (IndexOutOfBoundsException _) {
      return null; // damaged, or cut short
    }
  }

  private static @Nullable String family(ByteBuffer font, int names) {
    int count = Short.toUnsignedInt(font.getShort(names + 2));
    int texts = names + Short.toUnsignedInt(font.getShort(names + 4));
    for (int i = 0; i < count; i++) {
      int entry = names + 6 + i * DIRECTORY;
      if (font.getShort(entry) == WINDOWS && font.getShort(entry + 6) == FAMILY) {
        byte[] text = new byte[Short.toUnsignedInt(font.getShort(entry + 8))];
        font.get(texts + Short.toUnsignedInt(font.getShort(entry + 10)), text);
        return new String(text, StandardCharsets.UTF_16BE);
      }
    }
    return null;
  }

  private static int table(ByteBuffer font, String name) {
    int tag = ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    int count = Math.min(MOST_TABLES, Short.toUnsignedInt(font.getShort(TABLES)));
    for (int i = 0; i < count; i++) {
      int entry = DIRECTORY + i * ENTRY;
      if (font.getInt(entry) == tag) {
        return font.getInt(entry + Integer.BYTES * 2);
      }
    }
    return -1;
  }
}
