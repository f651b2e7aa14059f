package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.criticalfriend.house.Colour;
import org.criticalfriend.house.Setting;
import org.criticalfriend.house.Setting.Alignment;
import org.criticalfriend.house.Setting.Letters;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Tells how a style looks, with all it inherits: from styles, from the file, from the theme. */
final class StyleReading {
  private static final double TWIPS = 20;
  private static final double LINE = 240;

  /** A line of most fonts, as a multiple of their size. */
  private static final double NATURAL = 1.15;

  private static final double LARGEST = 96;
  private static final double SMALLEST = 6;

  private final StyleSheet styles;
  private final Theme theme;

  StyleReading(StyleSheet styles, Theme theme) {
    this.styles = styles;
    this.theme = theme;
  }

  /** How text of this style is set. */
  Setting setting(String id) {
    List<Element> chain = styles.chain(id);
    Letters letters = letters(chain, List.of());
    return new Setting(
        letters,
        twips(chain, "spacing", "before"),
        twips(chain, "spacing", "after"),
        leading(chain, letters.size()),
        Math.max(0, twips(chain, "ind", "left")),
        Math.max(0, twips(chain, "ind", "right")),
        alignment(chain));
  }

  /**
   * How letters look in a paragraph.
   *
   * @param chain the styles of the paragraph, the nearest last
   * @param own what is said of these letters alone, the nearest last
   */
  Letters letters(List<Element> chain, List<Element> own) {
    List<Element> all = new ArrayList<>(chain);
    all.addAll(own);
    double size = number(last(all, "rPr", "sz", "val"), 2 * 10) / 2;
    return new Letters(
        font(all),
        Math.clamp(size, SMALLEST, LARGEST),
        isOn(all, "b"),
        isOn(all, "i"),
        colour(all));
  }

  private String font(List<Element> chain) {
    for (int i = chain.size() - 1; i >= 0; i--) {
      Element look = look(chain.get(i), "rPr");
      Element fonts = look == null ? null : Nodes.child(look, "rFonts");
      String font = fonts == null ? null : font(fonts);
      if (font != null) {
        return font;
      }
    }
    return "Times New Roman"; // what Word takes where nobody says
  }

  private @Nullable String font(Element fonts) {
    String themed = Nodes.attribute(fonts, "asciiTheme");
    String font = themed.isEmpty() ? null : theme.font(themed);
    String plain = Nodes.attribute(fonts, "ascii");
    return font != null ? font : plain.isBlank() ? null : plain;
  }

  private Colour colour(List<Element> chain) {
    for (int i = chain.size() - 1; i >= 0; i--) {
      Element look = look(chain.get(i), "rPr");
      Element colour = look == null ? null : Nodes.child(look, "color");
      if (colour != null) {
        Colour themed = theme.colour(colour);
        Colour plain = Colour.of(Nodes.attribute(colour, "val"));
        return themed != null ? themed : plain != null ? plain : Colour.BLACK;
      }
    }
    return Colour.BLACK;
  }

  /** The colour that a style itself gives its words; null where it inherits it. */
  static @Nullable Colour own(Element style) {
    Element look = Nodes.child(style, "rPr");
    return look == null ? null : Colour.of(Nodes.value(look, "color"));
  }

  private static boolean isOn(List<Element> chain, String name) {
    for (int i = chain.size() - 1; i >= 0; i--) {
      Element look = look(chain.get(i), "rPr");
      Element said = look == null ? null : Nodes.child(look, name);
      if (said != null) {
        return !Nodes.attribute(said, "val").matches("0|false|off");
      }
    }
    return false;
  }

  private static double leading(List<Element> chain, double size) {
    double line = number(last(chain, "pPr", "spacing", "line"), LINE);
    String rule = last(chain, "pPr", "spacing", "lineRule");
    boolean multiple = rule == null || rule.equals("auto");
    double leading = multiple ? line / LINE : line / TWIPS / (size * NATURAL);
    return Math.clamp(leading, 0.9, 3);
  }

  private static double twips(List<Element> chain, String name, String side) {
    return number(last(chain, "pPr", name, side), 0) / TWIPS;
  }

  private static double number(@Nullable String digits, double otherwise) {
    return digits != null && digits.matches("-?\\d{1,6}(\\.\\d+)?")
        ? Double.parseDouble(digits)
        : otherwise;
  }

  /** Where the lines of a paragraph stand. */
  static Alignment alignment(List<Element> chain) {
    String said = last(chain, "pPr", "jc", "val");
    return alignment(said == null ? "" : said);
  }

  /** Where a paragraph's tabs lead, from left to right. */
  static List<Alignment> tabs(List<Element> chain) {
    SortedMap<Integer, Alignment> stops = new TreeMap<>();
    for (Element holder : chain) {
      Element look = look(holder, "pPr");
      Element tabs = look == null ? null : Nodes.child(look, "tabs");
      for (Element tab : tabs == null ? List.<Element>of() : Nodes.children(tabs, "tab")) {
        String kind = Nodes.attribute(tab, "val");
        stops.compute(
            Nodes.number(Nodes.attribute(tab, "pos")),
            (place, before) -> kind.equals("clear") ? null : alignment(kind));
      }
    }
    return List.copyOf(stops.values());
  }

  /** What Word calls by this word. */
  static Alignment alignment(String said) {
    return switch (said) {
      case "center" -> Alignment.CENTRE;
      case "right", "end" -> Alignment.RIGHT;
      case "both", "distribute" -> Alignment.BOTH;
      default -> Alignment.LEFT;
    };
  }

  /** What the nearest of them says; null where none does. */
  private static @Nullable String last(List<Element> chain, String look, String name, String what) {
    for (int i = chain.size() - 1; i >= 0; i--) {
      Element own = look(chain.get(i), look);
      Element said = own == null ? null : Nodes.child(own, name);
      if (said != null && said.hasAttributeNS(Markup.W, what)) {
        return Nodes.attribute(said, what);
      }
    }
    return null;
  }

  /** Of a style or a default its properties; properties are themselves. */
  private static @Nullable Element look(Element holder, String name) {
    return Nodes.is(holder, name) ? holder : Nodes.child(holder, name);
  }
}
