package org.criticalfriend.ui.style;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.text.Font;
import org.criticalfriend.model.PaperLook;
import org.criticalfriend.ui.Words;

/** Chooses a font of this computer, or names one that others have. */
final class FontField implements HandPane.Field {
  private final StyleModel model;
  private final Choice choice;
  private final ComboBox<String> fonts = new ComboBox<>();

  FontField(StyleModel model, Choice choice) {
    this.model = model;
    this.choice = choice;
    fonts.setEditable(true);
    fonts.setPromptText(Words.say("style.as-template"));
    fonts.getItems().setAll(Font.getFamilies());
    fonts.setMaxWidth(Double.MAX_VALUE);
    fonts.setOnAction(event -> take());
    fonts
        .getEditor()
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now) {
                take();
              }
            });
  }

  @Override
  public Node node() {
    return fonts;
  }

  @Override
  public void show(PaperLook look) {
    Object font = choice.of(look);
    String words = font == null ? "" : font.toString();
    if (!words.equals(fonts.getEditor().getText())) {
      fonts.getEditor().setText(words);
      fonts.setValue(font == null ? null : words);
    }
  }

  private void take() {
    model.set(choice, fonts.getEditor().getText().strip());
  }
}
