package org.criticalfriend.ui.overview;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.evidence.LooseEnd;
import org.criticalfriend.evidence.LooseEnds;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * All that the overview says; two that say the same are equal.
 *
 * @param head name, theme, dates, people
 * @param steps the stages of a review, and which is now
 * @param isStageSet whether somebody set it, instead of its dates telling
 * @param tallies what there is of each key question
 * @param first what to do first; empty once there is a session or a note
 * @param looseEnds what still wants doing, gravest first
 * @param next the next times something is on
 * @param papers the papers and how far they have come
 */
public record Overview(
    Head head,
    List<StageStep> steps,
    boolean isStageSet,
    List<QuestionTally> tallies,
    List<FirstStep> first,
    List<LooseEnd> looseEnds,
    List<Slot> next,
    List<PaperLine> papers) {
  /** Guarantees lists nobody changes. */
  public Overview {
    steps = List.copyOf(steps);
    tallies = List.copyOf(tallies);
    first = List.copyOf(first);
    looseEnds = List.copyOf(looseEnds);
    next = List.copyOf(next);
    papers = List.copyOf(papers);
  }

  /**
   * What stands at the top.
   *
   * @param title the name of the review
   * @param host whom it reviews
   * @param theme what it is about; empty where nobody said
   * @param dates its days
   * @param peers how many are in the team
   * @param participants how many people of the host are named
   * @param programme the programme it belongs to; empty where it belongs to none
   * @param verdict what the team says of the whole; null before it says anything
   */
  public record Head(
      String title,
      String host,
      String theme,
      String dates,
      long peers,
      long participants,
      String programme,
      @Nullable VerdictLine verdict) {}

  /** What is to be said of a review at a moment. */
  static Overview of(Review review, LocalDateTime now) {
    boolean begun = !review.sessions().isEmpty() || !review.notes().isEmpty();
    return new Overview(
        head(review),
        StageStep.line(review.review(), now.toLocalDate()),
        review.review().stage() != null,
        QuestionTally.all(review),
        begun ? List.of() : FirstStep.all(review),
        begun ? new LooseEnds(review, now).all() : List.of(),
        Slot.next(review.sessions(), now),
        PaperLine.all(review));
  }

  private static Head head(Review review) {
    ReviewDetails details = review.review();
    return new Head(
        details.title(),
        details.host().name(),
        Objects.requireNonNullElse(details.theme(), ""),
        Moments.days(details.starts(), details.ends()),
        people(review, Side.TEAM),
        people(review, Side.HOST),
        details.programme(),
        VerdictLine.of(review));
  }

  private static long people(Review review, Side side) {
    List<Id> groups =
        review.groups().stream().filter(group -> group.side() == side).map(Group::id).toList();
    return review.people().stream().filter(person -> groups.contains(person.group())).count();
  }
}
