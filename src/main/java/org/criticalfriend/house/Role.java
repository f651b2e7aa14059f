package org.criticalfriend.house;

/** The sorts of text in a paper, each of which has a look of its own. */
public enum Role {
  BODY,
  ITEM,
  QUOTE,
  SOURCE,
  LINES,
  PERSON,
  CAPTION,
  CELL,
  HEAD_CELL,
  FOOTNOTE,
  COVER_PROGRAMME,
  COVER_TITLE,
  COVER_SUBTITLE,
  COVER_DATE,
  COVER_KIND,
  NOTE_LINE,
  NOTE_TITLE,
  NOTE_SUBTITLE,
  CONTENTS_TITLE,
  CONTENTS_1,
  CONTENTS_2,
  HEADING_1,
  HEADING_2,
  HEADING_3,
  HEADING_4,
  APPENDIX,
  HEADER,
  FOOTER
}
