package org.criticalfriend.ui.followup;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.criticalfriend.followup.Excerpt;
import org.criticalfriend.model.Answer;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Response;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.DateField;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.ProseText;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** The selected recommendation, and what the host answered to it. */
final class ResponsePane extends VBox {
  private static final int LINES = 4;

  private final FollowUpModel model;
  private final ResponseModel response;
  private final VBox asked = new VBox();
  private final ComboBox<Choice> answer = new ComboBox<>();
  private final TextArea text = new TextArea();
  private final DateField date;
  private final Label reason =
      new Label(Words.say("follow-up.reason-wanted"), Icon.WARNING.inLine());
  private final VBox said = new VBox();
  private boolean showing;

  /** An answer, or none yet. */
  private record Choice(@Nullable Answer answer) {}

  ResponsePane(FollowUpModel model, ResponseModel response) {
    this.model = model;
    this.response = response;
    this.date = new DateField(model.today());
    getStyleClass().add(Styles.GAP_12);
    asked.getStyleClass().add(Styles.GAP_8);
    choices();
    typing();
    reason.getStyleClass().addAll(Styles.META, Styles.WARNING);
    reason.managedProperty().bind(reason.visibleProperty());
    said.getStyleClass().add(Styles.GAP_12);
    said.managedProperty().bind(said.visibleProperty());
    said.getChildren()
        .addAll(
            new VBox(Fields.labelled("follow-up.response-text", text), reason),
            Fields.labelled("follow-up.response-date", date));
    getChildren().addAll(asked, Fields.labelled("follow-up.response", answer), said);
    response.recommendation().addListener((property, before, after) -> show(after));
  }

  private void choices() {
    List<Choice> choices = new ArrayList<>(List.of(new Choice(null)));
    List.of(Answer.values()).forEach(one -> choices.add(new Choice(one)));
    answer.setItems(FXCollections.observableArrayList(choices));
    answer.setConverter(new Chosen<>(ResponsePane::words));
    answer.setOnAction(event -> chosen());
  }

  private void typing() {
    text.setWrapText(true);
    text.setPrefRowCount(LINES);
    text.setPromptText(Words.say("follow-up.response-prompt"));
    text.textProperty().bindBidirectional(response.text().text());
    text.focusedProperty()
        .addListener(
            (property, before, focused) -> {
              if (!focused) {
                response.text().settle();
              }
            });
    date.valueProperty()
        .addListener(
            (property, before, after) -> {
              if (!showing) {
                response.date(after);
              }
            });
  }

  /** Puts the focus on the first field. */
  void begin() {
    answer.requestFocus();
  }

  private static String words(Choice choice) {
    Answer answer = choice.answer();
    return answer == null ? Words.say("follow-up.no-response") : StatusWords.of(answer);
  }

  private void chosen() {
    Choice choice = answer.getValue();
    if (!showing && choice != null) {
      response.answer(choice.answer());
    }
  }

  private void show(@Nullable Recommendation now) {
    if (now == null) {
      return;
    }
    showing = true;
    asked.getChildren().clear();
    if (now.headline() != null && !now.headline().isBlank()) {
      Label headline = new Label(Excerpt.title(now.headline(), now.text()));
      headline.setWrapText(true);
      headline.getStyleClass().add(Styles.STRONG);
      asked.getChildren().add(headline);
    }
    if (!now.text().isBlank()) {
      asked.getChildren().add(new ProseText(now.text(), model.review().get()));
    }
    Response answered = now.response();
    answer.setValue(new Choice(answered == null ? null : answered.answer()));
    said.setVisible(answered != null);
    date.setValue(answered == null ? null : answered.date());
    reason.setVisible(response.lacksReason());
    showing = false;
  }
}
