package org.criticalfriend.ui.recommendations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.merging.OneRecommendation;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice;
import org.jspecify.annotations.Nullable;

/** What is done to recommendations, each as one step with a name. */
public final class RecommendationActs {
  private static final Shape<Recommendation> SHAPE = Shape.of(Recommendation.class);

  private final FrameModel frame;
  private final Desk desk;

  RecommendationActs(FrameModel frame) {
    this.frame = frame;
    this.desk = frame.desk();
  }

  /** The recommendation of this id; null where there is none. */
  @Nullable Recommendation find(@Nullable Id id) {
    for (Recommendation one : all()) {
      if (one.id().equals(id)) {
        return one;
      }
    }
    return null;
  }

  /** Adds one of these words; null where there are no words or nothing can be changed. */
  @Nullable Id add(String headline, Bunch bunch) {
    String words = headline.strip();
    return words.isEmpty() ? null : added(words, "", null, List.of(), bunch);
  }

  /**
   * Begins one that answers a finding: its headline is proposed, its theme taken over.
   *
   * @param bunch what it comes under; null for the finding's theme alone
   */
  @Nullable Id beginFrom(Finding finding, @Nullable Bunch bunch) {
    String proposed = finding.headline() == null ? "" : finding.headline().strip();
    String prose = proposed.isEmpty() ? finding.text() : "";
    Bunch under = bunch == null ? new Bunch.OfTheme(finding.theme()) : bunch;
    return added(proposed, prose, finding.theme(), List.of(finding.id()), under);
  }

  /** Says that a recommendation answers a finding, or no longer. */
  void link(Id recommendation, Id finding, boolean answers) {
    Recommendation one = find(recommendation);
    if (one == null || one.findings().contains(finding) == answers) {
      return;
    }
    List<Id> findings = new ArrayList<>(one.findings());
    if (answers) {
      findings.add(finding);
    } else {
      findings.remove(finding);
    }
    String name = answers ? "recommendations.step-link" : "recommendations.step-unlink";
    take(name, SHAPE.with(one, "findings", findings));
  }

  /** Makes it essential, or no longer. */
  void turnEssential(Id id) {
    Recommendation one = find(id);
    if (one != null) {
      boolean essential = Boolean.TRUE.equals(one.essential());
      String name =
          essential ? "recommendations.step-not-essential" : "recommendations.step-essential";
      take(name, SHAPE.with(one, "essential", essential ? null : Boolean.TRUE));
    }
  }

  /** Gives it another state; what the team agrees is recorded where it agrees. */
  void state(Id id, State state) {
    Recommendation one = find(id);
    if (one != null && one.state() != state) {
      take("recommendations.step-state", SHAPE.with(one, "state", state));
    }
  }

  /** Puts it under another theme; null for none. */
  void theme(Id id, @Nullable Id theme) {
    Recommendation one = find(id);
    if (one != null && !Objects.equals(one.theme(), theme)) {
      take("recommendations.step-theme", SHAPE.with(one, "theme", theme));
    }
  }

  /**
   * Puts it beside another, under what that one stands under.
   *
   * @param neighbour the other; null to change only what it stands under
   * @param after whether it comes behind the other, otherwise before
   */
  void place(Id id, Bunch bunch, @Nullable Id neighbour, boolean after) {
    Recommendation one = find(id);
    if (one == null || id.equals(neighbour)) {
      return;
    }
    List<Act> acts = new ArrayList<>();
    Recommendation there = bunch.taking(one);
    if (!there.equals(one)) {
      acts.add(new Act.Put(there));
    }
    if (neighbour != null) {
      acts.add(new Act.Move(id, after ? neighbour : before(neighbour, id)));
    }
    desk.take(new Step(Words.say("recommendations.step-order"), acts));
  }

  /** Removes it, with the mentions of it; the notice can take that back. */
  void remove(Id id) {
    Recommendation one = find(id);
    if (one != null && desk.isWritable()) {
      desk.take(Step.remove(Words.say("recommendations.step-remove"), List.of(id)));
      tell("recommendations.removed");
    }
  }

  /** Makes two one: the first stays and has the words, the findings and the actions of both. */
  void merge(Id stays, Id goes) {
    Recommendation one = find(stays);
    Recommendation other = find(goes);
    if (one == null || other == null || stays.equals(goes) || !desk.isWritable()) {
      return;
    }
    List<Act> acts = new ArrayList<>();
    OneRecommendation.of(review(), one, other).forEach(thing -> acts.add(new Act.Put(thing)));
    acts.add(new Act.Remove(goes));
    desk.take(new Step(Words.say("recommendations.step-merge"), acts));
    tell("recommendations.merged");
  }

  private @Nullable Id added(
      String headline, String text, @Nullable Id theme, List<Id> findings, Bunch bunch) {
    if (!desk.isWritable()) {
      return null;
    }
    Recommendation one =
        new Recommendation(
            Id.create(),
            CodeSeries.next(all()),
            theme,
            null,
            headline.isEmpty() ? null : headline,
            text,
            findings,
            null,
            State.DRAFT,
            null,
            Extras.NONE);
    take("recommendations.step-new", bunch.taking(one));
    return one.id();
  }

  /** What stands before another in the review's list, the moved one aside; null for nothing. */
  private @Nullable Id before(Id neighbour, Id moved) {
    Id before = null;
    for (Recommendation one : all()) {
      if (one.id().equals(neighbour)) {
        return before;
      }
      before = one.id().equals(moved) ? before : one.id();
    }
    return before;
  }

  private void take(String name, Recommendation one) {
    desk.take(Step.put(Words.say(name), one));
  }

  private void tell(String key) {
    String undo = Words.say("recommendations.undo");
    frame.tell(new Notice(Words.say(key), null, new Notice.Act(undo, desk::undo)));
  }

  private List<Recommendation> all() {
    return review().recommendations();
  }

  private Review review() {
    return desk.review().get();
  }
}
