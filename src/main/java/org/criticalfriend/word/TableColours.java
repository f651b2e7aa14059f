package org.criticalfriend.word;

import java.util.List;
import java.util.Objects;
import org.criticalfriend.house.BuiltIn;
import org.criticalfriend.house.Colour;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The colours of a house's tables: lines, and the ground of the header row. */
final class TableColours {
  private static final String HEAD = "firstRow";

  private final StyleSheet styles;
  private final Theme theme;

  TableColours(StyleSheet styles, Theme theme) {
    this.styles = styles;
    this.theme = theme;
  }

  /** Takes after the template's own tables, or else the colour of its headings. */
  void match(Colour heading) {
    Element like = tableWithHead();
    Colour head = like == null ? null : ground(like);
    Colour line = like == null ? null : line(like);
    set(line == null ? BuiltIn.RULE : line, head == null ? heading.tint() : head);
  }

  /** Takes a colour set by hand. */
  void take(Colour colour) {
    set(colour, colour.tint());
  }

  /** The ground of the header row. */
  Colour head() {
    Colour own = ground(table());
    return own == null ? Colour.WHITE : own;
  }

  /** The colour of lines. */
  Colour rule() {
    Colour own = line(table());
    return own == null ? BuiltIn.RULE : own;
  }

  private Element table() {
    String id = Objects.requireNonNull(styles.id(Style.TABLE));
    return Objects.requireNonNull(styles.element(id));
  }

  private void set(Colour line, Colour head) {
    for (Element borders : Nodes.all(table(), "tblBorders")) {
      for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
        Nodes.children(borders, side)
            .forEach(border -> border.setAttributeNS(Markup.W, "w:color", line.hex()));
      }
    }
    for (Element shade : Nodes.all(table(), "shd")) {
      shade.setAttributeNS(Markup.W, "w:fill", head.hex());
    }
  }

  /** A table style of the template whose header row has a ground; its own before Word's. */
  private @Nullable Element tableWithHead() {
    Element found = null;
    for (Element style : styles.all()) {
      boolean fits =
          Nodes.attribute(style, "type").equals("table")
              && !style.isSameNode(table())
              && ground(style) != null;
      boolean own = Nodes.attribute(style, "customStyle").equals("1");
      if (fits && (found == null || own)) {
        found = style;
      }
    }
    return found;
  }

  private @Nullable Colour ground(Element style) {
    for (Element part : Nodes.children(style, "tblStylePr")) {
      List<Element> shades = Nodes.all(part, "shd");
      if (Nodes.attribute(part, "type").equals(HEAD) && !shades.isEmpty()) {
        Colour themed = theme.fill(shades.getFirst());
        return themed == null ? Colour.of(Nodes.attribute(shades.getFirst(), "fill")) : themed;
      }
    }
    return null;
  }

  private @Nullable Colour line(Element style) {
    for (Element borders : Nodes.all(style, "tblBorders")) {
      Colour plain = ofBorders(borders);
      if (plain != null) {
        return plain;
      }
    }
    return null;
  }

  private static @Nullable Colour ofBorders(Element borders) {
    for (String side : new String[] {"insideH", "bottom", "top"}) {
      Element border = Nodes.child(borders, side);
      Colour plain = border == null ? null : Colour.of(Nodes.attribute(border, "color"));
      if (plain != null) {
        return plain;
      }
    }
    return null;
  }
}
