package org.criticalfriend.pdf;

import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.Glyph;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that travel with the program, each read once, when first needed.
 *
 * <p>Liberation Sans is the paper's font. For what it lacks, the script decides: Noto Naskh Arabic,
 * a Noto Sans for each South Asian script, and Noto Sans Symbols 2.
 */
final class FontShelf {
  private static final String FOLDER = "/assets/fonts/";
  private static final List<String> LAST_RESORTS =
      List.of("NotoSansDevanagari-Regular", "NotoSansSymbols2-Regular");

  private final Map<String, TrueTypeFont> programs = new ConcurrentHashMap<>();
  private final Map<String, Advances> advances = new ConcurrentHashMap<>();
  private final Map<String, Font> shapers = new ConcurrentHashMap<>();

  /** The font of that name. */
  TrueTypeFont program(String name) {
    return programs.computeIfAbsent(name, FontShelf::readProgram);
  }

  /** How wide its glyphs are. */
  Advances advances(String name) {
    return advances.computeIfAbsent(name, FontShelf::readAdvances);
  }

  /** The same font as the JDK's text shaping knows it, at 1000 units to the em. */
  Font shaper(String name) {
    return shapers.computeIfAbsent(name, FontShelf::readShaper);
  }

  /** The name of the paper's font. */
  static String main(boolean bold, boolean italic) {
    String style = (bold ? "Bold" : "") + (italic ? "Italic" : "");
    return "LiberationSans-" + (style.isEmpty() ? "Regular" : style);
  }

  /**
   * The name of the font in which a character is set; null where none has it.
   *
   * @param before the font of the character before it, which marks and joiners follow
   */
  @Nullable String fontFor(int character, boolean bold, boolean italic, @Nullable String before) {
    String main = main(bold, italic);
    if (Characters.isUnseen(character)) {
      return before == null ? main : before;
    }
    if (Characters.isMark(character) && before != null && has(before, character)) {
      return before;
    }
    if (Characters.isSpace(character) || has(main, character)) {
      return main;
    }
    String script = scriptFont(UnicodeScript.of(character), bold);
    if (script != null && has(script, character)) {
      return script;
    }
    if (before != null && has(before, character)) {
      return before;
    }
    return LAST_RESORTS.stream().filter(name -> has(name, character)).findFirst().orElse(null);
  }

  private boolean has(String name, int character) {
    Glyph glyph = program(name).getGlyph(character);
    return glyph != null && glyph.getCode() > 0;
  }

  private static @Nullable String scriptFont(UnicodeScript script, boolean bold) {
    String family =
        switch (script) {
          case ARABIC -> "NotoNaskhArabic";
          case DEVANAGARI -> "NotoSansDevanagari";
          case BENGALI -> "NotoSansBengali";
          case GUJARATI -> "NotoSansGujarati";
          case GURMUKHI -> "NotoSansGurmukhi";
          case TAMIL -> "NotoSansTamil";
          case TELUGU -> "NotoSansTelugu";
          case KANNADA -> "NotoSansKannada";
          case MALAYALAM -> "NotoSansMalayalam";
          case SINHALA -> "NotoSansSinhala";
          case ORIYA -> "NotoSansOriya";
          default -> null;
        };
    return family == null ? null : family + (bold ? "-Bold" : "-Regular");
  }

  private static TrueTypeFont readProgram(String name) {
    try {
      return (TrueTypeFont) FontProgramFactory.createFont(bytes(name), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Advances readAdvances(String name) {
    try {
      return Advances.of(bytes(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Font readShaper(String name) {
    try {
      Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes(name)));
      return font.deriveFont(1000f);
    } catch (FontFormatException e) {
      throw new IllegalStateException(name, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = FontShelf.class.getResourceAsStream(FOLDER + name + ".ttf")) {
      if (in == null) {
        throw new IOException(name + " is not among the program's fonts");
      }
      return in.readAllBytes();
    }
  }
}
