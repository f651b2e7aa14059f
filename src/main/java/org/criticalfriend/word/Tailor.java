package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.criticalfriend.house.BuiltIn;
import org.criticalfriend.house.Colour;
import org.criticalfriend.house.OwnChoices;
import org.criticalfriend.house.Setting.Letters;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * Makes the styles of a house go together: those that were supplied take the colours and fonts of
 * those that were there, then come colours and fonts set by hand, then what is too pale to be read
 * is made darker.
 */
final class Tailor {
  /** Titles and headings; all others that look like them are based on them. */
  static final Set<Style> HEADINGS =
      EnumSet.of(
          Style.TITLE,
          Style.NOTE_TITLE,
          Style.TOC_HEADING,
          Style.HEADING_1,
          Style.HEADING_2,
          Style.HEADING_3,
          Style.HEADING_4);

  private static final Set<Style> BESIDE_TITLES = EnumSet.of(Style.SUBTITLE, Style.NOTE_SUBTITLE);
  private static final String USUAL_LINK = "0563C1";
  private static final double COLOURED = 1.5;
  private static final int TWIPS = 20;

  private final StyleSheet styles;
  private final StyleReading reading;
  private final Set<Style> supplied;
  private final TableColours table;
  private final List<String> remarks = new ArrayList<>();

  /**
   * A tailor for one style sheet.
   *
   * @param supplied the styles that were not the template's own
   */
  Tailor(StyleSheet styles, Theme theme, Set<Style> supplied) {
    this.styles = styles;
    this.supplied = supplied;
    reading = new StyleReading(styles, theme);
    table = new TableColours(styles, theme);
  }

  /** Sentences on what was changed. */
  List<String> remarks() {
    return remarks;
  }

  /** Lets what was supplied take after the template. */
  void match() {
    Letters first = letters(Style.HEADING_1);
    Letters second = letters(Style.HEADING_2);
    Colour lesser = supplied.contains(Style.HEADING_2) ? first.colour() : second.colour();
    for (Style style : supplied) {
      Element element = element(style);
      Colour own = StyleReading.own(element);
      if (BuiltIn.PURPLE.equals(own)) {
        colour(element, first.colour());
      } else if (BuiltIn.DARK.equals(own)) {
        colour(element, lesser);
      }
      if (HEADINGS.contains(style) || BESIDE_TITLES.contains(style)) {
        font(element, first.font());
      }
    }
    if (supplied.contains(Style.HYPERLINK) && first.colour().contrast(Colour.BLACK) < COLOURED) {
      colour(element(Style.HYPERLINK), Objects.requireNonNull(Colour.of(USUAL_LINK)));
    }
    if (supplied.contains(Style.TABLE)) {
      table.match(first.colour());
    }
    space();
  }

  /** Paragraphs that stand apart by nothing are hard to tell from each other. */
  private void space() {
    boolean none = reading.setting(id(Style.BODY_TEXT)).after() == 0;
    if (none && supplied.contains(Style.BODY_TEXT)) {
      Element spacing = Ordered.child(Ordered.child(element(Style.BODY_TEXT), "pPr"), "spacing");
      spacing.setAttributeNS(Markup.W, "w:after", String.valueOf(6 * TWIPS));
      remarks.add(
          "The template leaves no space between paragraphs: the built-in 6 points stand in.");
    }
  }

  /** Takes what somebody set by hand. */
  void take(OwnChoices own) {
    Colour heading = own.heading();
    if (heading != null) {
      HEADINGS.forEach(style -> colour(element(style), heading));
      colour(element(Style.HYPERLINK), heading);
    }
    if (own.second() != null || heading != null) {
      table.take(own.second() == null ? Objects.requireNonNull(heading) : own.second());
    }
    fonts(own.headingFont(), own.bodyFont());
  }

  private void fonts(@Nullable String headings, @Nullable String body) {
    for (Style style : Style.values()) {
      boolean heads = HEADINGS.contains(style) || BESIDE_TITLES.contains(style);
      String wanted = heads ? headings : body;
      if (style.kind().equals("paragraph") && !isBasedOnHeading(style)) {
        // Without a wish of their own headings keep their font when that of all text changes.
        font(element(style), wanted == null ? letters(style).font() : wanted);
      }
    }
  }

  private static boolean isBasedOnHeading(Style style) {
    return style.name().endsWith("_UNNUMBERED") || style == Style.APPENDIX_HEADING;
  }

  private void darken(Style style, Set<Colour> told) {
    Letters letters = letters(style);
    Colour dark = letters.colour().readable(letters.contrastNeeded());
    if (dark.equals(letters.colour())) {
      return;
    }
    colour(element(style), dark);
    if (told.add(letters.colour())) {
      remarks.add(
          "The colour #%s is too pale for words on white paper: they take the darker #%s."
              .formatted(letters.colour().hex(), dark.hex()));
    }
  }

  /** Darkens words that could not be read, and says so. */
  void darken() {
    Set<Colour> told = new HashSet<>();
    for (Style style : Style.values()) {
      if (!style.kind().equals("table") && style != Style.TABLE_HEADING) {
        darken(style, told);
      }
    }
    Colour head = letters(Style.TABLE_HEADING).colour();
    if (head.contrast(table.head()) < Colour.READABLE) {
      colour(element(Style.TABLE_HEADING), table.head().ink());
    }
  }

  private Letters letters(Style style) {
    return reading.setting(id(style)).letters();
  }

  private String id(Style style) {
    return Objects.requireNonNull(styles.id(style));
  }

  private Element element(Style style) {
    return Objects.requireNonNull(styles.element(id(style)));
  }

  private static void colour(Element style, Colour colour) {
    Element own = Ordered.child(Ordered.child(style, "rPr"), "color");
    for (String themed : new String[] {"themeColor", "themeShade", "themeTint"}) {
      own.removeAttributeNS(Markup.W, themed);
    }
    own.setAttributeNS(Markup.W, "w:val", colour.hex());
  }

  private static void font(Element style, String font) {
    Element own = Ordered.child(Ordered.child(style, "rPr"), "rFonts");
    while (own.getAttributes().getLength() > 0) {
      own.removeAttributeNode((Attr) own.getAttributes().item(0));
    }
    for (String script : new String[] {"w:ascii", "w:eastAsia", "w:hAnsi", "w:cs"}) {
      own.setAttributeNS(Markup.W, script, font);
    }
  }
}
