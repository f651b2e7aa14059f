package org.criticalfriend.ui.style;

import javafx.scene.Node;
import javafx.scene.control.ColorPicker;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import org.criticalfriend.house.Colour;
import org.criticalfriend.model.PaperLook;
import org.criticalfriend.ui.look.Styles;

/** Chooses a colour of the paper; the picker is empty where none is chosen. */
final class ColourField implements HandPane.Field {
  private static final int WHOLE = 255;

  private final StyleModel model;
  private final Choice choice;
  private final ColorPicker picker = new ColorPicker(null);
  private final HBox node;

  ColourField(StyleModel model, Choice choice) {
    this.model = model;
    this.choice = choice;
    picker.setOnAction(event -> model.set(choice, hex(picker.getValue())));
    node = new HBox(picker, HandPane.clearing(model, choice));
    node.getStyleClass().add(Styles.GAP_4);
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(PaperLook look) {
    Object digits = choice.of(look);
    picker.setAccessibleText(node.getAccessibleText());
    Colour chosen = digits == null ? null : Colour.of(digits.toString());
    picker.setValue(chosen == null ? null : shown(chosen));
    picker.setDisable(!model.isWritable());
  }

  private static Color shown(Colour colour) {
    return new Color(
        colour.red() / (double) WHOLE,
        colour.green() / (double) WHOLE,
        colour.blue() / (double) WHOLE,
        1);
  }

  private static String hex(Color colour) {
    int red = (int) Math.round(colour.getRed() * WHOLE);
    int green = (int) Math.round(colour.getGreen() * WHOLE);
    int blue = (int) Math.round(colour.getBlue() * WHOLE);
    return new Colour(red << 16 | green << 8 | blue).hex();
  }
}
