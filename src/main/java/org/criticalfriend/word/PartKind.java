package org.criticalfriend.word;

/** The kinds of part a Word file is made of: how each is declared and how it is referred to. */
enum PartKind {
  DOCUMENT("document.main", "officeDocument"),
  STYLES("styles", "styles"),
  NUMBERING("numbering", "numbering"),
  SETTINGS("settings", "settings"),
  FOOTNOTES("footnotes", "footnotes"),
  HEADER("header", "header"),
  FOOTER("footer", "footer"),
  THEME("application/vnd.openxmlformats-officedocument.theme+xml", "theme");

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final String type;
  private final String relation;

  PartKind(String type, String relation) {
    this.type = type.contains("/") ? type : WORD + type + "+xml";
    this.relation = relation;
  }

  String contentType() {
    return type;
  }

  String relation() {
    return Relations.OFFICE + relation;
  }
}
