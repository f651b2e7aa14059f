package org.criticalfriend.ui.notes;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.PlannedQuestion;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Desk;
import org.jspecify.annotations.Nullable;

/** Questions to ask, wherever they are planned. */
final class Asked {
  private static final Shape<PlannedQuestion> PLANNED = Shape.of(PlannedQuestion.class);

  private Asked() {}

  /** A question to ask; null where there is none of that id. */
  static @Nullable PlannedQuestion find(Review review, Id id) {
    return review.sessions().stream()
        .flatMap(session -> planned(session).stream())
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** Ticks these questions: asked when their session began, or now where that is not known. */
  static List<Act> ticked(Desk desk, List<Id> questions) {
    List<Act> acts = new ArrayList<>();
    LocalDateTime now = desk.today().atTime(desk.now()).truncatedTo(ChronoUnit.SECONDS);
    for (Session session : desk.review().get().sessions()) {
      List<PlannedQuestion> planned = new ArrayList<>(planned(session));
      String at = moment(session, now).toString();
      planned.replaceAll(one -> isTicked(one, questions) ? PLANNED.with(one, "asked", at) : one);
      if (!planned.equals(planned(session))) {
        acts.add(new Act.Put(Shape.of(Session.class).with(session, "toAsk", planned)));
      }
    }
    return acts;
  }

  private static boolean isTicked(PlannedQuestion question, List<Id> questions) {
    return question.asked() == null && questions.contains(question.id());
  }

  private static LocalDateTime moment(Session session, LocalDateTime now) {
    return session.date() == null || session.start() == null
        ? now
        : session.date().atTime(session.start());
  }

  private static List<PlannedQuestion> planned(Session session) {
    return session.toAsk() == null ? List.of() : session.toAsk();
  }
}
