package org.criticalfriend.model;

/** How far a paper has come on its way to the host. */
public enum PaperState implements Worded {
  /** Being written. */
  DRAFT("draft"),

  /** The team reads it. */
  SENT_TO_TEAM("sent to the team"),

  /** The team stands behind it. */
  AGREED("agreed by the team"),

  /** Somebody of the programme has read it as a stranger would. */
  QUALITY_CHECKED("quality checked"),

  /** The host checks the facts. */
  WITH_HOST("with the host"),

  /** It is issued. */
  FINAL("final");

  private final String word;

  PaperState(String word) {
    this.word = word;
  }

  /**
   * How far a paper of this review has come.
   *
   * <p>Where it does not say so itself, the first paper of a review follows the status of the
   * review, and every other is a draft.
   */
  public static PaperState of(Review review, Paper paper) {
    PaperState said = paper.state();
    if (said != null) {
      return said;
    }
    return isMain(review, paper) ? of(review.review().status()) : DRAFT;
  }

  /** The state that follows on the way; the last one follows itself. */
  public PaperState next() {
    return switch (this) {
      case DRAFT -> SENT_TO_TEAM;
      case SENT_TO_TEAM -> AGREED;
      case AGREED -> QUALITY_CHECKED;
      case QUALITY_CHECKED -> WITH_HOST;
      case WITH_HOST, FINAL -> FINAL;
    };
  }

  /** Whether the status of the review tells of this paper: its first. */
  public static boolean isMain(Review review, Paper paper) {
    return !review.papers().isEmpty() && review.papers().getFirst().id().equals(paper.id());
  }

  /** The status of a review whose main paper has come as far as this. */
  public ReviewStatus status() {
    return switch (this) {
      case DRAFT, SENT_TO_TEAM -> ReviewStatus.DRAFT;
      case AGREED, QUALITY_CHECKED -> ReviewStatus.AGREED;
      case WITH_HOST -> ReviewStatus.WITH_HOST;
      case FINAL -> ReviewStatus.FINAL;
    };
  }

  @Override
  public String word() {
    return word;
  }

  private static PaperState of(ReviewStatus status) {
    return switch (status) {
      case DRAFT -> DRAFT;
      case AGREED -> AGREED;
      case WITH_HOST -> WITH_HOST;
      case FINAL -> FINAL;
    };
  }
}
