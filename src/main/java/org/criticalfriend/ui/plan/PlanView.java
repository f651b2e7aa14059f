package org.criticalfriend.ui.plan;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.plan.PlanModel.Returned;

/** What a plan that came back would change, ticked where it is taken. */
final class PlanView extends VBox {
  private final PlanModel model;
  private final Label head = new Label();
  private final ListView<PlanLine> list = new ListView<>();
  private final Button take = new Button();
  private BooleanBinding none = Bindings.createBooleanBinding(() -> true);

  PlanView(PlanModel model) {
    this.model = model;
    getStyleClass().addAll(Styles.CONTENT, Styles.PAD_24, Styles.GAP_16);
    head.getStyleClass().add(Styles.TITLE);
    head.setWrapText(true);
    Label how = new Label(Words.say("plan.how"));
    how.getStyleClass().add(Styles.MUTED);
    how.setWrapText(true);
    list.setCellFactory(view -> new PlanCell());
    list.getStyleClass().addAll(Styles.LIST, "cf-returned");
    list.setAccessibleText(Words.say("plan.preview"));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox.setVgrow(list, Priority.ALWAYS);
    take.getStyleClass().add(Styles.PRIMARY);
    take.setOnAction(event -> model.take());
    Button cancel = new Button(Words.say("plan.cancel"));
    cancel.setOnAction(event -> model.cancel());
    FlowPane acts = new FlowPane(take, cancel);
    acts.getStyleClass().add(Styles.GAP_8);
    getChildren().addAll(head, how, list, acts);
    visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !model.returned().get().lines().isEmpty(), model.returned()));
    model.returned().addListener((property, before, after) -> show(after));
  }

  private void show(Returned returned) {
    list.getItems().setAll(returned.lines());
    head.setText(Words.say("plan.head", returned.file()));
    BooleanProperty[] ticks =
        returned.lines().stream().map(PlanLine::taken).toArray(BooleanProperty[]::new);
    take.textProperty()
        .bind(Bindings.createStringBinding(() -> Words.say("plan.take", ticked()), ticks));
    none = Bindings.createBooleanBinding(() -> ticked() == 0, ticks);
    take.disableProperty().bind(none);
    if (!returned.lines().isEmpty()) {
      list.getSelectionModel().clearAndSelect(0);
      list.scrollTo(0);
      list.requestFocus();
    }
  }

  private long ticked() {
    return model.returned().get().lines().stream().filter(line -> line.taken().get()).count();
  }

  /** Space ticks, Enter takes what is ticked, Escape puts the plan away. */
  private void pressed(KeyEvent event) {
    PlanLine line = list.getSelectionModel().getSelectedItem();
    switch (event.getCode()) {
      case SPACE -> {
        if (line != null && line.canBeTaken()) {
          line.taken().set(!line.taken().get());
        }
      }
      case ENTER -> take.fire();
      case ESCAPE -> model.cancel();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
