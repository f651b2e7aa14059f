package org.criticalfriend.ui.look;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Keys as they stand on a keyboard, with what they do. */
public final class KeyCaps extends HBox {
  /**
   * Keys and what they do.
   *
   * @param keys what stands on each key cap, such as "Ctrl+K"
   */
  public KeyCaps(List<String> keys, String words) {
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("cf-keys");
    keys.forEach(key -> getChildren().add(cap(key)));
    if (!words.isEmpty()) {
      Label label = new Label(words);
      label.getStyleClass().addAll(Styles.META, Styles.MUTED);
      label.setMinWidth(USE_PREF_SIZE);
      getChildren().add(label);
    }
  }

  /** One key cap alone. */
  public static Label cap(String key) {
    Label cap = new Label(key);
    cap.getStyleClass().add("cf-key");
    cap.setMinWidth(USE_PREF_SIZE);
    return cap;
  }
}
