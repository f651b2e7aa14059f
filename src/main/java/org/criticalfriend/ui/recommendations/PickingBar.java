package org.criticalfriend.ui.recommendations;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.jspecify.annotations.Nullable;

/** Says what is being picked while something is; not there otherwise. */
final class PickingBar extends HBox {
  private final RecommendationsModel model;
  private final Label words = new Label();

  PickingBar(RecommendationsModel model) {
    this.model = model;
    getStyleClass().addAll("cf-banner", "cf-picking");
    words.setWrapText(true);
    Button stop = new Button(Words.say("recommendations.hint-stop"));
    stop.setMinWidth(USE_PREF_SIZE);
    stop.setFocusTraversable(false);
    stop.setOnAction(event -> model.escape());
    getChildren().addAll(Icon.ANSWERS.inBar(), words, new Glue(), stop);
    managedProperty().bind(visibleProperty());
    model.picking().addListener((property, before, after) -> show(after));
    show(null);
  }

  private void show(@Nullable Picking now) {
    setVisible(now != null);
    if (now != null) {
      boolean fromFinding = model.twins().points().finding(now.from()) != null;
      String link =
          fromFinding
              ? "recommendations.picking-link-recommendation"
              : "recommendations.picking-link-finding";
      boolean merges = now.deed() == Picking.Deed.MERGE;
      words.setText(Words.say(merges ? "recommendations.picking-merge" : link));
    }
  }
}
