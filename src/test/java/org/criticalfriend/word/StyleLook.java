package org.criticalfriend.word;

import java.util.Locale;

/** How one paragraph style looks, written in the order Word's schema demands. */
final class StyleLook {
  private final StringBuilder flow = new StringBuilder();
  private String number = "";
  private String tabs = "";
  private String spacing = "";
  private String indent = "";
  private String outline = "";
  private String weight = "";
  private String colour = "";
  private String size = "";

  static StyleLook look() {
    return new StyleLook();
  }

  static long twips(double millimetres) {
    return Math.round(millimetres * 1440 / 25.4);
  }

  StyleLook keptWithNext() {
    flow.append("<w:keepNext/>");
    return this;
  }

  StyleLook keptWhole() {
    flow.append("<w:keepLines/>");
    return this;
  }

  StyleLook onNewPage() {
    flow.append("<w:pageBreakBefore/>");
    return this;
  }

  StyleLook numbered(int list, int level) {
    String ilvl = level == 0 ? "" : "<w:ilvl w:val=\"" + level + "\"/>";
    number = "<w:numPr>" + ilvl + "<w:numId w:val=\"" + list + "\"/></w:numPr>";
    return this;
  }

  StyleLook tab(String kind, String leader, double millimetres) {
    String dots = leader.isEmpty() ? "" : " w:leader=\"" + leader + "\"";
    tabs += "<w:tab w:val=\"" + kind + "\"" + dots + " w:pos=\"" + twips(millimetres) + "\"/>";
    return this;
  }

  /** Space before and after in points, at the line spacing of ordinary text. */
  StyleLook space(double before, double after) {
    spacing = String.format(Locale.ROOT, spacing(), points(before), points(after), "");
    return this;
  }

  /** Space before and after in points, and lines so many times their natural height apart. */
  StyleLook space(double before, double after, double lines) {
    String line = " w:line=\"" + Math.round(lines * 240) + "\" w:lineRule=\"auto\"";
    spacing = String.format(Locale.ROOT, spacing(), points(before), points(after), line);
    return this;
  }

  /** A line exactly so high in points, with nothing before and after it. */
  StyleLook exactly(double line) {
    String exact = " w:line=\"" + points(line) + "\" w:lineRule=\"exact\"";
    spacing = String.format(Locale.ROOT, spacing(), 0, 0, exact);
    return this;
  }

  StyleLook indent(double left, double right, double hanging) {
    String first = hanging == 0 ? " w:firstLine=\"0\"" : " w:hanging=\"" + twips(hanging) + "\"";
    indent =
        "<w:ind w:left=\"" + twips(left) + "\" w:right=\"" + twips(right) + "\"" + first + "/>";
    return this;
  }

  /** The level in the navigation pane and the contents, 0 for headings 1; 9 for none. */
  StyleLook outline(int level) {
    outline = "<w:outlineLvl w:val=\"" + level + "\"/>";
    return this;
  }

  StyleLook bold() {
    weight += "<w:b/><w:bCs/>";
    return this;
  }

  StyleLook italic() {
    weight += "<w:i/><w:iCs/>";
    return this;
  }

  StyleLook colour(String hex) {
    colour = "<w:color w:val=\"" + hex + "\"/>";
    return this;
  }

  StyleLook size(double points) {
    long half = Math.round(points * 2);
    size = "<w:sz w:val=\"" + half + "\"/><w:szCs w:val=\"" + half + "\"/>";
    return this;
  }

  String paragraph() {
    String stops = tabs.isEmpty() ? "" : "<w:tabs>" + tabs + "</w:tabs>";
    return wrapped("w:pPr", flow + number + stops + spacing + indent + outline);
  }

  String letters() {
    return wrapped("w:rPr", weight + colour + size);
  }

  private static String wrapped(String name, String inside) {
    return inside.isEmpty() ? "" : "<" + name + ">" + inside + "</" + name + ">";
  }

  private static String spacing() {
    return "<w:spacing w:before=\"%d\" w:after=\"%d\"%s/>";
  }

  private static long points(double points) {
    return Math.round(points * 20);
  }
}
