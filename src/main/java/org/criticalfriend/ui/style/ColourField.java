package org.criticalfriend.ui.style;

import javafx.scene.Node;
import javafx.scene.control.ColorPicker;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import org.criticalfriend.house.Colour;
import org.criticalfriend.model.PaperLook;
import org.criticalfriend.ui.look.Styles;

/** Chooses a colour; white where none is chosen. */
final class ColourField implements HandPane.Field {
  private static final int WHOLE = 255;

  private final StyleModel model;
  private final Choice choice;
  private final ColorPicker picker = new ColorPicker(Color.WHITE);
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
    picker.setValue(digits == null ? Color.WHITE : Color.web("#" + digits));
    picker.setDisable(!model.isWritable());
  }

  private static String hex(Color colour) {
    int red = (int) Math.round(colour.getRed() * WHOLE);
    int green = (int) Math.round(colour.getGreen() * WHOLE);
    int blue = (int) Math.round(colour.getBlue() * WHOLE);
    return new Colour(red << 16 | green << 8 | blue).hex();
  }
}
