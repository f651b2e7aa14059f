package org.criticalfriend.ui.style;

import javafx.scene.control.TextField;

/** Takes what is typed once the field is left, or at Enter. */
final class Leaving {
  private Leaving() {}

  static void of(TextField field, Runnable take) {
    field.setOnAction(event -> take.run());
    field
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                take.run();
              }
            });
  }
}
