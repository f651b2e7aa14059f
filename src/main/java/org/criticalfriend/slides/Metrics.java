package org.criticalfriend.slides;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.criticalfriend.paper.Run;

/**
 * Breaks words into lines by the metrics of the program's own fonts. Liberation Sans is as wide as
 * Arial, letter by letter; what it lacks is measured in the font of its script.
 */
final class Metrics {
  private static final String FOLDER = "/assets/fonts/";
  private static final String MAIN = "LiberationSans";
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private static final List<String> OTHERS =
      List.of(
          "NotoNaskhArabic",
          "NotoSansDevanagari",
          "NotoSansBengali",
          "NotoSansGujarati",
          "NotoSansGurmukhi",
          "NotoSansTamil",
          "NotoSansTelugu",
          "NotoSansKannada",
          "NotoSansMalayalam",
          "NotoSansSinhala",
          "NotoSansOriya",
          "NotoSansSymbols2");

  /** A program that shows the deck may round otherwise than we do. */
  private static final float CAUTION = 0.985f;

  /** The height of a single line in sizes; programs differ, and none takes more. */
  private static final double LINE = 1.2;

  private final Map<String, Font> fonts = new ConcurrentHashMap<>();

  /**
   * A line as it is broken.
   *
   * @param end the character behind its last
   * @param height from its top to the top of the next
   */
  record Row(int end, double height) {}

  /** The lines of a paragraph, at least one. */
  List<Row> rows(List<Run> runs, double size, boolean bold, double width) {
    String text = Runs.shown(runs);
    List<Row> rows = new ArrayList<>();
    int from = 0;
    for (String piece : text.split("\n", -1)) {
      int end = from + piece.length();
      rows.addAll(rows(Runs.part(runs, from, end), new Setting(size, bold, width), from));
      from = end + 1;
    }
    return rows;
  }

  private record Setting(double size, boolean bold, double width) {}

  private List<Row> rows(List<Run> runs, Setting setting, int from) {
    List<Row> rows = new ArrayList<>();
    if (runs.isEmpty()) {
      rows.add(new Row(from, height(setting.size())));
      return rows;
    }
    AttributedString text = dressed(runs, setting);
    int length = Runs.shown(runs).length();
    LineBreakMeasurer measurer = new LineBreakMeasurer(text.getIterator(), EXACT);
    float width = (float) Math.max(setting.size(), setting.width() * CAUTION);
    while (measurer.getPosition() < length) {
      TextLayout line = measurer.nextLayout(width);
      double own = line.getAscent() + line.getDescent() + line.getLeading();
      rows.add(new Row(from + measurer.getPosition(), Math.max(own, height(setting.size()))));
    }
    return rows;
  }

  private double height(double size) {
    return size * LINE;
  }

  private AttributedString dressed(List<Run> runs, Setting setting) {
    AttributedString text = new AttributedString(Runs.shown(runs));
    int at = 0;
    for (Run run : runs) {
      String shown = Runs.shown(run);
      boolean bold = setting.bold() || Runs.isBold(run);
      for (int i = 0; i < shown.length(); i += Character.charCount(shown.codePointAt(i))) {
        int character = shown.codePointAt(i);
        Font font = fontFor(character, bold, Runs.isItalic(run));
        int end = at + i + Character.charCount(character);
        text.addAttribute(TextAttribute.FONT, font.deriveFont((float) setting.size()), at + i, end);
      }
      at += shown.length();
    }
    return text;
  }

  private Font fontFor(int character, boolean bold, boolean italic) {
    Font main = font(MAIN, bold, italic);
    if (main.canDisplay(character) || Character.isWhitespace(character)) {
      return main;
    }
    for (String other : OTHERS) {
      Font font = font(other, bold && !other.endsWith("2"), false);
      if (font.canDisplay(character)) {
        return font;
      }
    }
    return main;
  }

  private Font font(String family, boolean bold, boolean italic) {
    String style = (bold ? "Bold" : "") + (italic ? "Italic" : "");
    return fonts.computeIfAbsent(
        family + "-" + (style.isEmpty() ? "Regular" : style), Metrics::read);
  }

  private static Font read(String name) {
    try (InputStream in = Metrics.class.getResourceAsStream(FOLDER + name + ".ttf")) {
      if (in == null) {
        throw new IllegalStateException(name + " is not among the program's fonts");
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException e) {
      throw new IllegalStateException(name, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
