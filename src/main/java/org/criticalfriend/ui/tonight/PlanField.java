package org.criticalfriend.ui.tonight;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.criticalfriend.model.Session;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** What to ask tomorrow and in which session; Enter plans it. */
final class PlanField extends VBox {
  private final TonightModel model;
  private final TextField text = new TextField();
  private final ComboBox<Session> sessions = new ComboBox<>();
  private final Button plan = new Button(Words.say("tonight.plan-button"));
  private List<Session> proposed = List.of();

  PlanField(TonightModel model) {
    this.model = model;
    getStyleClass().add(Styles.GAP_8);
    setMinWidth(0);
    text.setPromptText(Words.say("tonight.plan-prompt"));
    text.setAccessibleText(Words.say("tonight.plan-prompt"));
    text.setOnAction(event -> plan());
    sessions.setAccessibleText(Words.say("tonight.plan-session"));
    sessions.setConverter(new Titles());
    plan.getStyleClass().add(Styles.PRIMARY);
    plan.setTooltip(new Tooltip(Words.say("tonight.tip", Words.say("tonight.plan"), "Ctrl+Enter")));
    plan.setMinWidth(USE_PREF_SIZE);
    plan.setOnAction(event -> plan());
    text.disableProperty().bind(sessions.disableProperty());
    plan.disableProperty().bind(sessions.disableProperty());
    sessions.setMaxWidth(Double.MAX_VALUE);
    sessions.setMinWidth(0);
    HBox.setHgrow(sessions, Priority.ALWAYS);
    HBox where = new HBox(sessions, plan);
    where.getStyleClass().add(Styles.GAP_8);
    getChildren().addAll(text, where);
  }

  /** Offers these sessions; the one chosen stays unless others are proposed first. */
  void show(List<Session> offered) {
    Session chosen = sessions.getValue();
    boolean same = ids(offered).equals(ids(proposed));
    proposed = offered;
    sessions.getItems().setAll(offered);
    sessions.setDisable(offered.isEmpty() || !model.isWritable());
    Session first = offered.isEmpty() ? null : offered.getFirst();
    sessions.setValue(
        offered.stream()
            .filter(one -> same && chosen != null && one.id().equals(chosen.id()))
            .findFirst()
            .orElse(first));
  }

  /** Whether something can be planned. */
  boolean isUsable() {
    return !sessions.isDisabled();
  }

  /** Puts the focus where one types. */
  void arrive() {
    text.requestFocus();
    text.end();
  }

  /** Takes a text over, to be changed or planned. */
  void take(String words) {
    text.setText(words);
    arrive();
  }

  /** Plans what stands here; asks for it where nothing does. */
  void plan() {
    Session session = sessions.getValue();
    if (isUsable() && session != null && !text.getText().isBlank()) {
      model.plan(session.id(), text.getText());
      text.clear();
    }
    arrive();
  }

  private static List<?> ids(List<Session> sessions) {
    return sessions.stream().map(Session::id).toList();
  }

  /** Sessions by their time and title. */
  private static final class Titles extends StringConverter<Session> {
    @Override
    public String toString(@Nullable Session session) {
      return session == null ? "" : (When.time(session.start()) + " " + session.title()).strip();
    }

    @Override
    public @Nullable Session fromString(String words) {
      return null;
    }
  }
}
