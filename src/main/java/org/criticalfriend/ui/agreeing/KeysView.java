package org.criticalfriend.ui.agreeing;

import java.util.function.BooleanSupplier;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.KeyCaps;
import org.criticalfriend.ui.look.Styles;

/** What can be decided, and by which keys; each is a button too, and none records by itself. */
final class KeysView extends FlowPane {
  private final AgreeingModel model;

  KeysView(AgreeingModel model, Runnable evidence) {
    this.model = model;
    getStyleClass().addAll("cf-agreeing-foot", Styles.GAP_8);
    setRowValignment(VPos.CENTER);
    if (!model.isWritable()) {
      Label label = new Label(Words.say("agreeing.read-only"));
      label.getStyleClass().add(Styles.WARNING);
      getChildren().add(label);
    }
    add("A", "agreeing.agreed", () -> model.propose(State.AGREED), model::isWritable);
    add("C", "agreeing.changed", this::changed, model::isWritable);
    add("N", "agreeing.none", () -> model.propose(State.NO_CONSENSUS), model::isWritable);
    add("P", "agreeing.park", () -> model.propose(State.PARKED), model::isWritable);
    add("\u2190", "agreeing.previous", model::previous, () -> true);
    add("\u2192", "agreeing.next", model::next, () -> true);
    add("U", "agreeing.back", model::takeBack, model::isWritable);
    add("E", "agreeing.evidence", evidence, () -> true);
    add("Esc", "agreeing.end", model::finish, () -> true);
  }

  private void changed() {
    model.propose(State.AGREED_WITH_CHANGES);
  }

  private void add(String key, String words, Runnable act, BooleanSupplier can) {
    Button button = new Button(Words.say(words));
    Node cap = KeyCaps.cap(key);
    button.setGraphic(cap);
    button.setMinWidth(USE_PREF_SIZE);
    button.setFocusTraversable(false); // its key does it, and Enter is to record only
    button.setAccessibleText(Words.say("agreeing.key", Words.say(words), key));
    button.setDisable(!can.getAsBoolean());
    button.setOnAction(event -> act.run());
    getChildren().add(button);
  }
}
