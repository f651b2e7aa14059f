package org.criticalfriend.ui.findings;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.evidence.SourceKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.Stance;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Chip;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.SourceLook;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.points.Points;
import org.criticalfriend.ui.points.Signs;
import org.jspecify.annotations.Nullable;

/** A note behind a finding, with its source; can show one note after another. */
final class EvidenceRow extends HBox {
  private final Stance stance;
  private final Acts acts;
  private final Label kind = new Label();
  private final Label text = new Label();
  private final Chip source = Chip.quiet("");
  private final Label place = new Label();
  private @Nullable Note note;

  /**
   * What can be done with the note.
   *
   * @param isWritable whether anything can be
   * @param turn has it speak the other way
   * @param takeAway takes it from behind the finding
   */
  record Acts(boolean isWritable, Consumer<Id> turn, Consumer<Id> takeAway) {}

  EvidenceRow(Stance stance, Acts acts) {
    this.stance = stance;
    this.acts = acts;
    kind.setMinWidth(USE_PREF_SIZE);
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    source.managedProperty().bind(source.visibleProperty());
    place.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
    place.setMinWidth(0);
    place.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(place, Priority.ALWAYS);
    HBox foot = new HBox(source, place);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add(Styles.GAP_8);
    if (acts.isWritable()) {
      String other = stance == Stance.FOR ? "findings.turn-against" : "findings.turn-for";
      foot.getChildren().add(button(other, Icon.SWAP, acts.turn()));
      foot.getChildren().add(button("findings.take-away", Icon.CLOSE, acts.takeAway()));
    }
    VBox words = new VBox(text, foot);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(kind, words);
    getStyleClass().addAll(Styles.GAP_8, "cf-evidence-row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setOnMousePressed(event -> requestFocus());
    setOnKeyPressed(this::pressed);
  }

  /** Shows this note. */
  void show(Note now, Points points) {
    @Nullable NoteKind before = note == null ? null : note.kind();
    note = now;
    if (before != now.kind()) {
      kind.setGraphic(Signs.icon(now.kind()).inLine());
      kind.setTooltip(new Tooltip(Signs.words(now.kind())));
    }
    text.setText(now.text());
    SourceKind from = points.sources().kind(now);
    source.setVisible(from != null);
    source.setText(from == null ? "" : SourceLook.words(from));
    place.setText(NoteCell.place(now, points));
    String way = Words.say(stance == Stance.FOR ? "findings.for" : "findings.against");
    setAccessibleText(String.join(", ", way, now.text(), source.getText(), place.getText()));
  }

  private void act(Consumer<Id> deed) {
    if (note != null && acts.isWritable()) {
      deed.accept(note.id());
    }
  }

  private void pressed(KeyEvent event) {
    if (!isFocused() || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean against = event.isShiftDown();
    switch (event.getCode()) {
      case E -> {
        if (against == (stance == Stance.FOR)) {
          act(acts.turn());
        }
      }
      case DELETE -> act(acts.takeAway());
      case UP -> requestFocusTraversal(TraversalDirection.PREVIOUS);
      case DOWN -> requestFocusTraversal(TraversalDirection.NEXT);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private Button button(String key, Icon icon, Consumer<Id> deed) {
    Button button = new Button(null, icon.inLine());
    button.getStyleClass().addAll(Styles.PLAIN, "cf-small");
    button.setAccessibleText(Words.say(key));
    button.setTooltip(new Tooltip(Words.say(key)));
    button.setMinWidth(USE_PREF_SIZE);
    button.setFocusTraversable(false);
    button.setOnAction(event -> act(deed));
    return button;
  }
}
