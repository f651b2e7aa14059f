package org.criticalfriend.ui.notes;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.criticalfriend.model.Note;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.look.Emblem;
import org.criticalfriend.ui.look.Look;
import org.criticalfriend.ui.look.Styles;

/** The field alone in a window that stays above other programs; closed with the review's window. */
final class SmallWindow {
  private static final double WIDTH = 520;
  private static final double HEIGHT = 260;
  private final NotesModel model;
  private final ObservableBooleanValue hidden;
  private final Look look;
  private final Stage stage = new Stage();
  private final NoteField field;
  private final Label title = new Label();
  private final Label last = new Label();

  /**
   * Such a window, not shown yet.
   *
   * @param owner the review's window
   */
  SmallWindow(NotesModel model, FrameModel frame, Look look, PictureDeeds pictures, Window owner) {
    this.model = model;
    this.hidden = frame.screenShared();
    this.look = look;
    this.field = new NoteField(model.newNote().line(), deeds(pictures), Words.say("notes.prompt"));
    field.beneath(pictures.ofNewNote());
    title.getStyleClass().add(Styles.STRONG);
    last.getStyleClass().addAll(Styles.META, Styles.MUTED);
    last.setWrapText(true);
    ChoiceList choices = new ChoiceList(model.newNote().line());
    VBox whole = new VBox(title, last, choices, field);
    VBox.setVgrow(choices, Priority.SOMETIMES);
    whole.getStyleClass().addAll(Styles.CONTENT, Styles.PAD_16, Styles.GAP_8);
    double large = look.textSize().get();
    Scene scene = new Scene(whole, WIDTH * large, HEIGHT * large);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    look.dress(scene);
    stage.setScene(scene);
    Emblem.sign(stage);
    stage.setAlwaysOnTop(true);
    stage.setTitle(Words.say("notes.small-title"));
    hidden.addListener((property, before, after) -> draw());
    model.place().addListener((property, before, after) -> draw());
    model.notes().addListener((javafx.beans.Observable changed) -> draw());
    owner.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> close());
    draw();
  }

  private NoteField.Deeds deeds(PictureDeeds pictures) {
    return new NoteField.Deeds(
        model::keep,
        () -> {},
        model::undo,
        model::redo,
        stage::hide,
        () -> pictures.paste(model.newNote().id()));
  }

  /** Shows the window, or hides it where it is shown. */
  void toggle() {
    if (stage.isShowing()) {
      stage.hide();
    } else {
      stage.show();
      field.area().requestFocus();
    }
  }

  private void close() {
    stage.hide();
    look.forget(stage.getScene());
  }

  private void press(KeyEvent event) {
    boolean step = event.isShortcutDown();
    if (event.getCode() == KeyCode.F9) {
      stage.hide();
    } else if (step && event.getCode() == KeyCode.UP) {
      model.step(-1);
    } else if (step && event.getCode() == KeyCode.DOWN) {
      model.step(1);
    } else {
      return;
    }
    event.consume();
  }

  private void draw() {
    title.setText(model.title());
    Note newest = model.notes().isEmpty() ? null : model.notes().getLast();
    if (newest == null) {
      last.setText(Words.say("notes.count", 0));
    } else {
      last.setText(hidden.get() ? Words.say("notes.hidden") : newest.text());
    }
  }
}
