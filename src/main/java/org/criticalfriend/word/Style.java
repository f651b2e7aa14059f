package org.criticalfriend.word;

import java.util.Locale;

/** The styles a paper is set in; a house style has them all, by these names. */
enum Style {
  NORMAL("Normal"),
  COVER_PROGRAMME("Cover Programme"),
  TITLE("Title"),
  SUBTITLE("Subtitle"),
  COVER_DATE("Cover Date"),
  COVER_KIND("Cover Kind"),
  NOTE_LINE("Note Line"),
  NOTE_TITLE("Note Title"),
  NOTE_SUBTITLE("Note Subtitle"),
  TOC_HEADING("TOC Heading"),
  TOC_1("toc 1"),
  TOC_2("toc 2"),
  TOC_1_NUMBERED("TOC 1 Numbered"),
  TOC_2_NUMBERED("TOC 2 Numbered"),
  HEADING_1("heading 1"),
  HEADING_1_UNNUMBERED("Heading 1 Unnumbered"),
  HEADING_2("heading 2"),
  HEADING_3("heading 3"),
  HEADING_4("heading 4"),
  APPENDIX_HEADING("Appendix Heading"),
  APPENDIX_HEADING_UNNUMBERED("Appendix Heading Unnumbered"),
  BODY_TEXT("Body Text"),
  NUMBERED_PARAGRAPH("Numbered Paragraph"),
  NUMBERED_PARAGRAPH_2("Numbered Paragraph 2"),
  NUMBERED_PARAGRAPH_3("Numbered Paragraph 3"),
  RUNNING_PARAGRAPH("Running Paragraph"),
  CONTINUED_TEXT("Continued Text"),
  CONTINUED_TEXT_2("Continued Text 2"),
  LEAD_IN("Lead-in"),
  CONTINUED_LEAD_IN("Continued Lead-in"),
  CONTINUED_LEAD_IN_2("Continued Lead-in 2"),
  QUOTE("Quote"),
  SOURCE("Source"),
  LINES("Lines"),
  PERSON("Person"),
  LIST_BULLET("List Bullet"),
  LIST_BULLET_2("List Bullet 2"),
  LIST_BULLET_3("List Bullet 3"),
  LIST_NUMBER("List Number"),
  LIST_NUMBER_2("List Number 2"),
  LIST_NUMBER_3("List Number 3"),
  LETTERED_LIST("Lettered List"),
  LETTERED_LIST_2("Lettered List 2"),
  LETTERED_LIST_3("Lettered List 3"),
  LIST_CONTINUE("List Continue"),
  LIST_CONTINUE_2("List Continue 2"),
  LIST_CONTINUE_3("List Continue 3"),
  CONTINUED_LIST("Continued List"),
  CONTINUED_LIST_2("Continued List 2"),
  CONTINUED_LIST_3("Continued List 3"),
  DEEP_LIST("Deep Continued List"),
  DEEP_LIST_2("Deep Continued List 2"),
  DEEP_LIST_3("Deep Continued List 3"),
  PICTURE("Picture"),
  CAPTION("caption"),
  TABLE("Review Table"),
  TABLE_TEXT("Table Text"),
  TABLE_TEXT_KEPT("Table Text Kept"),
  TABLE_HEADING("Table Heading"),
  TABLE_LIST("Table List"),
  TABLE_LIST_CONTINUE("Table List Continue"),
  TABLE_LIST_CONTINUE_2("Table List Continue 2"),
  TABLE_LIST_CONTINUE_3("Table List Continue 3"),
  GAP("Gap"),
  FOOTNOTE_TEXT("footnote text"),
  FOOTNOTE_CONTINUE("Footnote Continue"),
  FOOTNOTE_LIST("Footnote List"),
  FOOTNOTE_LIST_CONTINUE("Footnote List Continue"),
  FOOTNOTE_LIST_CONTINUE_2("Footnote List Continue 2"),
  FOOTNOTE_LIST_CONTINUE_3("Footnote List Continue 3"),
  FOOTNOTE_REFERENCE("footnote reference"),
  HYPERLINK("Hyperlink"),
  HEADER("header"),
  FOOTER("footer");

  private final String title;

  Style(String title) {
    this.title = title;
  }

  /** The name by which Word knows it in every language; capitals do not matter. */
  String title() {
    return title;
  }

  /** What it sets, as Word calls it: a paragraph, characters or a table. */
  String kind() {
    return switch (this) {
      case TABLE -> "table";
      case FOOTNOTE_REFERENCE, HYPERLINK -> "character";
      default -> "paragraph";
    };
  }

  /** The name as it is compared: Word spells its own styles now "Heading 1", now "heading 1". */
  String key() {
    return key(title);
  }

  static String key(String title) {
    return title.toLowerCase(Locale.ROOT);
  }

  /** The style of the same kind for lists within lists, {@code depth} counted from 1. */
  Style at(int depth) {
    return depth == 1 ? this : valueOf(name() + "_" + depth);
  }
}
