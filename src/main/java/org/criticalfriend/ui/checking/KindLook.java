package org.criticalfriend.ui.checking;

import java.util.Locale;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;

/** How a kind of remark is shown. */
final class KindLook {
  private KindLook() {}

  /** A few words for it. */
  static String title(RemarkKind kind) {
    return Words.say("checks.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  static Icon icon(RemarkKind kind) {
    return switch (kind) {
      case PERSON_NAMED, POST_NAMED -> Icon.WHO_MET;
      case QUOTE_PRINTED -> Icon.QUOTE;
      case FEW_MET, TWO_SPELLINGS -> Icon.PEOPLE;
      case NO_CONSENSUS -> Icon.NO_CONSENSUS;
      case NOT_AGREED, UNBUILDABLE, SAFEGUARDING -> Icon.CLASH;
      case ACRONYM_TWO_FORMS, ACRONYM_UNEXPLAINED, JARGON -> Icon.READ;
      case DATE -> Icon.TIMETABLE;
      case COUNT -> Icon.RECOMMENDATIONS;
      case FIGURE -> Icon.FIGURE;
      case LEADS_NOWHERE -> Icon.NOT_LINKED;
      case SHOWS_NOTHING, EMPTY_HEADING, PRINTS_NOWHERE, PRINTS_TWICE -> Icon.PAPER;
      case NO_EVIDENCE -> Icon.HEARD;
      case QUESTION_UNANSWERED -> Icon.QUESTIONS;
      case ACTION_WITHOUT_LEAD -> Icon.PERSON;
      case PICTURE_WITHOUT_WORDS -> Icon.PICTURE;
      case TABLE_WITHOUT_HEADER -> Icon.TABLE;
      case LONG_SENTENCE -> Icon.DRAFT;
    };
  }
}
