package org.criticalfriend.word;

import static org.criticalfriend.word.StyleLook.twips;

import java.util.LinkedHashMap;
import java.util.Map;
import org.criticalfriend.text.TextBlock.Marks;

/** The lists of the house style: sections, running numbers, appendices, and three sorts of list. */
final class HouseNumbering {
  static final double STEP = 7;
  static final double SMALL_STEP = 6;
  static final double NOTE = 5;
  static final double NUMBERED = 12.5;
  static final double DEEP = 15;

  private final StringBuilder definitions = new StringBuilder();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  HouseNumbering() {
    add(
        ListDefinitions.SECTIONS,
        linked(level(0, "decimal", "%1.", NUMBERED, NUMBERED), Style.HEADING_1)
            + linked(level(1, "decimal", "%1.%2", NUMBERED, NUMBERED), Style.NUMBERED_PARAGRAPH)
            + linked(level(2, "decimal", "%1.%2.%3", DEEP, DEEP), Style.NUMBERED_PARAGRAPH_2)
            + linked(level(3, "decimal", "%1.%2.%3.%4", DEEP, DEEP), Style.NUMBERED_PARAGRAPH_3));
    add(
        ListDefinitions.RUNNING,
        linked(level(0, "decimal", "%1.", NUMBERED, NUMBERED), Style.RUNNING_PARAGRAPH));
    add(
        ListDefinitions.APPENDICES,
        linked(level(0, "decimal", "Appendix %1:", 0, 0), Style.APPENDIX_HEADING)
            .replace("<w:lvlText", "<w:suff w:val=\"space\"/><w:lvlText"));
    for (Marks marks : Marks.values()) {
      addList(Edge.TEXT, marks, 0, STEP);
      addList(Edge.NUMBERED, marks, NUMBERED, STEP);
      addList(Edge.DEEP, marks, DEEP, STEP);
      addList(Edge.CELL, marks, 0, SMALL_STEP);
      addList(Edge.NOTE, marks, NOTE, SMALL_STEP);
    }
  }

  /** The number under which styles refer to a list. */
  int number(String list) {
    return numbers.get(list);
  }

  String xml() {
    StringBuilder xml = new StringBuilder(definitions);
    numbers.forEach(
        (_, id) ->
            xml.append("<w:num w:numId=\"")
                .append(id)
                .append("\"><w:abstractNumId w:val=\"")
                .append(id)
                .append("\"/></w:num>"));
    return "<w:numbering xmlns:w=\"" + Markup.W + "\">" + xml + "</w:numbering>";
  }

  private void addList(Edge edge, Marks marks, double left, double step) {
    StringBuilder levels = new StringBuilder();
    for (int depth = 1; depth <= 3; depth++) {
      String level = level(depth - 1, format(marks), text(marks, depth), left + step * depth, step);
      levels.append(edge == Edge.TEXT ? linked(level, edge.item(marks, depth)) : level);
    }
    add(edge.list(marks), levels.toString());
  }

  private void add(String name, String levels) {
    int id = numbers.size() + 1;
    numbers.put(name, id);
    definitions.append(
        "<w:abstractNum w:abstractNumId=\"%d\"><w:nsid w:val=\"43460%03X\"/>".formatted(id, id)
            + "<w:multiLevelType w:val=\"multilevel\"/><w:tmpl w:val=\"43461%03X\"/>".formatted(id)
            + "<w:name w:val=\"%s\"/>%s</w:abstractNum>".formatted(name, levels));
  }

  /** What is numbered alike wherever its style is used: the level and the style know each other. */
  private static String linked(String level, Style style) {
    String link = "<w:pStyle w:val=\"" + HouseStyleMaker.id(style) + "\"/>";
    return level.replace("<w:lvlText", link + "<w:lvlText");
  }

  private static String level(int level, String format, String text, double left, double hanging) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>"
            .formatted(level, format)
        + "<w:lvlText w:val=\"%s\"/><w:lvlJc w:val=\"left\"/><w:pPr>".formatted(text)
        + "<w:ind w:left=\"%d\" w:hanging=\"%d\"/></w:pPr></w:lvl>"
            .formatted(twips(left), twips(hanging));
  }

  private static String format(Marks marks) {
    return switch (marks) {
      case BULLETS -> "bullet";
      case NUMBERS -> "decimal";
      case LETTERS -> "lowerLetter";
    };
  }

  private static String text(Marks marks, int depth) {
    return marks == Marks.BULLETS ? "•" : "%" + depth + ".";
  }
}
