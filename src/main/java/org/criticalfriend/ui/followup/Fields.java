package org.criticalfriend.ui.followup;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;

/** Fields with their labels above them, as the pane at the right has them. */
final class Fields {
  private Fields() {}

  static Label label(String key) {
    Label label = new Label(Words.say(key));
    label.getStyleClass().addAll(Styles.META, Styles.MUTED);
    return label;
  }

  static Label head(String key) {
    Label label = new Label(Words.say(key));
    label.getStyleClass().add(Styles.STRONG);
    return label;
  }

  static VBox labelled(String key, Control control) {
    Label label = label(key);
    label.setLabelFor(control);
    control.setAccessibleText(Words.say(key));
    control.setMaxWidth(Double.MAX_VALUE);
    VBox field = new VBox(label, control);
    field.getStyleClass().add(Styles.GAP_4);
    return field;
  }
}
