package org.criticalfriend.ui.issuing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.model.Recipient;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Version;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.versions.Moves;
import org.criticalfriend.versions.Sent;
import org.jspecify.annotations.Nullable;

/** What is done to a paper on its way, each in one undo step. */
final class Steps {
  private static final Shape<Paper> PAPER = Shape.of(Paper.class);

  private Steps() {}

  /** The paper is in another state; nothing goes out. */
  static Step move(Review review, Paper paper, PaperState state, LocalDate day) {
    Paper moved = Moves.inState(paper, state);
    List<Act> acts = new ArrayList<>();
    acts.add(new Act.Put(moved));
    details(acts, review, moved, day);
    return new Step(Words.say("issuing.step-move", VersionWords.state(state)), acts);
  }

  /** The paper went out; what was written in it meanwhile stays. */
  static Step send(Review review, Sent sent) {
    List<Act> acts = new ArrayList<>();
    sent.bytes().values().forEach(bytes -> acts.add(new Act.Keep(bytes)));
    Paper now = now(review, sent.paper());
    List<Version> versions = new ArrayList<>(now.kept());
    versions.add(sent.version());
    Paper moved = PAPER.with(now, "state", sent.paper().state());
    moved = PAPER.with(moved, "draft", sent.paper().draft());
    moved = PAPER.with(moved, "versions", versions);
    acts.add(new Act.Put(moved));
    details(acts, review, moved, sent.version().date());
    String name = VersionWords.inSentence(sent.version());
    boolean last = sent.version().state() == PaperState.FINAL;
    return new Step(Words.say(last ? "issuing.step-issue" : "issuing.step-send", name), acts);
  }

  /** Somebody answered on this day, or has not; null where nothing changes. */
  static @Nullable Step reply(
      Review review, Paper paper, Version version, int recipient, @Nullable LocalDate day) {
    Recipient now = version.recipients().get(recipient);
    if (Objects.equals(now.replied(), day)) {
      return null;
    }
    List<Recipient> recipients = new ArrayList<>(version.recipients());
    recipients.set(recipient, now.repliedOn(day));
    Version answered = Shape.of(Version.class).with(version, "recipients", recipients);
    Paper current = now(review, paper);
    List<Version> versions = new ArrayList<>();
    current.kept().forEach(one -> versions.add(one.id().equals(version.id()) ? answered : one));
    Paper changed = PAPER.with(current, "versions", versions);
    return Step.put(Words.say("issuing.step-reply", now.name()), changed);
  }

  private static Paper now(Review review, Paper paper) {
    return review.papers().stream()
        .filter(one -> one.id().equals(paper.id()))
        .findFirst()
        .orElse(paper);
  }

  private static void details(List<Act> acts, Review review, Paper moved, LocalDate day) {
    ReviewDetails details = Moves.details(review, moved, day);
    if (!details.equals(review.review())) {
      acts.add(new Act.Put(details));
    }
  }
}
