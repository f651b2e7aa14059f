package org.criticalfriend.ui.agreeing;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Styles;

/** Where the team is: "7 of 20", what it goes through, how many are there. */
final class ProgressBarView extends HBox {
  private final AgreeingModel model;
  private final Label place = new Label();
  private final ProgressBar bar = new ProgressBar(0);
  private final Label scope = new Label();
  private final Label present = new Label();

  ProgressBarView(AgreeingModel model) {
    this.model = model;
    getStyleClass().addAll("cf-agreeing-bar", Styles.GAP_12);
    setAlignment(Pos.CENTER_LEFT);
    place.getStyleClass().add(Styles.STRONG);
    place.setMinWidth(USE_PREF_SIZE);
    scope.getStyleClass().add(Styles.MUTED);
    scope.setMinWidth(0);
    present.getStyleClass().add(Styles.MUTED);
    present.setMinWidth(USE_PREF_SIZE);
    bar.setFocusTraversable(false);
    getChildren().addAll(place, bar, scope, new Glue(), present);
    model.matter().addListener((property, before, after) -> draw());
    draw();
  }

  private void draw() {
    place.setText(Words.say("agreeing.progress", model.place(), model.size()));
    bar.setProgress(model.size() == 0 ? 0 : (double) model.place() / model.size());
    bar.setAccessibleText(place.getText());
    scope.setText(model.scope().get().words());
    present.setText(Words.say("agreeing.present", model.attendance().count().get()));
  }
}
