package org.criticalfriend.ui.timetable;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.PlannedQuestion;
import org.criticalfriend.model.Session;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.QuestionNumber;
import org.criticalfriend.ui.look.Styles;

/** The questions planned for the session, a line each; the last line takes another. */
final class ToAskBox extends VBox {
  private final TimetableModel timetable;
  private final SessionModel model;
  private final VBox lines = new VBox();

  ToAskBox(TimetableModel timetable, SessionModel model) {
    this.timetable = timetable;
    this.model = model;
    Label name = new Label(Words.say("timetable.to-ask"));
    name.getStyleClass().add(Styles.STRONG);
    lines.getStyleClass().add(Styles.GAP_4);
    getStyleClass().add(Styles.GAP_8);
    getChildren().addAll(name, lines);
    model
        .session()
        .addListener(
            (property, before, after) -> {
              boolean same = before != null && after != null && before.id().equals(after.id());
              if (!same || !ToAsk.of(before).equals(ToAsk.of(after))) {
                draw(same);
              }
            });
    draw(false);
  }

  private void draw(boolean keepsFocus) {
    boolean typing = keepsFocus && lines.getChildren().stream().anyMatch(Node::isFocusWithin);
    Session session = model.session().get();
    List<PlannedQuestion> questions = session == null ? List.of() : ToAsk.of(session);
    lines.getChildren().clear();
    for (int i = 0; i < questions.size(); i++) {
      PlannedQuestion question = questions.get(i);
      int number = ToAsk.number(timetable.review(), question.keyQuestion());
      lines.getChildren().add(line(i, ToAsk.typed(timetable.review(), question), number));
    }
    HBox last = line(questions.size(), "", 0);
    lines.getChildren().add(last);
    if (typing) {
      last.getChildren().getLast().requestFocus();
    }
  }

  private HBox line(int at, String typed, int number) {
    TextField field = new TextField(typed);
    field.setPromptText(Words.say("timetable.to-ask.prompt"));
    field.setAccessibleText(Words.say("timetable.to-ask.number", at + 1));
    SessionPane.onLeaving(field, () -> model.ask(at, field.getText()));
    HBox line = new HBox();
    if (number > 0) {
      line.getChildren().add(new QuestionNumber(number));
    }
    line.getChildren().add(field);
    HBox.setHgrow(field, Priority.ALWAYS);
    line.getStyleClass().addAll(Styles.GAP_4, "cf-centred");
    return line;
  }
}
