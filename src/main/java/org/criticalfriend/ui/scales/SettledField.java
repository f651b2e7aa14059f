package org.criticalfriend.ui.scales;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A short field: Enter or leaving it keeps what was typed, Esc gives it up. */
final class SettledField extends TextField {
  private final String before;
  private final Consumer<String> keep;

  SettledField(String text, String aloud, Consumer<String> keep) {
    super(text);
    this.before = text;
    this.keep = keep;
    setAccessibleText(aloud);
    setOnAction(event -> settle());
    focusedProperty()
        .addListener(
            (property, was, focused) -> {
              if (!focused) {
                settle();
              }
            });
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void settle() {
    if (!getText().equals(before)) {
      keep.accept(getText());
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && !getText().equals(before)) {
      setText(before);
      event.consume();
    }
  }
}
