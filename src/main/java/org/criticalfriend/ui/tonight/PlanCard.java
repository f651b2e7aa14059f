package org.criticalfriend.ui.tonight;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.evidence.SourceKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.PlannedQuestion;
import org.criticalfriend.model.Session;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.SourceLook;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** What is planned for tomorrow, session by session; each question can be changed there. */
final class PlanCard extends VBox {
  private final TonightModel model;
  private final Label title = new Label();
  private final Label count = new Label();
  private final VBox sessions = new VBox();
  private @Nullable List<Session> drawn;

  PlanCard(TonightModel model) {
    this.model = model;
    getStyleClass().addAll(Styles.CARD, "cf-plan");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    title.getStyleClass().add(Styles.STRONG);
    count.getStyleClass().addAll(Styles.META, Styles.MUTED);
    VBox words = new VBox(title, count);
    HBox head = new HBox(words);
    head.getStyleClass().add(Styles.CARD_HEAD);
    getChildren().addAll(head, sessions);
    model.evening().addListener((property, before, after) -> draw());
    draw();
  }

  /** Puts the focus on the first question; false where none is planned. */
  boolean arrive() {
    Node first = sessions.lookup(".cf-plan-row");
    if (first != null) {
      first.requestFocus();
    }
    return first != null;
  }

  /** Keeps the question that is being changed. */
  void settle() {
    rows().forEach(PlanRow::settle);
  }

  private void draw() {
    Evening evening = model.evening().get();
    if (evening == null) {
      return;
    }
    List<Session> now = evening.tomorrow();
    title.setText(Words.say("tonight.to-ask", When.day(evening.next())));
    int planned = now.stream().mapToInt(session -> Planner.planned(session).size()).sum();
    count.setText(Words.say("tonight.planned", planned));
    if (now.equals(drawn)) {
      return;
    }
    drawn = now;
    Id focused =
        rows().stream()
            .filter(PlanRow::isFocusWithin)
            .map(PlanRow::question)
            .findFirst()
            .orElse(null);
    sessions.getChildren().clear();
    now.forEach(session -> add(session, evening));
    rows().stream().filter(row -> row.question().equals(focused)).forEach(PlanRow::requestFocus);
  }

  private List<PlanRow> rows() {
    return sessions.getChildren().stream()
        .filter(PlanRow.class::isInstance)
        .map(PlanRow.class::cast)
        .toList();
  }

  private void add(Session session, Evening evening) {
    sessions.getChildren().add(head(session));
    List<Id> ids = evening.review().keyQuestions().stream().map(KeyQuestion::id).toList();
    for (PlannedQuestion question : Planner.planned(session)) {
      int number = ids.indexOf(question.keyQuestion()) + 1;
      sessions.getChildren().add(new PlanRow(session.id(), question, number, model));
    }
  }

  private Node head(Session session) {
    Label time = new Label(When.time(session.start()));
    time.getStyleClass().addAll(Styles.META, Styles.STRONG, "cf-plan-time");
    time.setMinWidth(USE_PREF_SIZE);
    Label name = new Label(session.title());
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox line = new HBox(time, name, source(session));
    line.getStyleClass().add("cf-plan-session-head");
    return line;
  }

  private Node source(Session session) {
    SourceKind kind = SourceKind.of(session.source());
    MenuButton button =
        new MenuButton(kind == null ? Words.say("tonight.say") : SourceLook.words(kind));
    button.setGraphic(kind == null ? null : SourceLook.icon(kind).inLine());
    button.getStyleClass().addAll(Styles.PLAIN, "cf-state");
    button.setMinWidth(USE_PREF_SIZE);
    button.setDisable(!model.isWritable());
    button.setTooltip(new Tooltip(Words.say("tonight.source-session")));
    button.setAccessibleText(
        Words.say("tonight.session-source", session.title(), SourceLook.words(kind)));
    button
        .getItems()
        .setAll(
            SourceItems.of(
                kind,
                "tonight.not-said",
                chosen -> model.planner().sources(Set.of(session.id()), chosen)));
    return button;
  }
}
