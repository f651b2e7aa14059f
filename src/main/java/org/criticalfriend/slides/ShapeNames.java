package org.criticalfriend.slides;

/** Names of shapes, by which a reader tells what a slide repeats from the one before. */
final class ShapeNames {
  static final String TITLE = "Title";
  static final String CONTINUED = "Title (continued)";
  static final String CUT = ", beginning";
  static final String TEXT = "Text";
  static final String CAPTION = "Caption";
  static final String PICTURE = "Picture";
  static final String TABLE = "Table";
  static final String TABLE_CONTINUED = "Table (continued)";
  static final String GOES_ON = " that goes on";
  static final String FOOTER = "Footer";
  static final String NUMBER = "Slide number";

  private ShapeNames() {}
}
