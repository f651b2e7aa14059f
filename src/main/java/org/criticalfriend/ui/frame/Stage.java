package org.criticalfriend.ui.frame;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.ReviewStage;
import org.criticalfriend.model.ReviewStatus;
import org.criticalfriend.ui.Words;

/** How far a review has come, by its dates and its state. */
public sealed interface Stage {

  /** What people call it. */
  String words();

  /**
   * Before the visit.
   *
   * @param days until its first day
   */
  record Before(long days) implements Stage {
    private static final int WEEK = 7;

    @Override
    public String words() {
      return days < 2 * WEEK
          ? Words.say("stage.days-before", days)
          : Words.say("stage.weeks-before", days / WEEK);
    }
  }

  /**
   * On site.
   *
   * @param day which day it is, from 1
   * @param of how many there are
   */
  record OnSite(long day, long of) implements Stage {
    @Override
    public String words() {
      return Words.say("stage.on-site", day, of);
    }
  }

  /** The paper is being drafted. */
  record Drafting() implements Stage {
    @Override
    public String words() {
      return Words.say("stage.drafting");
    }
  }

  /** The team has agreed the paper. */
  record Agreed() implements Stage {
    @Override
    public String words() {
      return Words.say("stage.agreed");
    }
  }

  /** The host checks the facts. */
  record WithHost() implements Stage {
    @Override
    public String words() {
      return Words.say("stage.with-host");
    }
  }

  /** The paper is issued. */
  record Final() implements Stage {
    @Override
    public String words() {
      return Words.say("stage.final");
    }
  }

  /**
   * A stage that somebody set, of which the dates say no more.
   *
   * @param stage which
   */
  record Said(ReviewStage stage) implements Stage {
    @Override
    public String words() {
      return name(stage);
    }
  }

  /** What people call a stage, whatever its dates. */
  static String name(ReviewStage stage) {
    return Words.say("stage.name." + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** The stage of a review on a day; what somebody set goes before what the dates tell. */
  static Stage of(ReviewDetails review, LocalDate today) {
    ReviewStage said = review.stage();
    if (said == null) {
      return of(review.status(), review.starts(), review.ends(), today);
    }
    Stage dated = byDates(review.starts(), review.ends(), today);
    return switch (said) {
      case SCOPING, BEFORE_VISIT -> dated instanceof Before ? dated : new Said(said);
      case ON_SITE -> dated instanceof OnSite ? dated : new Said(said);
      case DRAFTING ->
          review.status() == ReviewStatus.DRAFT
              ? new Drafting()
              : of(review.status(), review.starts(), review.ends(), today);
      case CLOSED -> new Said(said);
    };
  }

  /** The stage of a review of this status and these days on site. */
  static Stage of(ReviewStatus status, LocalDate starts, LocalDate ends, LocalDate today) {
    return switch (status) {
      case FINAL -> new Final();
      case WITH_HOST -> new WithHost();
      case AGREED -> new Agreed();
      case DRAFT -> byDates(starts, ends, today);
    };
  }

  private static Stage byDates(LocalDate starts, LocalDate ends, LocalDate today) {
    if (today.isBefore(starts)) {
      return new Before(ChronoUnit.DAYS.between(today, starts));
    }
    if (today.isAfter(ends)) {
      return new Drafting();
    }
    long of = ChronoUnit.DAYS.between(starts, ends) + 1;
    return new OnSite(ChronoUnit.DAYS.between(starts, today) + 1, of);
  }
}
