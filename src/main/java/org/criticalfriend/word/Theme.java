package org.criticalfriend.word;

import java.util.HashMap;
import java.util.Map;
import org.criticalfriend.house.Colour;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The fonts and colours that a Word file's styles name only by their place in its theme. */
final class Theme {
  /** What styles call a colour, where the theme calls it otherwise. */
  private static final Map<String, String> OTHERWISE =
      Map.of(
          "text1", "dk1",
          "dark1", "dk1",
          "background1", "lt1",
          "light1", "lt1",
          "text2", "dk2",
          "dark2", "dk2",
          "background2", "lt2",
          "light2", "lt2",
          "hyperlink", "hlink",
          "followedHyperlink", "folHlink");

  private static final double WHOLE = 255;
  private static final int HEXADECIMAL = 16;

  private final Map<String, Colour> colours = new HashMap<>();
  private final Map<String, String> fonts = new HashMap<>();

  /**
   * Reads a theme; nothing, where there is none.
   *
   * @param root the theme's part
   */
  Theme(@Nullable Element root) {
    if (root == null) {
      return;
    }
    NodeList all = root.getElementsByTagNameNS("*", "*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      Element above = (Element) element.getParentNode();
      switch (element.getLocalName()) {
        case "srgbClr" -> colour(above, element.getAttribute("val"));
        case "sysClr" -> colour(above, element.getAttribute("lastClr"));
        case "latin" -> fonts.putIfAbsent(above.getLocalName(), element.getAttribute("typeface"));
        default -> {}
      }
    }
  }

  private void colour(Element place, String digits) {
    Colour colour = Colour.of(digits);
    if (colour != null) {
      colours.putIfAbsent(place.getLocalName(), colour);
    }
  }

  /** The font that a style calls majorHAnsi or minorHAnsi; null where there is none. */
  @Nullable String font(String called) {
    String font = fonts.get(called.startsWith("major") ? "majorFont" : "minorFont");
    return font == null || font.isBlank() ? null : font;
  }

  /** The colour that this element names by theme, shade and tint; null where it names none. */
  @Nullable Colour colour(Element named) {
    return colour(named, "themeColor", "themeShade", "themeTint");
  }

  /** The ground that this element names so; null where it names none. */
  @Nullable Colour fill(Element named) {
    return colour(named, "themeFill", "themeFillShade", "themeFillTint");
  }

  private @Nullable Colour colour(Element named, String name, String shade, String tint) {
    String called = Nodes.attribute(named, name);
    Colour colour = colours.get(OTHERWISE.getOrDefault(called, called));
    if (colour == null) {
      return null;
    }
    Colour shaded = colour.times(share(Nodes.attribute(named, shade)));
    return shaded.lighter(1 - share(Nodes.attribute(named, tint)));
  }

  private static double share(String byteOf) {
    return byteOf.matches("[0-9A-Fa-f]{2}") ? Integer.parseInt(byteOf, HEXADECIMAL) / WHOLE : 1;
  }
}
