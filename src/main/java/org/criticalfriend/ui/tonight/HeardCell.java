package org.criticalfriend.ui.tonight;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Session;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Chip;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.WrappingCell;

/** A note of the open cell: its words, and beneath where it was taken. */
final class HeardCell extends WrappingCell<Note> {
  private final TonightModel model;

  HeardCell(TonightModel model) {
    this.model = model;
  }

  @Override
  protected Region draw(Note note) {
    Label words = new Label(note.text());
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    Label where = new Label(where(note));
    where.setWrapText(true);
    where.setMinHeight(Region.USE_PREF_SIZE);
    where.getStyleClass().addAll(Styles.META, Styles.MUTED);
    VBox both = new VBox(words, where);
    both.setMinWidth(0);
    HBox.setHgrow(both, Priority.ALWAYS);
    HBox line = new HBox(both);
    line.getStyleClass().add(Styles.GAP_8);
    if (note.source() != null) {
      line.getChildren().add(Chip.quiet(Words.say("tonight.set-apart")));
    }
    return line;
  }

  private String where(Note note) {
    Evening evening = model.evening().get();
    if (evening == null) {
      return "";
    }
    String at = note.at() == null ? "" : When.time(note.at());
    Session session = evening.sources().session(note);
    String place = session == null ? document(note, evening) : session.title();
    String author =
        evening.review().people().stream()
            .filter(person -> person.id().equals(note.author()))
            .map(person -> person.name())
            .findFirst()
            .orElse("");
    return Stream.of(at, author, place)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String document(Note note, Evening evening) {
    return evening.review().documents().stream()
        .filter(document -> document.id().equals(note.document()))
        .map(document -> document.title())
        .findFirst()
        .orElse("");
  }
}
