package org.criticalfriend.pdf;

import org.criticalfriend.paper.Element.Look;

/** Where blocks stand, which decides how plain ones look. */
enum Ground {
  /** The page itself. */
  PAGE,
  /** A cell of a table. */
  CELL,
  /** A cell of a table's header row. */
  HEAD_CELL,
  /** A footnote. */
  FOOTNOTE;

  /** How a paragraph looks that stands in no list. */
  BlockLook look(Look look) {
    return switch (this) {
      case PAGE -> page(look);
      case CELL -> Looks.CELL;
      case HEAD_CELL -> Looks.HEAD_CELL;
      case FOOTNOTE -> Looks.FOOTNOTE;
    };
  }

  private static BlockLook page(Look look) {
    return switch (look) {
      case BODY, CONTINUED -> Looks.BODY;
      case QUOTE -> Looks.QUOTE;
      case SOURCE -> Looks.SOURCE;
      case LINES -> Looks.LINES;
      case PERSON -> Looks.PERSON;
    };
  }

  /** How a paragraph of a list's item looks. */
  BlockLook item() {
    return this == PAGE ? Looks.ITEM : look(Look.BODY);
  }

  /** How far each list goes in. */
  double step() {
    return this == PAGE ? Looks.LIST_STEP : Looks.SMALL_LIST_STEP;
  }
}
