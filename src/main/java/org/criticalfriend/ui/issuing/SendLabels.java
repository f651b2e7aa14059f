package org.criticalfriend.ui.issuing;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;

/** What the places in which a paper is sent are made of. */
final class SendLabels {
  private SendLabels() {}

  static void shownWhere(Node node, BooleanBinding where) {
    node.visibleProperty().bind(where);
    node.managedProperty().bind(where);
  }

  static VBox gathered(String gap, Node... nodes) {
    VBox box = new VBox(nodes);
    box.getStyleClass().add(gap);
    return box;
  }

  static Label strong(String key) {
    Label label = new Label(Words.say(key));
    label.getStyleClass().add(Styles.STRONG);
    return label;
  }

  static Label label(String key, Region field) {
    Label label = strong(key);
    label.setLabelFor(field);
    return label;
  }

  static Label wrapped(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(Styles.MUTED);
    return label;
  }
}
