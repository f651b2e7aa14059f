package org.criticalfriend.ui.followup;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.FollowUp;
import org.criticalfriend.model.Outcome;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** What becomes of the selected line, and what the team found; away where nobody judges it. */
final class JudgementBox extends VBox {
  private static final int LINES = 4;

  private final JudgementModel model;
  private final Map<Outcome, ToggleButton> outcomes = new EnumMap<>(Outcome.class);
  private final TextArea text = new TextArea();
  private final TextArea anew = new TextArea();
  private final Button begin = new Button(Words.say("follow-up.begin-anew"), Icon.ADD.inBar());
  private final VBox found = new VBox();
  private final VBox fresh = new VBox();

  JudgementBox(JudgementModel model) {
    this.model = model;
    getStyleClass().addAll("cf-judgement", Styles.GAP_8);
    managedProperty().bind(visibleProperty());
    FlowPane choice = new FlowPane();
    choice.getStyleClass().add(Styles.GAP_4);
    for (Outcome outcome : Outcome.values()) {
      choice.getChildren().add(button(outcome));
    }
    area(text, "follow-up.found", "follow-up.found-prompt");
    area(anew, "follow-up.anew", "follow-up.anew-prompt");
    text.textProperty().bindBidirectional(model.text().text());
    anew.textProperty().bindBidirectional(model.anew().text());
    text.focusedProperty().addListener((property, before, focused) -> left(focused));
    anew.focusedProperty().addListener((property, before, focused) -> left(focused));
    begin.setOnAction(event -> begin());
    fresh.getStyleClass().add(Styles.GAP_8);
    fresh.managedProperty().bind(fresh.visibleProperty());
    getChildren().addAll(Fields.head("follow-up.judgement"), choice);
    Label label = Fields.label("follow-up.found");
    label.setLabelFor(text);
    found.getStyleClass().add(Styles.GAP_4);
    found.getChildren().addAll(label, text);
    found.managedProperty().bind(found.visibleProperty());
    getChildren().addAll(found, fresh);
    model.row().addListener((property, before, after) -> show(after));
    show(model.row().get());
  }

  /** Judges, and goes to the words that say why where something is said anew. */
  void judge(Outcome outcome) {
    model.judge(outcome);
    if (outcome == Outcome.JUDGED_ANEW && model.judgement() != null) {
      text.requestFocus();
    }
  }

  private ToggleButton button(Outcome outcome) {
    String words = Words.say("follow-up.judge-" + key(outcome));
    ToggleButton button = new ToggleButton(words, StatusWords.icon(outcome).inLine());
    button.setTooltip(new Tooltip(Words.say("follow-up.judge-tip-" + key(outcome))));
    button.getStyleClass().add("cf-way");
    button.setOnAction(
        event -> {
          judge(outcome);
          show(model.row().get());
        });
    outcomes.put(outcome, button);
    return button;
  }

  private static String key(Outcome outcome) {
    return outcome.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static void area(TextArea area, String key, String prompt) {
    area.setWrapText(true);
    area.setPrefRowCount(LINES);
    area.setAccessibleText(Words.say(key));
    area.setPromptText(Words.say(prompt));
  }

  private void left(boolean focused) {
    if (!focused) {
      model.settle();
    }
  }

  private void begin() {
    model.begin();
    anew.requestFocus();
    anew.selectAll();
  }

  private void show(@Nullable Row row) {
    setVisible(row != null);
    FollowUp judged = model.judgement();
    outcomes.forEach(
        (outcome, button) -> button.setSelected(judged != null && judged.outcome() == outcome));
    found.setVisible(judged != null);
    boolean isAnew = judged != null && judged.outcome() == Outcome.JUDGED_ANEW;
    fresh.setVisible(isAnew);
    Recommendation linked = model.linked();
    if (!isAnew) {
      fresh.getChildren().clear();
    } else if (linked == null) {
      fresh.getChildren().setAll(begin);
    } else if (!fresh.getChildren().contains(anew)) {
      Label label = Fields.label("follow-up.anew");
      label.setLabelFor(anew);
      fresh.getChildren().setAll(label, anew);
    }
  }
}
