package org.criticalfriend.ui.overview;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.criticalfriend.model.ReviewStage;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Stage;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** The stages of the review in a line, and behind them how another is set. */
final class StageLine extends FlowPane {
  private final OverviewModel model;
  private final MenuButton change = new MenuButton(Words.say("overview.stage.change"));

  StageLine(Overview overview, OverviewModel model) {
    this.model = model;
    getStyleClass().add("cf-stages");
    setMinWidth(0);
    for (StageStep step : overview.steps()) {
      getChildren().add(joined(step, step.equals(overview.steps().getLast())));
    }
    fill(overview);
    getChildren().add(change);
  }

  /** Opens the choice of stages. */
  void choose() {
    change.requestFocus();
    change.show();
  }

  private static Node joined(StageStep step, boolean isLast) {
    Label label = new Label(step.words(), icon(step).inLine());
    label.setAccessibleText(step.aloud());
    label
        .getStyleClass()
        .addAll("cf-stage", "cf-stage-" + step.place().name().toLowerCase(Locale.ROOT));
    HBox joined = new HBox(label);
    joined.setAlignment(Pos.CENTER_LEFT);
    if (!isLast) {
      Region dash = new Region();
      dash.getStyleClass().add("cf-stage-dash");
      joined.getChildren().add(dash);
    }
    return joined;
  }

  private void fill(Overview overview) {
    change.getStyleClass().addAll(Styles.PLAIN, "cf-state");
    change.setDisable(!model.isWritable());
    change.setTooltip(new Tooltip(Words.say("overview.stage.change-tip")));
    for (StageStep step : overview.steps()) {
      ReviewStage stage = step.stage();
      MenuItem item = new MenuItem(Stage.name(stage));
      boolean isSet = overview.isStageSet() && step.place() == StageStep.Place.NOW;
      item.setGraphic(isSet ? Icon.AGREED.inLine() : null);
      item.setOnAction(event -> model.set(stage));
      change.getItems().add(item);
    }
    MenuItem byDates = new MenuItem(Words.say("overview.stage.by-dates"));
    byDates.setGraphic(overview.isStageSet() ? null : Icon.AGREED.inLine());
    byDates.setOnAction(event -> model.set(null));
    change.getItems().addAll(new SeparatorMenuItem(), byDates);
  }

  private static Icon icon(StageStep step) {
    return switch (step.place()) {
      case BEHIND -> Icon.AGREED;
      case NOW -> Icon.STAGE_NOW;
      case AHEAD -> Icon.NOW;
    };
  }
}
