package org.criticalfriend.pdf;

import com.itextpdf.io.font.otf.Glyph;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns letters into glyphs of the fonts that have them. */
final class ChunkMaker {
  private final Fonts fonts;

  ChunkMaker(Fonts fonts) {
    this.fonts = fonts;
  }

  /** Letters of one span and one direction, in as many chunks as they need fonts. */
  List<Chunk> chunks(Span span, String text, int level) {
    List<Chunk> chunks = new ArrayList<>();
    int from = 0;
    Kind kind = null;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      Kind here = kind(text.codePointAt(at), span.look(), kind, level);
      if (kind != null && !here.equals(kind)) {
        chunks.add(chunk(span, text.substring(from, at), kind, level));
        from = at;
      }
      kind = here;
    }
    if (kind != null) {
      chunks.add(chunk(span, text.substring(from), kind, level));
    }
    return chunks;
  }

  /** The same letters cut wherever a letter ends, for words longer than a line. */
  List<Chunk> letters(Chunk chunk) {
    List<Chunk> letters = new ArrayList<>();
    BreakIterator ends = BreakIterator.getCharacterInstance(Locale.UK);
    ends.setText(chunk.text());
    int from = ends.first();
    for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
      letters.addAll(chunks(chunk.span(), chunk.text().substring(from, to), chunk.level()));
      from = to;
    }
    return letters;
  }

  /** A hyphen that shows only where a line ends with it. */
  Chunk hyphen(Chunk ending) {
    Typeface typeface = fonts.main(ending.span().look());
    Glyph hyphen = typeface.glyph('-');
    double width = width(List.of(hyphen), typeface, ending.span().look());
    return new Chunk(
        ending.span(), typeface, "\u00AD", List.of(hyphen), false, width, width, ending.level());
  }

  /** What letters must share to be one chunk. */
  private record Kind(Typeface typeface, boolean joined, boolean space) {}

  private Kind kind(int character, TextLook look, @Nullable Kind before, int level) {
    Typeface last = before == null ? null : before.typeface;
    Typeface typeface = fonts.typeface(character, look, last);
    boolean space = level % 2 == 1 && Characters.isSpace(character);
    boolean joined =
        Characters.isJoined(character)
            || (before != null
                && before.joined
                && typeface.equals(last)
                && (Characters.isUnseen(character) || Characters.isMark(character)));
    return new Kind(typeface, joined, space);
  }

  private Chunk chunk(Span span, String text, Kind kind, int level) {
    if (kind.joined) {
      return shaped(span, text, kind.typeface, level);
    }
    List<Glyph> glyphs = new ArrayList<>(text.length());
    boolean exact = true;
    int inked = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      if (!Characters.isUnseen(character)) {
        Glyph glyph = glyph(kind.typeface, character);
        exact &= glyph.getUnicode() == character || Characters.isSpace(character);
        glyphs.add(glyph);
        inked = Characters.isSpace(character) ? inked : glyphs.size();
      }
    }
    double ink = width(glyphs.subList(0, inked), kind.typeface, span.look());
    double spaces = width(glyphs.subList(inked, glyphs.size()), kind.typeface, span.look());
    double width = ink + spaces;
    return new Chunk(span, kind.typeface, text, glyphs, exact, width, ink, level);
  }

  private Chunk shaped(Span span, String text, Typeface typeface, int level) {
    Shaper.Shaped shaped = fonts.shaper().shape(text, typeface, level % 2 == 1);
    double width = shaped.width() * span.look().size() / 1000;
    return new Chunk(span, typeface, text, shaped.glyphs(), false, width, width, level);
  }

  private static Glyph glyph(Typeface typeface, int character) {
    return Characters.isSpace(character) && !typeface.has(character)
        ? typeface.glyph(' ')
        : typeface.glyph(character);
  }

  private static double width(List<Glyph> glyphs, Typeface typeface, TextLook look) {
    double width = 0;
    for (Glyph glyph : glyphs) {
      width += typeface.advance(glyph);
    }
    return width * look.size();
  }
}
