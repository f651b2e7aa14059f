package org.criticalfriend.slides;

import java.util.List;
import org.apache.poi.xslf.usermodel.SlideLayout;

/** What a slide can look like; a template names its layouts so, or has one of their sorts. */
enum Layout {
  /** Title and a few words about it. */
  OPENING("Title"),
  /** Title and text. */
  POINTS("Key points"),
  /** Title and text that praises. */
  STRENGTHS("Headline strengths"),
  /** Title and text that asks for thought. */
  CONSIDERATIONS("Areas for consideration"),
  /** Title and two texts beside each other. */
  COLUMNS("Two columns"),
  /** Title and a table. */
  TABLE("Table"),
  /** Title and a picture. */
  PICTURE("Picture"),
  /** A title alone, between two parts. */
  DIVIDER("Divider"),
  /** The last words. */
  CLOSING("Closing");

  private final String title;

  Layout(String title) {
    this.title = title;
  }

  /** Its name in a template. */
  String title() {
    return title;
  }

  /** The sorts that serve where no layout has the name; the layout of points serves for all. */
  List<SlideLayout> sorts() {
    return switch (this) {
      case OPENING -> List.of(SlideLayout.TITLE);
      case POINTS -> List.of(SlideLayout.TITLE_AND_CONTENT, SlideLayout.TEXT);
      case STRENGTHS, CONSIDERATIONS, TABLE, PICTURE -> List.of();
      case COLUMNS -> List.of(SlideLayout.TWO_OBJ);
      case DIVIDER -> List.of(SlideLayout.SECTION_HEADER, SlideLayout.TITLE_ONLY);
      case CLOSING -> List.of(SlideLayout.SECTION_HEADER);
    };
  }
}
