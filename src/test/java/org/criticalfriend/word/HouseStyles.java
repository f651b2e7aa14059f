package org.criticalfriend.word;

import static org.criticalfriend.word.StyleLook.look;

import org.criticalfriend.text.TextBlock.Marks;

/** The look of every style of the house style, as docs/decisions describes it. */
final class HouseStyles {
  private static final String PURPLE = "6E3A66";
  private static final String INK = "211E1C";
  private static final String QUIET = "55504B";
  private static final double TEXT_WIDTH = 160;
  private static final double NUMBER_WIDTH = 10;

  /** What nobody picks by hand, and the gallery therefore leaves out. */
  private static final String UNSEEN =
      "GAP|HEADER|FOOTER|PICTURE|TOC_.*|FOOTNOTE_.*|TABLE_(LIST|TEXT_KEPT)|.*CONTINUE(_\\d)?"
          + "|(CONTINUED|DEEP)_LIST.*";

  private final HouseNumbering lists;
  private final StringBuilder xml = new StringBuilder();
  private int priority = 9;

  HouseStyles(HouseNumbering lists) {
    this.lists = lists;
  }

  String xml() {
    xml.append("<w:styles xmlns:w=\"").append(Markup.W).append("\">").append(HouseGround.DEFAULTS);
    head();
    headings();
    contents();
    text();
    lists();
    furniture();
    characters();
    return xml.append("</w:styles>").toString();
  }

  private void head() {
    Style normal = Style.NORMAL;
    put(Style.COVER_PROGRAMME, normal, look().space(0, 0).colour(QUIET).size(14));
    put(
        Style.TITLE,
        normal,
        look().keptWhole().space(170, 10, 1.05).bold().colour(PURPLE).size(30));
    put(Style.SUBTITLE, normal, look().keptWhole().space(0, 0, 1.1).colour(INK).size(18));
    put(Style.COVER_DATE, normal, look().space(40, 0).colour(QUIET).size(14));
    put(Style.COVER_KIND, normal, look().space(6, 0).colour(QUIET).size(14));
    put(Style.NOTE_LINE, normal, look().space(0, 3).colour(QUIET).size(11));
    put(
        Style.NOTE_TITLE,
        normal,
        look().keptWithNext().keptWhole().space(8, 8, 1.05).bold().colour(PURPLE).size(20));
    put(Style.NOTE_SUBTITLE, normal, look().keptWhole().space(0, 4, 1.1).colour(INK).size(13));
  }

  private void headings() {
    int sections = lists.number(ListDefinitions.SECTIONS);
    StyleLook first = heading(0, 18, 8).bold().colour(PURPLE).size(16).numbered(sections, 0);
    heading(Style.HEADING_1, Style.NORMAL, first);
    heading(Style.HEADING_1_UNNUMBERED, Style.HEADING_1, plain());
    heading(Style.HEADING_2, Style.NORMAL, heading(1, 14, 6).bold().colour(INK).size(13));
    heading(Style.HEADING_3, Style.NORMAL, heading(2, 10, 4).bold().colour(INK).size(11.5));
    heading(Style.HEADING_4, Style.NORMAL, heading(3, 8, 4).bold().italic().colour(INK).size(11));
    int appendices = lists.number(ListDefinitions.APPENDICES);
    heading(
        Style.APPENDIX_HEADING,
        Style.HEADING_1,
        look().onNewPage().numbered(appendices, 0).space(0, 8).indent(0, 0, 0).outline(0));
    heading(Style.APPENDIX_HEADING_UNNUMBERED, Style.APPENDIX_HEADING, plain());
  }

  private void heading(Style style, Style base, StyleLook look) {
    put(style, base, style == Style.HEADING_1 ? Style.NUMBERED_PARAGRAPH : Style.BODY_TEXT, look);
  }

  private void contents() {
    StyleLook heading = look().keptWithNext().keptWhole().space(0, 10).bold();
    put(Style.TOC_HEADING, Style.NORMAL, Style.TOC_1, heading.colour(PURPLE).size(16));
    put(Style.TOC_1, Style.NORMAL, dotted().space(5, 2, 1).bold());
    put(Style.TOC_2, Style.NORMAL, dotted().space(0, 1.5, 1).indent(NUMBER_WIDTH, 0, 0).size(10));
    numberedContents(Style.TOC_1_NUMBERED, Style.TOC_1, 0, NUMBER_WIDTH);
    numberedContents(Style.TOC_2_NUMBERED, Style.TOC_2, NUMBER_WIDTH, HouseNumbering.NUMBERED);
  }

  private void numberedContents(Style style, Style base, double left, double width) {
    put(style, base, look().tab("left", "", left + width).indent(left + width, 0, width));
  }

  private void text() {
    int sections = lists.number(ListDefinitions.SECTIONS);
    put(Style.BODY_TEXT, Style.NORMAL, look());
    put(Style.NUMBERED_PARAGRAPH, Style.BODY_TEXT, look().numbered(sections, 1));
    put(Style.NUMBERED_PARAGRAPH_2, Style.BODY_TEXT, look().numbered(sections, 2));
    put(Style.NUMBERED_PARAGRAPH_3, Style.BODY_TEXT, look().numbered(sections, 3));
    put(
        Style.RUNNING_PARAGRAPH,
        Style.BODY_TEXT,
        look().numbered(lists.number(ListDefinitions.RUNNING), 0));
    put(Style.CONTINUED_TEXT, Style.BODY_TEXT, look().indent(HouseNumbering.NUMBERED, 0, 0));
    put(Style.CONTINUED_TEXT_2, Style.BODY_TEXT, look().indent(HouseNumbering.DEEP, 0, 0));
    put(Style.LEAD_IN, Style.BODY_TEXT, look().keptWithNext());
    put(Style.CONTINUED_LEAD_IN, Style.CONTINUED_TEXT, look().keptWithNext());
    put(Style.CONTINUED_LEAD_IN_2, Style.CONTINUED_TEXT_2, look().keptWithNext());
    put(Style.QUOTE, Style.BODY_TEXT, look().indent(20, 10, 0).colour(QUIET));
    put(Style.SOURCE, Style.NORMAL, look().keptWhole().space(3, 10).colour(QUIET).size(9));
    put(Style.LINES, Style.BODY_TEXT, look().keptWithNext().keptWhole().space(0, 12));
    put(Style.PERSON, Style.BODY_TEXT, look().keptWhole());
  }

  private void lists() {
    for (int depth = 1; depth <= 3; depth++) {
      for (Marks marks : Marks.values()) {
        put(
            Edge.TEXT.item(marks, depth),
            Style.BODY_TEXT,
            look().numbered(lists.number(Edge.TEXT.list(marks)), depth - 1).space(0, 4));
      }
      continuing(Edge.TEXT, Style.BODY_TEXT, depth, HouseNumbering.STEP * depth);
      continuing(
          Edge.NUMBERED,
          Style.BODY_TEXT,
          depth,
          HouseNumbering.NUMBERED + HouseNumbering.STEP * depth);
      continuing(
          Edge.DEEP, Style.BODY_TEXT, depth, HouseNumbering.DEEP + HouseNumbering.STEP * depth);
      continuing(Edge.CELL, Style.TABLE_TEXT, depth, HouseNumbering.SMALL_STEP * depth);
      continuing(
          Edge.NOTE,
          Style.FOOTNOTE_TEXT,
          depth,
          HouseNumbering.NOTE + HouseNumbering.SMALL_STEP * depth);
    }
    put(Style.TABLE_LIST, Style.TABLE_TEXT, look());
    put(Style.FOOTNOTE_LIST, Style.FOOTNOTE_TEXT, look());
  }

  private void continuing(Edge edge, Style base, int depth, double left) {
    StyleLook look = look().indent(left, 0, 0);
    put(edge.continuing(depth), base, base == Style.BODY_TEXT ? look.space(0, 4) : look);
  }

  private void furniture() {
    put(Style.PICTURE, Style.NORMAL, look().keptWithNext().space(6, 4, 1));
    put(
        Style.CAPTION,
        Style.NORMAL,
        look().keptWithNext().keptWhole().space(6, 5).bold().colour(INK).size(9.5));
    put(Style.TABLE_TEXT, Style.NORMAL, look().space(2, 2, 1.08).size(9.5));
    put(Style.TABLE_TEXT_KEPT, Style.TABLE_TEXT, look().keptWithNext());
    put(Style.TABLE_HEADING, Style.TABLE_TEXT, look().keptWithNext().bold().colour(INK));
    put(Style.GAP, Style.NORMAL, look().exactly(9).size(4));
    put(
        Style.FOOTNOTE_TEXT,
        Style.NORMAL,
        look()
            .space(0, 2, 1)
            .tab("left", "", HouseNumbering.NOTE)
            .indent(HouseNumbering.NOTE, 0, HouseNumbering.NOTE)
            .size(9));
    put(Style.FOOTNOTE_CONTINUE, Style.FOOTNOTE_TEXT, look().indent(HouseNumbering.NOTE, 0, 0));
    put(Style.HEADER, Style.NORMAL, running());
    put(Style.FOOTER, Style.NORMAL, running());
    xml.append(HouseGround.TABLE);
  }

  private void characters() {
    xml.append(character(Style.FOOTNOTE_REFERENCE, "<w:vertAlign w:val=\"superscript\"/>"));
    xml.append(
        character(Style.HYPERLINK, "<w:color w:val=\"" + PURPLE + "\"/><w:u w:val=\"single\"/>"));
  }

  private static String character(Style style, String look) {
    return "<w:style w:type=\"character\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>"
            .formatted(HouseStyleMaker.id(style), style.title())
        + "<w:uiPriority w:val=\"99\"/><w:unhideWhenUsed/><w:rPr>"
        + look
        + "</w:rPr></w:style>";
  }

  private static StyleLook heading(int outline, double before, double after) {
    return look().keptWithNext().keptWhole().space(before, after).outline(outline);
  }

  /**
   * Switches the number of the style beneath off. Word's contents list only styles that say their
   * level themselves.
   */
  private static StyleLook plain() {
    return look().numbered(0, 0).indent(0, 0, 0).outline(0);
  }

  private static StyleLook dotted() {
    return look().tab("right", "dot", TEXT_WIDTH);
  }

  private static StyleLook running() {
    return look().tab("right", "", TEXT_WIDTH).space(0, 0, 1).colour(QUIET).size(8.5);
  }

  private void put(Style style, Style base, StyleLook look) {
    put(style, base, style, look);
  }

  private void put(Style style, Style base, Style next, StyleLook look) {
    xml.append("<w:style w:type=\"paragraph\"");
    xml.append(HouseGround.WORDS_OWN.contains(style) ? "" : " w:customStyle=\"1\"");
    xml.append(" w:styleId=\"").append(HouseStyleMaker.id(style)).append("\"><w:name w:val=\"");
    xml.append(style.title()).append("\"/><w:basedOn w:val=\"");
    xml.append(HouseStyleMaker.id(base)).append("\"/>");
    if (next != style) {
      xml.append("<w:next w:val=\"").append(HouseStyleMaker.id(next)).append("\"/>");
    }
    xml.append("<w:uiPriority w:val=\"").append(priority++).append("\"/>");
    xml.append(style.name().matches(UNSEEN) ? "" : "<w:qFormat/>");
    xml.append(look.paragraph()).append(look.letters()).append("</w:style>");
  }
}
