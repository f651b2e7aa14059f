package org.criticalfriend.slides;

/** The colours and fonts of the deck. */
final class DeckTheme {
  private DeckTheme() {}

  static String xml() {
    return """
    <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Critical Friend">\
    <a:themeElements><a:clrScheme name="Critical Friend">%s</a:clrScheme>\
    <a:fontScheme name="Critical Friend"><a:majorFont>%s</a:majorFont><a:minorFont>%s</a:minorFont>\
    </a:fontScheme><a:fmtScheme name="Critical Friend"><a:fillStyleLst>%s</a:fillStyleLst>\
    <a:lnStyleLst>%s</a:lnStyleLst><a:effectStyleLst>%s</a:effectStyleLst>\
    <a:bgFillStyleLst>%s</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>\
    """
        .formatted(
            colours(),
            FONTS,
            FONTS,
            FILL.repeat(3),
            LINE.repeat(3),
            EFFECT.repeat(3),
            FILL.repeat(3));
  }

  private static String colours() {
    return colour("dk1", "211E1C")
        + colour("lt1", "FFFFFF")
        + colour("dk2", "6E3A66")
        + colour("lt2", "F6EEF5")
        + colour("accent1", "6E3A66")
        + colour("accent2", "2F6F62")
        + colour("accent3", "9A5B13")
        + colour("accent4", "3D5A80")
        + colour("accent5", "8C857D")
        + colour("accent6", "55504B")
        + colour("hlink", "6E3A66")
        + colour("folHlink", "55504B");
  }

  private static final String FONTS =
      "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"Arial\"/>";
  private static final String FILL = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
  private static final String LINE =
      "<a:ln w=\"9525\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln>";
  private static final String EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";

  private static String colour(String name, String value) {
    return "<a:%s><a:srgbClr val=\"%s\"/></a:%s>".formatted(name, value, name);
  }
}
