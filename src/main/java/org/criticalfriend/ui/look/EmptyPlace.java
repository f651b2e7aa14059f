package org.criticalfriend.ui.look;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/** What stands where nothing is yet: one sentence, one button, its key. */
public final class EmptyPlace extends VBox {
  /**
   * An empty place.
   *
   * @param sentence what goes here
   * @param act the button that begins; null where there is none
   * @param key its key; empty where it has none
   */
  public EmptyPlace(String sentence, @Nullable Button act, String key) {
    setAlignment(Pos.CENTER);
    getStyleClass().add("cf-empty");
    Label label = new Label(sentence);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setTextAlignment(TextAlignment.CENTER);
    label.getStyleClass().add(Styles.MUTED);
    getChildren().add(label);
    if (act != null) {
      getChildren().add(act);
    }
    if (!key.isEmpty()) {
      getChildren().add(KeyCaps.cap(key));
    }
  }
}
