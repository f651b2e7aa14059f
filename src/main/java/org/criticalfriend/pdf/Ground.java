package org.criticalfriend.pdf;

import org.criticalfriend.house.Role;
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
  BlockLook look(Looks looks, Look look) {
    return switch (this) {
      case PAGE -> looks.of(page(look));
      case CELL -> looks.of(Role.CELL);
      case HEAD_CELL -> looks.of(Role.HEAD_CELL);
      case FOOTNOTE -> looks.of(Role.FOOTNOTE);
    };
  }

  private static Role page(Look look) {
    return switch (look) {
      case BODY, CONTINUED -> Role.BODY;
      case QUOTE -> Role.QUOTE;
      case SOURCE -> Role.SOURCE;
      case LINES -> Role.LINES;
      case PERSON -> Role.PERSON;
    };
  }

  /** How a paragraph of a list's item looks. */
  BlockLook item(Looks looks) {
    return this == PAGE ? looks.of(Role.ITEM) : look(looks, Look.BODY);
  }

  /** How far each list goes in. */
  double step() {
    return this == PAGE ? Looks.LIST_STEP : Looks.SMALL_LIST_STEP;
  }
}
