package org.criticalfriend.ui.issuing;

import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.paper.DraftWords;
import org.criticalfriend.ui.Words;
import org.criticalfriend.versions.Moves;

/**
 * Says in sentences what would become of a paper.
 *
 * @param model what is decided
 */
record SendWords(SendModel model) {
  /** Which paper it is and how far it has come. */
  String title() {
    Paper paper = model.paper().get();
    return paper == null
        ? ""
        : Words.say(
            "issuing.now", paper.title(), VersionWords.state(PaperState.of(model.review(), paper)));
  }

  /** What follows from it for the pages. */
  String consequence() {
    Paper paper = model.paper().get();
    if (paper == null) {
      return "";
    }
    PaperState state = model.state();
    Paper then =
        Decision.goesOut(state)
            ? Moves.sent(paper, state, model.today())
            : Moves.inState(paper, state);
    String words = DraftWords.of(model.review(), then);
    return words.isEmpty() ? Words.say("issuing.no-mark") : Words.say("issuing.mark", words);
  }

  /** What the checks say. */
  String said() {
    if (!model.checked().get()) {
      return Words.say("issuing.checking");
    }
    int all = model.remarks().size();
    return all == 0
        ? Words.say("issuing.no-remarks")
        : Words.say("issuing.remarks", all, model.blocking().size());
  }

  /** What is done, as on a button. */
  String act() {
    return switch (model.state()) {
      case SENT_TO_TEAM -> Words.say("issuing.send-team", model.number());
      case WITH_HOST -> Words.say("issuing.send-host", model.number());
      case FINAL -> Words.say("issuing.issue");
      case DRAFT, AGREED, QUALITY_CHECKED ->
          Words.say("issuing.record", VersionWords.state(model.state()));
    };
  }
}
