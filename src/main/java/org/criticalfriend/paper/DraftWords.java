package org.criticalfriend.paper;

import org.criticalfriend.model.DraftMark;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.model.Review;

/** Says on every page of a paper that is not final what it is: "Draft 3, 12 May, for the team". */
public final class DraftWords {
  private DraftWords() {}

  /** What the pages of a paper say; empty where it is final. */
  public static String of(Review review, Paper paper) {
    return switch (PaperState.of(review, paper)) {
      case DRAFT, SENT_TO_TEAM -> draft(paper) + ", for the team";
      case AGREED -> draft(paper) + ", agreed by the team";
      case QUALITY_CHECKED -> draft(paper) + ", quality checked";
      case WITH_HOST -> draft(paper) + ", for the host to check the facts";
      case FINAL -> "";
    };
  }

  private static String draft(Paper paper) {
    DraftMark mark = paper.draft();
    if (mark == null) {
      return "Draft";
    }
    String number = "Draft " + mark.number();
    return mark.date() == null ? number : number + ", " + Fields.format(mark.date(), "d MMMM");
  }
}
