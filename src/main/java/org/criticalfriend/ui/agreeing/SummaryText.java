package org.criticalfriend.ui.agreeing;

import java.util.List;
import java.util.StringJoiner;
import org.criticalfriend.model.Agreement;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.points.Headline;
import org.criticalfriend.ui.points.Signs;
import org.jspecify.annotations.Nullable;

/** What came of a sitting, in words. */
final class SummaryText {
  /** The order in which decisions are told. */
  static final List<State> ORDER =
      List.of(State.AGREED, State.AGREED_WITH_CHANGES, State.NO_CONSENSUS, State.PARKED);

  private final AgreeingModel model;

  SummaryText(AgreeingModel model) {
    this.model = model;
  }

  /** "5 agreed, 1 agreed with changes, 2 without consensus, none parked". */
  String counts() {
    Decisions decisions = model.decisions();
    return Words.say(
        "agreeing.counts",
        decisions.decided(State.AGREED).size(),
        decisions.decided(State.AGREED_WITH_CHANGES).size(),
        decisions.decided(State.NO_CONSENSUS).size(),
        decisions.decided(State.PARKED).size());
  }

  /** All of it as plain text, as for an e-mail, with the dissent. */
  String text() {
    StringJoiner all = new StringJoiner("\n\n", "", "\n");
    String host = model.review().review().host().name();
    all.add(Words.say("agreeing.text-head", host) + "\n" + counts());
    all.add(Words.say("agreeing.text-present", model.attendance().count().get()));
    for (State state : ORDER) {
      List<Matter> decided = model.decisions().decided(state);
      if (!decided.isEmpty()) {
        StringJoiner lines = new StringJoiner("\n- ", Signs.words(state) + "\n- ", "");
        decided.forEach(matter -> lines.add(whole(matter)));
        all.add(lines.toString());
      }
    }
    return all.toString();
  }

  /** A matter in a line: its code, where it has one, and its dozen words. */
  static String line(Matter matter, Review review) {
    String words = Headline.of(matter.headline(), matter.text(), review);
    String code = code(matter);
    return code == null || code.isBlank() ? words : code + " " + words;
  }

  private String whole(Matter matter) {
    String line = line(matter, model.review());
    Agreement agreement = matter.agreement();
    return agreement == null || agreement.dissent() == null
        ? line
        : line + " " + Words.say("agreeing.text-dissent", agreement.dissent());
  }

  private static @Nullable String code(Matter matter) {
    return switch (matter) {
      case Matter.OfFinding(var finding) -> finding.code();
      case Matter.OfRecommendation(Recommendation one) -> one.code();
    };
  }
}
