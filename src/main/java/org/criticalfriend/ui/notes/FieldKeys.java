package org.criticalfriend.ui.notes;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What keys do in a field for a note, before the text hears of them. */
final class FieldKeys {
  private final LineModel model;
  private final NoteField field;
  private final NoteField.Deeds deeds;

  FieldKeys(LineModel model, NoteField field, NoteField.Deeds deeds) {
    this.model = model;
    this.field = field;
    this.deeds = deeds;
  }

  void press(KeyEvent event) {
    boolean done = event.isAltDown() ? withAlt(event) : choosing(event) || plain(event);
    if (done) {
      event.consume();
    }
  }

  private boolean withAlt(KeyEvent event) {
    if (event.getCode().isDigitKey()) {
      int number = digit(event.getCode());
      if (number > 0) {
        model.question(number);
      }
      return true;
    }
    if (event.getCode() == KeyCode.K) {
      model.nextKind();
      return true;
    }
    return false;
  }

  private boolean choosing(KeyEvent event) {
    if (model.choices().isEmpty() || event.isShortcutDown() || event.isShiftDown()) {
      return false;
    }
    switch (event.getCode()) {
      case UP -> model.choose(-1);
      case DOWN -> model.choose(1);
      case TAB -> model.take();
      case ENTER -> {
        if (model.isNamed()) {
          return false;
        }
        model.take();
      }
      case ESCAPE -> model.leaveAsText();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyEvent event) {
    boolean empty = model.line().get().text().isEmpty();
    return switch (event.getCode()) {
      case ENTER -> enter(event);
      case TAB -> tab(event);
      case BACK_SPACE -> field.isAtStart() && model.turnBack();
      case UP -> empty && !event.isShortcutDown() && done(deeds.up());
      case ESCAPE -> done(deeds.escape());
      case V -> event.isShortcutDown() && !event.isShiftDown() && deeds.paste().getAsBoolean();
      case Z ->
          empty
              && event.isShortcutDown()
              && done(event.isShiftDown() ? deeds.redo() : deeds.undo());
      default -> false;
    };
  }

  private boolean enter(KeyEvent event) {
    if (event.isShortcutDown()) {
      return false;
    }
    if (event.isShiftDown()) {
      field.breakLine();
      return true;
    }
    return done(deeds.keep());
  }

  private boolean tab(KeyEvent event) {
    if (event.isShortcutDown()) {
      return false;
    }
    field.leave(event.isShiftDown());
    return true;
  }

  private static boolean done(Runnable deed) {
    deed.run();
    return true;
  }

  /** The digit on a key; -1 where it is another. */
  static int digit(KeyCode code) {
    return code.isDigitKey() ? code.getName().charAt(code.getName().length() - 1) - '0' : -1;
  }
}
