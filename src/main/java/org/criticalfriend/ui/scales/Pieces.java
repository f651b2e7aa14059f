package org.criticalfriend.ui.scales;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** Pieces that kinds and scales are drawn with. */
final class Pieces {
  private Pieces() {}

  static Label meta(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().addAll(Styles.META, Styles.MUTED);
    return label;
  }

  static Label problem() {
    Label label = new Label(null, Icon.WARNING.inLine());
    label.setWrapText(true);
    label.getStyleClass().addAll(Styles.META, Styles.DANGER);
    label.managedProperty().bind(label.visibleProperty());
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    return label;
  }

  /** What can be done with a row besides typing into it. */
  static MenuButton more(String name, MenuItem... items) {
    MenuButton more = new MenuButton(null, Icon.MORE.inLine(), items);
    more.getStyleClass().addAll(Styles.PLAIN, "cf-more");
    more.setAccessibleText(Words.say("scales.more", name));
    return more;
  }

  static MenuItem item(String key, boolean possible, Runnable act) {
    MenuItem item = new MenuItem(Words.say(key));
    item.setDisable(!possible);
    item.setOnAction(event -> act.run());
    return item;
  }

  /** Lets Alt and the arrows move a row, wherever in it the focus is. */
  static void movedBy(Node row, IntConsumer move) {
    row.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean up = event.getCode() == KeyCode.UP;
          if (event.isAltDown() && (up || event.getCode() == KeyCode.DOWN)) {
            move.accept(up ? -1 : 1);
            event.consume();
          }
        });
  }

  /** A field that takes new ones, one after the other. */
  static TextField adding(String key, java.util.function.Predicate<String> add) {
    TextField field = new TextField();
    field.setPromptText(Words.say(key));
    field.setAccessibleText(Words.say(key));
    field.setOnAction(
        event -> {
          if (add.test(field.getText())) {
            field.clear();
          }
        });
    return field;
  }
}
