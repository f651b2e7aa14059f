package org.criticalfriend.ui.notes;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;

/** The field for the next note, and beneath it what there is to say of it. */
final class NoteFoot extends VBox {
  NoteFoot(NotesModel model, NoteField field) {
    Label said = new Label();
    said.textProperty().bind(model.newNote().missing());
    said.getStyleClass().addAll(Styles.META, Styles.WARNING);
    said.visibleProperty().bind(said.textProperty().isNotEmpty());
    said.managedProperty().bind(said.visibleProperty());
    field.setDisable(!model.isWritable());
    getChildren().addAll(field, said, pictures(model));
    getStyleClass().add("cf-note-foot");
    setMinHeight(USE_PREF_SIZE);
  }

  /** How far pictures are that are being taken in, where that is not done at once. */
  private static Node pictures(NotesModel model) {
    PictureTaking taking = model.pictures().taking();
    ProgressBar bar = new ProgressBar();
    bar.getStyleClass().add("cf-thin-progress");
    bar.setAccessibleText(Words.say("notes.picture-progress"));
    bar.progressProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> taking.underway().get().done() / (double) taking.underway().get().all(),
                taking.underway()));
    Label words = new Label();
    words.getStyleClass().addAll(Styles.META, Styles.MUTED);
    words
        .textProperty()
        .bind(
            Bindings.createStringBinding(() -> words(taking.underway().get()), taking.underway()));
    Button cancel = new Button(Words.say("notes.picture-cancel"));
    cancel.setOnAction(event -> model.pictures().stop());
    FlowPane line = new FlowPane(bar, words, cancel);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add(Styles.GAP_8);
    line.visibleProperty().bind(taking.slow());
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  private static String words(PictureTaking.Underway underway) {
    int now = Math.min(underway.done() + 1, underway.all());
    return Words.say("notes.picture-underway", now, underway.all());
  }
}
