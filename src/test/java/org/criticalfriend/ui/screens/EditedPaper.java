package org.criticalfriend.ui.screens;

import java.nio.file.Path;
import org.criticalfriend.model.Review;
import org.criticalfriend.returning.Colleague;
import org.criticalfriend.returning.SentPapers;

/** The sample's paper as two colleagues send it back. */
final class EditedPaper {
  private EditedPaper() {}

  static Path in(Path folder, Review review) {
    Path sent = SentPapers.sent(review, folder.resolve("sent.docx"));
    Colleague colleague = new Colleague(sent);
    int comment = colleague.comment("Ann Bell", "frank", "Is this fair to all of them?");
    colleague
        .answer("Tom Price", comment, "I think it is.")
        .track("Ann Bell", "Everyone the team met in a leading role", "All leaders")
        .track("Tom Price", "The town has a good name", "The town is well known")
        .write("Its six neighbourhoods differ sharply", "Its six neighbourhoods differ")
        .type("Its six neighbourhoods differ", "The port is being widened until 2027.")
        .remove("Two days give a snapshot")
        .write("In 12 sessions they met", "In 13 sessions they met");
    return colleague.save(sent, folder.resolve("Outcome paper, Ann and Tom.docx"));
  }
}
