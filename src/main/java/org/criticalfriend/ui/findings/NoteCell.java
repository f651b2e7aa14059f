package org.criticalfriend.ui.findings;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Session;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.WrappingCell;
import org.criticalfriend.ui.points.Points;
import org.criticalfriend.ui.points.QuestionNumbers;
import org.criticalfriend.ui.points.Signs;

/** A note beside the findings: its words, where it was taken, and whether it is used. */
final class NoteCell extends WrappingCell<Note> {
  private final FindingsModel model;
  private final Label kind = new Label();
  private final Label worth = new Label(null, Icon.WORTH_A_FINDING.inLine());
  private final Label text = new Label();
  private final Label where = new Label();
  private final Label used = new Label();
  private final QuestionNumbers questions = new QuestionNumbers();
  private final HBox whole = new HBox();

  NoteCell(FindingsModel model, Dragged dragged) {
    this.model = model;
    getStyleClass().add("cf-finding-note");
    kind.setMinWidth(USE_PREF_SIZE);
    dressMarks();
    VBox signs = new VBox(kind, worth);
    signs.getStyleClass().add(Styles.GAP_4);
    signs.setMinWidth(USE_PREF_SIZE);
    whole.getStyleClass().add(Styles.GAP_8);
    whole.getChildren().addAll(signs, words());
    setOnDragDetected(
        event -> {
          if (getItem() != null && model.isWritable()) {
            dragged.notes(this, getListView().getSelectionModel().getSelectedItems());
            event.consume();
          }
        });
    setOnDragDone(event -> dragged.end());
  }

  private void dressMarks() {
    worth.setTooltip(new Tooltip(Words.say("notes.worth")));
    worth.getStyleClass().add(Styles.ACCENT);
    worth.managedProperty().bind(worth.visibleProperty());
    text.setWrapText(true);
    where.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
    where.setMinWidth(0);
    used.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
    used.setMinWidth(USE_PREF_SIZE);
  }

  private VBox words() {
    HBox.setHgrow(where, Priority.ALWAYS);
    where.setMaxWidth(Double.MAX_VALUE);
    HBox foot = new HBox(where, used, questions);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add(Styles.GAP_8);
    VBox words = new VBox(text, foot);
    words.getStyleClass().add(Styles.GAP_4);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
  }

  @Override
  protected Region draw(Note note) {
    fill(note);
    return whole;
  }

  private void fill(Note note) {
    Points points = model.points().get();
    kind.setGraphic(Signs.icon(note.kind()).inLine());
    kind.setTooltip(new Tooltip(Signs.words(note.kind())));
    worth.setVisible(Boolean.TRUE.equals(note.worthFinding()));
    text.setText(note.text());
    where.setText(place(note, points));
    int uses = model.notes().uses(note);
    used.setText(uses == 0 ? "" : Words.say("findings.used", uses));
    used.setGraphic(uses == 0 ? null : Icon.FINDINGS.inLine());
    questions.show(points.numbers(note.keyQuestions()));
    setAccessibleText(
        Stream.of(
                Signs.words(note.kind()),
                worth.isVisible() ? Words.say("notes.worth") : "",
                note.text(),
                where.getText(),
                used.getText())
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(", ")));
  }

  /** Where a note was taken, and from what kind of source it comes. */
  static String place(Note note, Points points) {
    Session session = points.sources().session(note);
    String document =
        points.review().documents().stream()
            .filter(one -> Objects.equals(one.id(), note.document()))
            .map(one -> one.title())
            .findFirst()
            .orElse("");
    return session == null ? document : session.title();
  }
}
