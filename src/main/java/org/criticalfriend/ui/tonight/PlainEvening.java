package org.criticalfriend.ui.tonight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.criticalfriend.evidence.SourceGrid;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.PlannedQuestion;
import org.criticalfriend.model.Session;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.SourceLook;

/** An evening as plain text for an e-mail to the team: what was heard, and what to ask. */
final class PlainEvening {
  private final Evening evening;
  private final List<String> lines = new ArrayList<>();

  private PlainEvening(Evening evening) {
    this.evening = evening;
  }

  /**
   * The text.
   *
   * @param plain takes the marks out of a key question
   */
  static String of(Evening evening, UnaryOperator<String> plain) {
    PlainEvening text = new PlainEvening(evening);
    text.heard(plain);
    if (evening.next() != null) {
      text.toAsk();
    }
    return String.join("\n", text.lines) + "\n";
  }

  private void heard(UnaryOperator<String> plain) {
    String title = evening.review().review().title();
    lines.add(Words.say("tonight.plain.title", title, When.day(evening.wish().day())));
    lines.add(Words.say("tonight.plain.confidential"));
    List<KeyQuestion> questions = evening.review().keyQuestions();
    for (int row = 0; row < questions.size(); row++) {
      lines.add("");
      lines.add((row + 1) + ". " + plain.apply(questions.get(row).text()));
      lines.add("   " + counts(evening.grid().rows().get(row)));
    }
  }

  private void toAsk() {
    lines.add("");
    lines.add(Words.say("tonight.to-ask", When.day(evening.next())));
    for (Session session : evening.tomorrow()) {
      List<PlannedQuestion> open =
          Planner.planned(session).stream().filter(one -> one.asked() == null).toList();
      if (!open.isEmpty()) {
        toAsk(session, open);
      }
    }
  }

  private void toAsk(Session session, List<PlannedQuestion> open) {
    lines.add("");
    lines.add((When.times(session) + " " + session.title()).strip());
    String peers = peers(session);
    if (!peers.isEmpty()) {
      lines.add(Words.say("tonight.plain.peers", peers));
    }
    open.forEach(question -> lines.add("- " + question.text() + serves(question)));
  }

  private String peers(Session session) {
    return evening.review().people().stream()
        .filter(person -> session.peers().contains(person.id()))
        .map(Person::name)
        .collect(Collectors.joining(", "));
  }

  private String serves(PlannedQuestion question) {
    List<Id> ids = evening.review().keyQuestions().stream().map(KeyQuestion::id).toList();
    int number = ids.indexOf(Objects.requireNonNullElse(question.keyQuestion(), question.id())) + 1;
    return number == 0 ? "" : " " + Words.say("tonight.plain.serves", number);
  }

  private static String counts(SourceGrid.Row row) {
    List<String> counts = new ArrayList<>();
    for (int column = 0; column < row.cells().size(); column++) {
      String kind = SourceLook.words(SourceGrid.kind(column));
      counts.add(Words.say("tonight.plain.count", kind, row.cells().get(column).size()));
    }
    return String.join(", ", counts);
  }
}
