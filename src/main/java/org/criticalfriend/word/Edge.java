package org.criticalfriend.word;

import org.criticalfriend.text.TextBlock.Marks;

/** Where text and lists begin: the surroundings that a list or a further paragraph belongs to. */
enum Edge {
  /** The left edge of the page's text. */
  TEXT("", Style.BODY_TEXT, Style.LIST_CONTINUE),
  /** The text beside a number such as 1.1 or 13. */
  NUMBERED(" continued", Style.CONTINUED_TEXT, Style.CONTINUED_LIST),
  /** The text beside a number such as 1.1.1. */
  DEEP(" deep continued", Style.CONTINUED_TEXT_2, Style.DEEP_LIST),
  /** A cell of a table. */
  CELL(" small", Style.TABLE_TEXT, Style.TABLE_LIST_CONTINUE),
  /** A cell of a row that stays on the page of what follows the table. */
  LAST_CELL(" small", Style.TABLE_TEXT_KEPT, Style.TABLE_LIST_CONTINUE),
  /** A cell of a table's header row. */
  HEADER_CELL(" small", Style.TABLE_HEADING, Style.TABLE_LIST_CONTINUE),
  /** A footnote, beneath its first paragraph. */
  NOTE(" in notes", Style.FOOTNOTE_CONTINUE, Style.FOOTNOTE_LIST_CONTINUE);

  private final String lists;
  private final Style text;
  private final Style continuing;

  Edge(String lists, Style text, Style continuing) {
    this.lists = lists;
    this.text = text;
    this.continuing = continuing;
  }

  /** The style of a paragraph that begins here. */
  Style text() {
    return text;
  }

  /** The style of a further paragraph of an item, {@code depth} counted from 1. */
  Style continuing(int depth) {
    return continuing.at(depth);
  }

  /** The style of the first paragraph of an item, {@code depth} counted from 1. */
  Style item(Marks marks, int depth) {
    return switch (this) {
      case CELL, LAST_CELL, HEADER_CELL -> Style.TABLE_LIST;
      case NOTE -> Style.FOOTNOTE_LIST;
      case TEXT, NUMBERED, DEEP ->
          switch (marks) {
            case BULLETS -> Style.LIST_BULLET.at(depth);
            case NUMBERS -> Style.LIST_NUMBER.at(depth);
            case LETTERS -> Style.LETTERED_LIST.at(depth);
          };
    };
  }

  /** The name of the list definition that gives items here their marks and their indents. */
  String list(Marks marks) {
    return switch (marks) {
      case BULLETS -> "CF Bullets" + lists;
      case NUMBERS -> "CF Numbers" + lists;
      case LETTERS -> "CF Letters" + lists;
    };
  }
}
