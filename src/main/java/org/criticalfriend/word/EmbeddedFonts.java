package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.criticalfriend.house.FontFile;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The fonts that lie in a template, made readable (ISO 29500-1, 17.8.1). */
final class EmbeddedFonts {
  private static final String[] STYLES = {
    "embedRegular", "embedBold", "embedItalic", "embedBoldItalic"
  };
  private static final int HIDDEN = 32;
  private static final int KEY = 16;
  private static final int HEXADECIMAL = 16;

  private final PackedParts parts;
  private final Map<String, String> targets = new HashMap<>();

  private EmbeddedFonts(PackedParts parts) {
    this.parts = parts;
    for (Element relation : RunningPart.relations("fontTable.xml", parts)) {
      targets.put(relation.getAttribute("Id"), RunningPart.target(relation));
    }
  }

  /** All of them, each under its family's name. */
  static List<FontFile> of(PackedParts parts) {
    List<FontFile> found = new ArrayList<>();
    Element table = parts.xml("word/fontTable.xml");
    if (table != null) {
      EmbeddedFonts fonts = new EmbeddedFonts(parts);
      Nodes.children(table, "font").forEach(font -> fonts.gather(font, found));
    }
    return found;
  }

  private void gather(Element font, List<FontFile> found) {
    for (String style : STYLES) {
      byte[] bytes = read(Nodes.child(font, style));
      if (bytes != null) {
        found.add(new FontFile(Nodes.attribute(font, "name"), bytes));
      }
    }
  }

  private byte @Nullable [] read(@Nullable Element embedded) {
    if (embedded == null) {
      return null;
    }
    String target = targets.get(embedded.getAttributeNS(Markup.R, "id"));
    byte[] hidden = target == null ? null : parts.bytes("word/" + target);
    String key =
        Nodes.attribute(embedded, "fontKey").replaceAll("[{}-]", "").toUpperCase(Locale.ROOT);
    if (hidden == null || hidden.length < HIDDEN || !key.matches("[0-9A-F]{32}")) {
      return null;
    }
    byte[] font = hidden.clone();
    for (int i = 0; i < HIDDEN; i++) {
      int at = 2 * (KEY - 1 - i % KEY);
      font[i] ^= (byte) Integer.parseInt(key.substring(at, at + 2), HEXADECIMAL);
    }
    return font;
  }
}
