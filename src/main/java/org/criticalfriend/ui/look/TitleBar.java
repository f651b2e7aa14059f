package org.criticalfriend.ui.look;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;

/** The bar of a part: its title, then buttons that show their icons alone where it is narrow. */
public final class TitleBar extends HBox {
  private final Ruler ruler = new Ruler();
  private final BooleanBinding narrow;

  /**
   * A bar.
   *
   * @param room how wide it must be for words on the buttons, in text sizes
   */
  public TitleBar(String words, double room, Labeled... buttons) {
    getStyleClass().add(Styles.PART_BAR);
    setMinWidth(0);
    Label title = new Label(words);
    title.getStyleClass().add(Styles.TITLE);
    title.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(ruler, title, new Glue());
    this.narrow = ruler.isNarrower(this, room);
    for (Labeled button : buttons) {
      fold(button, narrow);
      getChildren().add(button);
    }
  }

  /** Leaves something out while the bar is narrow, as what the menus have too. */
  public void leaveOut(Node node) {
    node.visibleProperty().bind(narrow.not());
    node.managedProperty().bind(node.visibleProperty());
  }

  /** Shows an icon alone while its place is narrow; its words are still read out. */
  public static void fold(Labeled button, BooleanBinding narrow) {
    button.setMinWidth(USE_PREF_SIZE);
    button.accessibleTextProperty().bind(button.textProperty());
    button
        .contentDisplayProperty()
        .bind(
            Bindings.when(narrow).then(ContentDisplay.GRAPHIC_ONLY).otherwise(ContentDisplay.LEFT));
  }
}
