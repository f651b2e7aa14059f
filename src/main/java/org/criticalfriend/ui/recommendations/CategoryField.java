package org.criticalfriend.ui.recommendations;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.TypedText;
import org.criticalfriend.ui.recommendations.Editor.Field;

/** A category as it is typed; those in use that hold what is typed are offered beneath. */
final class CategoryField extends ComboBox<String> {
  private final Editor editor;
  private final TypedText typing;

  CategoryField(Editor editor) {
    this.editor = editor;
    this.typing = editor.typing(Field.CATEGORY);
    setEditable(true);
    setMaxWidth(Double.MAX_VALUE);
    setPromptText(Words.say("recommendations.category-prompt"));
    setAccessibleText(Words.say("recommendations.category"));
    getEditor().setAccessibleText(Words.say("recommendations.category"));
    getEditor().textProperty().bindBidirectional(typing.text());
    getEditor().addEventHandler(KeyEvent.KEY_RELEASED, this::released);
    getEditor().focusedProperty().addListener((property, before, focused) -> focused(focused));
    setOnHidden(event -> typing.settle());
  }

  private void focused(boolean now) {
    if (now) {
      getItems().setAll(editor.categories());
    } else {
      typing.settle();
    }
  }

  /** Letters narrow the offer; keys that walk through it leave it alone. */
  private void released(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.ENTER) {
      typing.settle();
    } else if (code.isLetterKey() || code.isDigitKey() || code == KeyCode.BACK_SPACE) {
      String typed = getEditor().getText().toLowerCase(Locale.UK);
      List<String> offered =
          editor.categories().stream()
              .filter(one -> one.toLowerCase(Locale.UK).contains(typed))
              .toList();
      int caret = getEditor().getCaretPosition();
      getItems().setAll(offered);
      getEditor().positionCaret(caret);
      if (offered.isEmpty()) {
        hide();
      } else {
        show();
      }
    }
  }
}
