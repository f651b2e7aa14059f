package org.criticalfriend.ui.findings;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.evidence.SourceKind;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Stance;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Chip;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.points.Points;
import org.criticalfriend.ui.points.Signs;

/** The notes that speak one way; notes can be dropped on it, turned, and taken away. */
final class EvidenceBox extends VBox {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private final FindingsModel model;
  private final Stance stance;
  private final Label head = new Label();
  private final VBox rows = new VBox();

  EvidenceBox(FindingsModel model, Dragged dragged, Stance stance) {
    this.model = model;
    this.stance = stance;
    getStyleClass().add("cf-evidence");
    head.setGraphic((stance == Stance.FOR ? Icon.ADD : Icon.SMALLER).inLine());
    head.getStyleClass().addAll(Styles.META, Styles.STRONG);
    getChildren().addAll(head, rows);
    setOnDragOver(
        event -> {
          if (!dragged.notes().isEmpty()) {
            event.acceptTransferModes(TransferMode.MOVE);
            pseudoClassStateChanged(HERE, true);
            event.consume();
          }
        });
    setOnDragExited(event -> pseudoClassStateChanged(HERE, false));
    setOnDragDropped(
        event -> {
          Finding finding = model.finding();
          if (finding != null && !dragged.notes().isEmpty()) {
            model.evidence().add(finding, dragged.notes(), stance);
            event.setDropCompleted(true);
            event.consume();
          }
        });
  }

  /** Shows what speaks this way of a finding. */
  void show(Finding finding) {
    Points points = model.points().get();
    List<Note> notes =
        finding.evidence().stream()
            .filter(one -> one.stance() == stance)
            .map(Evidence::note)
            .map(points.sources()::note)
            .filter(note -> note != null)
            .toList();
    String key = stance == Stance.FOR ? "findings.count-for" : "findings.count-against";
    head.setText(Words.say(key, notes.size()));
    rows.getChildren().setAll(notes.stream().map(note -> row(note, points)).toList());
  }

  private Node row(Note note, Points points) {
    Label kind = new Label(null, Signs.icon(note.kind()).inLine());
    kind.setMinWidth(USE_PREF_SIZE);
    kind.setTooltip(new Tooltip(Signs.words(note.kind())));
    Label text = new Label(note.text());
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    HBox foot = new HBox();
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add(Styles.GAP_8);
    SourceKind source = points.sources().kind(note);
    if (source != null) {
      foot.getChildren().add(Chip.quiet(Signs.words(source)));
    }
    Label place = new Label(NoteCell.place(note, points));
    place.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
    place.setMinWidth(0);
    HBox.setHgrow(place, Priority.ALWAYS);
    foot.getChildren().addAll(place, new Glue());
    if (model.isWritable()) {
      foot.getChildren().addAll(turn(note), takeAway(note));
    }
    VBox words = new VBox(text, foot);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(kind, words);
    row.getStyleClass().addAll(Styles.GAP_8, "cf-evidence-row");
    row.setFocusTraversable(true);
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(String.join(", ", head.getText(), note.text(), place.getText()));
    row.setOnMousePressed(event -> row.requestFocus());
    row.setOnKeyPressed(event -> pressed(event, row, note));
    return row;
  }

  private Button turn(Note note) {
    String key = stance == Stance.FOR ? "findings.turn-against" : "findings.turn-for";
    return button(Words.say(key), Icon.SWAP, () -> turned(note));
  }

  private Button takeAway(Note note) {
    return button(Words.say("findings.take-away"), Icon.CLOSE, () -> takenAway(note));
  }

  private void turned(Note note) {
    Finding finding = model.finding();
    if (finding != null) {
      model.evidence().turn(finding, note.id());
    }
  }

  private void takenAway(Note note) {
    Finding finding = model.finding();
    if (finding != null) {
      model.evidence().remove(finding, note.id());
    }
  }

  private void pressed(KeyEvent event, Node row, Note note) {
    if (!row.isFocused() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean against = event.isShiftDown();
    switch (event.getCode()) {
      case E -> {
        if (against == (stance == Stance.FOR)) {
          turned(note);
        }
      }
      case DELETE -> takenAway(note);
      case UP -> row.requestFocusTraversal(TraversalDirection.PREVIOUS);
      case DOWN -> row.requestFocusTraversal(TraversalDirection.NEXT);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private static Button button(String words, Icon icon, Runnable act) {
    Button button = new Button(null, icon.inLine());
    button.getStyleClass().addAll(Styles.PLAIN, "cf-small");
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
    button.setMinWidth(USE_PREF_SIZE);
    button.setFocusTraversable(false);
    button.setOnAction(event -> act.run());
    return button;
  }
}
