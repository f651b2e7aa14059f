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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.criticalfriend.files.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that papers are set in, each read once, when first needed: those that travel with the
 * program, those of this machine, and those that came with a template.
 *
 * <p>Liberation Sans is the paper's own font. For what it lacks, the script decides: Noto Naskh
 * Arabic, a Noto Sans for each South Asian script, and Noto Sans Symbols 2.
 */
final class FontShelf {
  private static final String FOLDER = "/assets/fonts/";
  private static final List<String> LAST_RESORTS =
      List.of("NotoSansDevanagari-Regular", "NotoSansSymbols2-Regular");

  private final MachineFonts machine = MachineFonts.here();
  private final Map<String, byte[]> added = new ConcurrentHashMap<>();
  private final Map<String, Path> files = new ConcurrentHashMap<>();
  private final Map<String, TrueTypeFont> programs = new ConcurrentHashMap<>();
  private final Map<String, Advances> advances = new ConcurrentHashMap<>();
  private final Map<String, Font> shapers = new ConcurrentHashMap<>();

  /** Takes in a font; returns its name here. */
  String add(byte[] font) {
    String name = "template-" + Fingerprint.of(font).sha256();
    added.put(name, font);
    return name;
  }

  /** The names here of the fonts of a family that this machine has, by style. */
  Map<Faces.Style, String> onMachine(String family) {
    Map<Faces.Style, String> names = new HashMap<>();
    machine
        .family(family)
        .forEach(
            (style, file) -> {
              files.put(file.toString(), file);
              names.put(style, file.toString());
            });
    return names;
  }

  /** The font of that name. */
  TrueTypeFont program(String name) {
    return programs.computeIfAbsent(name, this::readProgram);
  }

  /** How wide its glyphs are. */
  Advances advances(String name) {
    return advances.computeIfAbsent(name, this::readAdvances);
  }

  /** The same font as the JDK's text shaping knows it, at 1000 units to the em. */
  Font shaper(String name) {
    return shapers.computeIfAbsent(name, this::readShaper);
  }

  /** The name of the program's own font. */
  static String main(boolean bold, boolean italic) {
    String style = (bold ? "Bold" : "") + (italic ? "Italic" : "");
    return "LiberationSans-" + (style.isEmpty() ? "Regular" : style);
  }

  /**
   * The name of the font in which a character is set; null where none has it.
   *
   * @param main the font of the words it belongs to
   * @param own the program's own font in its place, for what that lacks
   * @param bold whether the words are bold
   * @param before the font of the character before it, which marks and joiners follow
   */
  @Nullable String fontFor(
      int character, String main, String own, boolean bold, @Nullable String before) {
    if (Characters.isUnseen(character)) {
      return before == null ? main : before;
    }
    if (Characters.isMark(character) && before != null && has(before, character)) {
      return before;
    }
    if (Characters.isSpace(character) || has(main, character)) {
      return main;
    }
    if (has(own, character)) {
      return own;
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

  private TrueTypeFont readProgram(String name) {
    try {
      return (TrueTypeFont) FontProgramFactory.createFont(bytes(name), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Advances readAdvances(String name) {
    try {
      return Advances.of(bytes(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Font readShaper(String name) {
    try {
      Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes(name)));
      return font.deriveFont(1000f);
    } catch (FontFormatException e) {
      throw new IllegalStateException(name, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes(String name) throws IOException {
    Path file = files.get(name);
    byte[] font = added.get(name);
    if (file != null || font != null) {
      return file == null ? Objects.requireNonNull(font) : Files.readAllBytes(file);
    }
    try (InputStream in = FontShelf.class.getResourceAsStream(FOLDER + name + ".ttf")) {
      if (in == null) {
        throw new IOException(name + " is not among the program's fonts");
      }
      return in.readAllBytes();
    }
  }
}
