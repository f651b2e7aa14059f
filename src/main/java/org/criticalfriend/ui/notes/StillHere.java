package org.criticalfriend.ui.notes;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.criticalfriend.model.Session;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** A quiet line that asks whether notes still belong to a session while another runs. */
final class StillHere extends HBox {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private final NotesModel model;
  private final Label words = new Label();

  StillHere(NotesModel model, Runnable back) {
    this.model = model;
    getStyleClass().add("cf-still");
    setAlignment(Pos.CENTER_LEFT);
    words.getStyleClass().addAll(Styles.META, Styles.MUTED);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setGraphic(Icon.TIME.inLine());
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren()
        .addAll(
            words,
            button("notes.go-there", model::goToRunning, back),
            button("notes.stay", () -> model.stillAt().stay(model.session()), back));
    model.stillAt().elsewhere().addListener((property, before, after) -> draw(after));
    model.place().addListener((property, before, after) -> draw(model.stillAt().elsewhere().get()));
    draw(model.stillAt().elsewhere().get());
  }

  private static Button button(String key, Runnable deed, Runnable back) {
    Button button = new Button(Words.say(key));
    button.getStyleClass().addAll(Styles.PLAIN, Styles.META);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        event -> {
          deed.run();
          back.run();
        });
    return button;
  }

  private void draw(@Nullable Session running) {
    setVisible(running != null);
    setManaged(running != null);
    if (running != null) {
      String since = running.start() == null ? "" : TIME.format(running.start());
      words.setText(Words.say("notes.still", model.title(), running.title(), since));
    }
  }
}
