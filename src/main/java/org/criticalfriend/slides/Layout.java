package org.criticalfriend.slides;

import java.util.List;
import org.apache.poi.xslf.usermodel.SlideLayout;

/** What a slide can look like; a template names its layouts so, or has one of their sorts. */
enum Layout {
  /** Title and a few words about it. */
  OPENING("Title", List.of(SlideLayout.TITLE)),
  /** Title and text. */
  POINTS("Key points", List.of(SlideLayout.TITLE_AND_CONTENT, SlideLayout.TEXT)),
  /** Title and text that praises. */
  STRENGTHS("Headline strengths", List.of()),
  /** Title and text that asks for thought. */
  CONSIDERATIONS("Areas for consideration", List.of()),
  /** Title and two texts beside each other. */
  COLUMNS("Two columns", List.of(SlideLayout.TWO_OBJ)),
  /** Title and a table. */
  TABLE("Table", List.of()),
  /** Title and a picture. */
  PICTURE("Picture", List.of()),
  /** A title alone, between two parts. */
  DIVIDER("Divider", List.of(SlideLayout.SECTION_HEADER, SlideLayout.TITLE_ONLY)),
  /** The last words. */
  CLOSING("Closing", List.of(SlideLayout.SECTION_HEADER));

  private final String title;
  private final List<SlideLayout> sorts;

  Layout(String title, List<SlideLayout> sorts) {
    this.title = title;
    this.sorts = sorts;
  }

  /** Its name in a template. */
  String title() {
    return title;
  }

  /** The sorts that serve where no layout has the name; the layout of points serves for all. */
  List<SlideLayout> sorts() {
    return sorts;
  }
}
