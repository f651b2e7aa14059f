package org.criticalfriend.ui.welcome;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** The program's sign and name. */
final class BrandMark extends HBox {
  BrandMark() {
    StackPane emblem = new StackPane(Icon.REVIEW.large());
    emblem.getStyleClass().add("cf-emblem-large");
    Label name = new Label(Words.say("program.name"));
    name.getStyleClass().add(Styles.NAME);
    name.setMinWidth(USE_PREF_SIZE);
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add(Styles.GAP_12);
    getChildren().addAll(emblem, name);
  }
}
