package org.criticalfriend.model;

import java.time.LocalDate;

/** How far a review has come, apart from its papers. */
public enum ReviewStage implements Worded {
  /** Theme, questions, dates and team are being settled. */
  SCOPING("scoping"),

  /** Documents are asked for and read. */
  BEFORE_VISIT("before the visit"),

  /** The team is with the host. */
  ON_SITE("on site"),

  /** The papers are being written. */
  DRAFTING("drafting"),

  /** Nothing more is done. */
  CLOSED("closed");

  /** Documents go out to the team two or three weeks before the visit. */
  private static final int WEEKS_OF_READING = 3;

  private final String word;

  ReviewStage(String word) {
    this.word = word;
  }

  /** The stage of a review on a day: as somebody set it, else as its dates and status tell. */
  public static ReviewStage of(ReviewDetails review, LocalDate today) {
    ReviewStage said = review.stage();
    if (said != null) {
      return said;
    }
    if (review.status() != ReviewStatus.DRAFT) {
      return review.status() == ReviewStatus.FINAL ? CLOSED : DRAFTING;
    }
    if (today.isAfter(review.ends())) {
      return DRAFTING;
    }
    if (!today.isBefore(review.starts())) {
      return ON_SITE;
    }
    return today.isBefore(review.starts().minusWeeks(WEEKS_OF_READING)) ? SCOPING : BEFORE_VISIT;
  }

  @Override
  public String word() {
    return word;
  }
}
