package org.criticalfriend.ui.notes;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;

/** The field for the next note, and beneath it what there is to say of it. */
final class NoteFoot extends VBox {
  NoteFoot(NotesModel model, NoteField field) {
    Label said = new Label();
    said.textProperty()
        .bind(
            Bindings.when(model.pictures().underway().greaterThan(0))
                .then(Words.say("notes.picture-underway"))
                .otherwise(model.newNote().missing()));
    said.getStyleClass().addAll(Styles.META, Styles.WARNING);
    said.visibleProperty().bind(said.textProperty().isNotEmpty());
    said.managedProperty().bind(said.visibleProperty());
    field.setDisable(!model.isWritable());
    getChildren().addAll(field, said);
    getStyleClass().add("cf-note-foot");
    setMinHeight(USE_PREF_SIZE);
  }
}
