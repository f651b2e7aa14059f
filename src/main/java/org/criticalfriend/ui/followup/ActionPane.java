package org.criticalfriend.ui.followup;

import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.followup.Excerpt;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.ActionStatus;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.TickedButton;
import org.criticalfriend.ui.look.TickedButton.Choice;
import org.criticalfriend.ui.look.TickedButton.Ticking;
import org.jspecify.annotations.Nullable;

/** The selected action, field by field. */
final class ActionPane extends VBox {
  private static final int LINES = 4;
  private static final int LONGEST = 70;

  private final FollowUpModel model;
  private final ActionModel action;
  private final TextArea text = new TextArea();
  private final TickedButton<Id> answers;
  private final FlowPane led = new FlowPane();
  private final LeadsField leads;
  private final TextField due = new TextField();
  private final ComboBox<ActionStatus> status = new ComboBox<>();
  private boolean showing;

  ActionPane(FollowUpModel model, ActionModel action) {
    this.model = model;
    this.action = action;
    this.leads = new LeadsField(model::knownLeads);
    this.answers =
        new TickedButton<>(
            Words.say("follow-up.answering"),
            new Ticking<>(this::answerable, this::answered, this::turn));
    getStyleClass().add(Styles.GAP_12);
    text.setWrapText(true);
    text.setPrefRowCount(LINES);
    text.textProperty().bindBidirectional(action.text().text());
    due.textProperty().bindBidirectional(action.due().text());
    due.setPromptText(Words.say("follow-up.due-prompt"));
    due.setOnAction(event -> action.settle());
    text.focusedProperty().addListener((property, before, focused) -> left(focused));
    due.focusedProperty().addListener((property, before, focused) -> left(focused));
    status.setItems(FXCollections.observableArrayList(ActionStatus.values()));
    status.setConverter(new Chosen<>(StatusWords::of));
    status.setOnAction(event -> statusChosen());
    answers.setMaxWidth(Double.MAX_VALUE);
    leads.field().setOnAction(event -> lead());
    led.getStyleClass().add(Styles.GAP_4);
    getChildren().addAll(Fields.labelled("follow-up.action", text), leading());
    getChildren().add(1, Fields.labelled("follow-up.answering", answers));
    getChildren().add(Fields.labelled("follow-up.due", due));
    getChildren()
        .addAll(Fields.labelled("follow-up.status", status), new ProgressBox(model, action));
    action.action().addListener((property, before, after) -> show(after));
  }

  /** Puts the focus on the first field. */
  void begin() {
    text.requestFocus();
  }

  /** A recommendation in a menu: its code, and as much of its headline as there is room for. */
  static String called(Recommendation one) {
    String title = Excerpt.title(one.headline(), one.text());
    String shown = title.length() > LONGEST ? title.substring(0, LONGEST) + "\u2026" : title;
    return one.code() == null ? shown : one.code() + "  " + shown;
  }

  private Node leading() {
    Label label = Fields.label("follow-up.leads");
    label.setLabelFor(leads.field());
    VBox field = new VBox(label, led, leads);
    field.getStyleClass().add(Styles.GAP_4);
    return field;
  }

  private void left(boolean focused) {
    if (!focused) {
      action.settle();
    }
  }

  private void statusChosen() {
    if (!showing && status.getValue() != null) {
      model.status(status.getValue());
    }
  }

  private void lead() {
    if (action.lead(leads.field().getText())) {
      leads.field().clear();
    }
  }

  private void show(@Nullable Action now) {
    if (now == null) {
      return;
    }
    showing = true;
    status.setValue(now.status());
    showing = false;
    led.getChildren().setAll(now.leads().stream().map(this::lead).toList());
    if (now.leads().isEmpty()) {
      Label none = new Label(Words.say("follow-up.no-lead"), Icon.PERSON.inLine());
      none.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
      led.getChildren().add(none);
    }
    List<String> answered =
        model.recommendations().stream()
            .filter(one -> now.recommendations().contains(one.id()))
            .map(FollowUpModel::shortName)
            .toList();
    answers.say(
        answered.isEmpty() ? Words.say("follow-up.answers-none") : String.join(", ", answered));
  }

  private Button lead(String name) {
    Button button = new Button(name, Icon.CLOSE.inLine());
    button.getStyleClass().addAll("cf-lead", Styles.META);
    button.setAccessibleText(Words.say("follow-up.unlead", name));
    button.setOnAction(
        event -> {
          leads.field().requestFocus();
          action.unlead(name);
        });
    return button;
  }

  private List<Choice<Id>> answerable() {
    return model.recommendations().stream()
        .map(one -> new Choice<>(one.id(), called(one)))
        .toList();
  }

  private Set<Id> answered() {
    Action now = action.action().get();
    return now == null ? Set.of() : Set.copyOf(now.recommendations());
  }

  private void turn(Id recommendation) {
    action.answer(recommendation, !answered().contains(recommendation));
  }
}
