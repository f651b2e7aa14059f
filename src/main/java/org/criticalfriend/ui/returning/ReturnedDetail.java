package org.criticalfriend.ui.returning;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.criticalfriend.returning.Change.Kind;
import org.criticalfriend.returning.Change.Side;
import org.criticalfriend.returning.Change.Told;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.word.EditedFile.Comment;
import org.jspecify.annotations.Nullable;

/** The change that is selected: ours beside theirs, what must be known, comments, room to type. */
final class ReturnedDetail extends ScrollPane {
  private static final int HALF = 50;
  private static final int EDIT_ROWS = 6;
  private static final int NOTE_ROWS = 2;

  private final ReturnedModel model;
  private final Node acts;
  private final Runnable back;
  private final VBox content = new VBox();
  private final TextArea edit = new TextArea();
  private final TextArea note = new TextArea();
  private @Nullable ReturnedLine line;

  /**
   * @param acts what can be done with the change
   * @param back puts the focus on the list again
   */
  ReturnedDetail(ReturnedModel model, Node acts, Runnable back) {
    this.model = model;
    this.acts = acts;
    this.back = back;
    content.getStyleClass().addAll(Styles.PAD_16, Styles.GAP_12);
    setContent(content);
    setFitToWidth(true);
    setFocusTraversable(false);
    field(edit, "returning.edit-field", EDIT_ROWS);
    field(note, "returning.note-field", NOTE_ROWS);
    edit.addEventFilter(KeyEvent.KEY_PRESSED, this::editing);
    note.addEventFilter(KeyEvent.KEY_PRESSED, this::noting);
  }

  private static void field(TextArea field, String key, int rows) {
    field.setWrapText(true);
    field.setPrefRowCount(rows);
    field.setAccessibleText(Words.say(key));
    field.setPromptText(Words.say(key));
  }

  void show(@Nullable ReturnedLine other) {
    if (line != null) {
      note.textProperty().unbindBidirectional(line.note());
    }
    line = other;
    content.getChildren().clear();
    if (other == null) {
      return;
    }
    content.getChildren().addAll(label(other.place() + " · " + other.kind(), Styles.TITLE), acts);
    if (!other.change().stretches().isEmpty()) {
      content.getChildren().add(sides(other));
    }
    for (Told told : other.change().told()) {
      String key = "returning.told." + told.name().toLowerCase(Locale.ROOT);
      content.getChildren().add(label(Words.say(key), Styles.WARNING));
    }
    if (!other.canBeTaken() && other.change().kind() != Kind.COMMENTED) {
      content.getChildren().add(label(why(other.change().kind()), Styles.MUTED));
    }
    other.change().comments().forEach(comment -> content.getChildren().add(said(comment)));
    if (!other.change().comments().isEmpty()) {
      note.textProperty().bindBidirectional(other.note());
      content.getChildren().add(note);
    }
    setVvalue(0);
  }

  private static String why(Kind kind) {
    return Words.say(kind == Kind.MOVED ? "returning.why-moved" : "returning.why-not");
  }

  private static GridPane sides(ReturnedLine line) {
    GridPane sides = new GridPane();
    sides.getStyleClass().add("cf-woven-sides");
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(HALF);
    sides.getColumnConstraints().addAll(half, half);
    sides.add(label(Words.say("returning.ours"), Styles.SUBTLE), 0, 0);
    sides.add(label(Words.say("returning.theirs"), Styles.SUBTLE), 1, 0);
    sides.add(side(line, Side.OURS, Kind.NEW), 0, 1);
    sides.add(side(line, Side.THEIRS, Kind.GONE), 1, 1);
    return sides;
  }

  private static Node side(ReturnedLine line, Side side, Kind nothing) {
    return line.change().kind() == nothing
        ? label(Words.say("returning.nothing"), Styles.MUTED)
        : new Woven(line.change().stretches(), side);
  }

  private static Node said(Comment comment) {
    String day = comment.date().length() < 10 ? "" : comment.date().substring(0, 10);
    String key = comment.answers().isEmpty() ? "returning.comment" : "returning.answer";
    Label who = label(Words.say(key, ReturnedLine.called(comment.author()), day), Styles.STRONG);
    VBox said = new VBox(who, label(comment.text(), Styles.MUTED));
    said.getStyleClass().addAll(Styles.CARD, Styles.PAD_8, Styles.GAP_4);
    return said;
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  /** Opens the words for typing. */
  void edit() {
    if (line == null || !line.canBeEdited()) {
      return;
    }
    edit.setText(line.toEdit());
    if (!content.getChildren().contains(edit)) {
      content.getChildren().add(Math.min(3, content.getChildren().size()), edit);
    }
    edit.requestFocus();
    edit.end();
  }

  /** Opens the note for the team. */
  void note() {
    if (content.getChildren().contains(note)) {
      note.requestFocus();
    }
  }

  /** Enter takes what was typed, Escape gives it up. */
  private void editing(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && line != null) {
      model.edit(line, edit.getText());
    } else if (event.getCode() != KeyCode.ESCAPE) {
      return;
    }
    content.getChildren().remove(edit);
    back.run();
    event.consume();
  }

  private void noting(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
      back.run();
      event.consume();
    }
  }
}
