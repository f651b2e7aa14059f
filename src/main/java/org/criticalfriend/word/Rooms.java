package org.criticalfriend.word;

import org.criticalfriend.paper.Element;

/** Writes room to type in: a content control of ruled paragraphs, named by its place. */
final class Rooms {
  private static final String GREY = "8C857D";

  /** From one line to the next, in twentieths of a point. */
  private static final String HIGH = "440";

  private final Story story;
  private final Markup out;

  Rooms(Story story) {
    this.story = story;
    out = story.out();
  }

  void write(Element.Room room) {
    out.open("w:sdt").open("w:sdtPr");
    out.value("w:alias", "Write here").value("w:tag", room.anchor().name());
    out.close().open("w:sdtContent");
    for (int i = 0; i < room.lines(); i++) {
      line();
    }
    out.close().close();
  }

  /** An empty paragraph; the next one that Enter makes is ruled like it. */
  private void line() {
    out.open("w:p").open("w:pPr").value("w:pStyle", story.paper().style().id(Style.BODY_TEXT));
    out.open("w:pBdr");
    for (String side : new String[] {"w:bottom", "w:between"}) {
      out.empty(side, "w:val", "single", "w:sz", "4", "w:space", "2", "w:color", GREY);
    }
    out.close();
    out.empty(
        "w:spacing", "w:before", "0", "w:after", "0", "w:line", HIGH, "w:lineRule", "atLeast");
    out.close().close();
  }
}
