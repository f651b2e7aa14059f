package org.criticalfriend.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.PlannedQuestion;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;

/** What the team means to ask in the session at hand; ticked as it is asked. */
public final class Asking {
  private static final Shape<PlannedQuestion> PLANNED = Shape.of(PlannedQuestion.class);
  private final Desk desk;
  private final NotesModel notes;

  /** The questions of the session at which these notes are taken. */
  public Asking(Desk desk, NotesModel notes) {
    this.desk = desk;
    this.notes = notes;
  }

  /** The questions, in order; none where notes are taken in no session. */
  List<PlannedQuestion> questions() {
    Session session = notes.session();
    List<PlannedQuestion> all = session == null ? null : session.toAsk();
    return all == null ? List.of() : all;
  }

  /** The number of a key question; 0 where a question serves none. */
  int number(PlannedQuestion question) {
    Review review = desk.review().get();
    return review.keyQuestions().stream()
            .map(one -> one.id())
            .toList()
            .indexOf(question.keyQuestion())
        + 1;
  }

  /** The first question not asked yet was asked now. */
  void tickNext() {
    questions().stream().filter(one -> one.asked() == null).findFirst().ifPresent(this::tick);
  }

  /** A question was asked now, or not at all where it was ticked. */
  void tick(PlannedQuestion question) {
    String at = question.asked() == null ? notes.now().toString() : null;
    change(
        "notes.step-tick",
        all -> {
          all.replaceAll(one -> one.equals(question) ? PLANNED.with(one, "asked", at) : one);
          return all;
        });
  }

  /** Another question to ask; a number before it names the key question it serves. */
  void add(String typed) {
    NoteLine line =
        Marking.finish(
            NoteLine.of(typed), Writing.vocabulary(desk.review().get(), Place.anywhere()));
    Mark.Question number = line.mark(Mark.Question.class);
    Id serves = number == null ? null : number.id();
    if (!line.text().isBlank()) {
      PlannedQuestion added =
          new PlannedQuestion(Id.create(), line.text(), serves, null, Extras.NONE);
      change(
          "notes.step-ask",
          all -> {
            all.add(added);
            return all;
          });
    }
  }

  private void change(String step, UnaryOperator<List<PlannedQuestion>> change) {
    Session session = notes.session();
    if (session != null) {
      List<PlannedQuestion> now = change.apply(new ArrayList<>(questions()));
      Session after = Shape.of(Session.class).with(session, "toAsk", now);
      desk.take(Step.put(Words.say(step), after));
    }
  }
}
