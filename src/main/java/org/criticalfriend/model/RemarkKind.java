package org.criticalfriend.model;

/** What a careful colleague may have to say of a review or of one of its papers. */
public enum RemarkKind implements Worded {
  /** A paper cannot be built at all. */
  UNBUILDABLE("paper cannot be built", true),

  /** Somebody met is named outside the lists of people. */
  PERSON_NAMED("person named", true),

  /** Somebody met can be told by their post, where a view is given. */
  POST_NAMED("post named", true),

  /** Words noted as anonymous or as background stand in an issued text. */
  QUOTE_PRINTED("private words printed", true),

  /** A view is laid to those of whom fewer than three were met. */
  FEW_MET("few people met", true),

  /** A point without consensus stands as the team's. */
  NO_CONSENSUS("no consensus", true),

  /** A point that the team has not agreed, or has set aside, is printed. */
  NOT_AGREED("not agreed", true),

  /** One name or organisation in two spellings, or with two titles. */
  TWO_SPELLINGS("two spellings", false),

  /** One acronym in two forms. */
  ACRONYM_TWO_FORMS("acronym in two forms", false),

  /** An acronym before it is explained, or explained nowhere. */
  ACRONYM_UNEXPLAINED("acronym not explained", false),

  /** A date that no calendar has, or that contradicts the review or another place. */
  DATE("date", false),

  /** A count in words, and a list of another number of items. */
  COUNT("count", false),

  /** One figure that differs between two places. */
  FIGURE("figure", false),

  /** A cross-reference, field or picture that is not there, or prose that no paper can hold. */
  LEADS_NOWHERE("leads nowhere", false),

  /** An insert of the outline that shows nothing. */
  SHOWS_NOTHING("shows nothing", false),

  /** A heading with nothing under it. */
  EMPTY_HEADING("empty heading", false),

  /** A point that prints in no paper. */
  PRINTS_NOWHERE("prints nowhere", false),

  /** A point that prints twice in one paper. */
  PRINTS_TWICE("prints twice", false),

  /** A finding behind which no note stands. */
  NO_EVIDENCE("no evidence", false),

  /** A key question to which no finding answers. */
  QUESTION_UNANSWERED("question unanswered", false),

  /** An action that nobody leads. */
  ACTION_WITHOUT_LEAD("action without lead", false),

  /** What may be a safeguarding concern, and no note of what was done about it. */
  SAFEGUARDING("safeguarding", false),

  /** A picture without words for those who cannot see it. */
  PICTURE_WITHOUT_WORDS("picture without alternative text", false),

  /** A table without a header row. */
  TABLE_WITHOUT_HEADER("table without header row", false),

  /** A sentence of more than 45 words. */
  LONG_SENTENCE("long sentence", false),

  /** A word from the user's list of jargon. */
  JARGON("jargon", false);

  private final String word;
  private final boolean blocks;

  RemarkKind(String word, boolean blocks) {
    this.word = word;
    this.blocks = blocks;
  }

  /** Whether a paper cannot be final before it is settled, unless somebody answers for it. */
  public boolean blocks() {
    return blocks;
  }

  @Override
  public String word() {
    return word;
  }
}
