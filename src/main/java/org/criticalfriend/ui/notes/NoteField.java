package org.criticalfriend.ui.notes;

import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.points.Signs;
import org.jspecify.annotations.Nullable;

/**
 * Draws a field for a note: its marks as tokens, its text, growing to six lines, or two where low.
 */
final class NoteField extends HBox {
  private static final int MOST_LINES = 6;
  private static final int LINES_WHERE_LOW = 2;
  private static final int SURELY_MOST = 1500;
  private static final int TOKENS_IN_LINE = 2;
  private static final double SLACK = 6;
  private final LineModel model;
  private final TextArea area = new TextArea();
  private final FlowPane above = new FlowPane();
  private final VBox middle = new VBox();
  private final HBox before = new HBox();
  private final Label kind = new Label();
  private final Text measure = new Text();
  private final IntegerProperty most = new SimpleIntegerProperty(MOST_LINES);
  private boolean showing;
  private boolean filtering;

  /**
   * What keys do beyond typing.
   *
   * @param keep Enter
   * @param up Up in an empty field
   * @param undo Ctrl+Z in an empty field
   * @param redo Ctrl+Shift+Z in an empty field
   * @param escape Esc
   * @param paste Ctrl+V; true where there was more to paste than text
   */
  record Deeds(
      Runnable keep,
      Runnable up,
      Runnable undo,
      Runnable redo,
      Runnable escape,
      BooleanSupplier paste) {}

  NoteField(LineModel model, Deeds deeds, String name) {
    this.model = model;
    getStyleClass().add("cf-note-field");
    setAlignment(Pos.TOP_LEFT);
    area.getStyleClass().add("cf-note-text");
    area.setWrapText(true);
    area.setPromptText(name);
    area.setAccessibleText(name);
    area.setTextFormatter(new TextFormatter<>(this::filter));
    area.addEventFilter(KeyEvent.KEY_PRESSED, new FieldKeys(model, this, deeds)::press);
    kind.getStyleClass().addAll(Styles.META, Styles.MUTED);
    kind.setMinWidth(USE_PREF_SIZE);
    before.getStyleClass().addAll(Styles.GAP_4, "cf-tokens");
    before.setMinWidth(USE_PREF_SIZE);
    before.setMaxHeight(USE_PREF_SIZE);
    above.getStyleClass().addAll(Styles.GAP_4, "cf-tokens");
    middle.getChildren().addAll(above, area);
    HBox.setHgrow(middle, Priority.ALWAYS);
    getChildren().addAll(before, middle, kind);
    model.line().addListener((property, old, now) -> show(old, now));
    measure.fontProperty().bind(area.fontProperty());
    area.prefRowCountProperty()
        .bind(
            Bindings.createIntegerBinding(
                this::rows, area.textProperty(), area.widthProperty(), area.fontProperty(), most));
    area.setMinHeight(USE_PREF_SIZE);
    show(NoteLine.EMPTY, model.line().get());
    tokens(model.line().get());
  }

  /** The text, for the focus. */
  TextArea area() {
    return area;
  }

  /** Shows something beneath the text, such as the pictures of the note. */
  void beneath(Node node) {
    middle.getChildren().add(node);
  }

  /** Grows to fewer lines while the window is low. */
  void fold(ObservableBooleanValue low) {
    most.bind(Bindings.when(low).then(LINES_WHERE_LOW).otherwise(MOST_LINES));
  }

  /** Where the caret stands in the window; null before the field was drawn. */
  @Nullable Bounds caret() {
    return area.getSkin() instanceof TextAreaSkin skin
        ? area.localToScene(skin.getCaretBounds())
        : null;
  }

  /** Whether the caret stands before all text and nothing is selected. */
  boolean isAtStart() {
    return area.getCaretPosition() == 0 && area.getSelection().getLength() == 0;
  }

  /** Moves the focus on, as Tab does everywhere else. */
  void leave(boolean back) {
    area.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
  }

  /** Puts a line break at the caret. */
  void breakLine() {
    area.replaceSelection("\n");
  }

  private TextFormatter.Change filter(TextFormatter.Change change) {
    if (showing) {
      return change;
    }
    filtering = true;
    String typed = change.getControlNewText();
    NoteLine line = model.typed(typed, change.getCaretPosition());
    filtering = false;
    if (!line.text().equals(typed)) {
      change.setRange(0, change.getControlText().length());
      change.setText(line.text());
      change.selectRange(line.caret(), line.caret());
    }
    return change;
  }

  private void show(NoteLine old, NoteLine now) {
    if (!old.marks().equals(now.marks())) {
      tokens(now);
    }
    if (!filtering && !area.getText().equals(now.text())) {
      showing = true;
      area.setText(now.text());
      area.positionCaret(now.caret());
      showing = false;
    }
    NoteKind its = now.kind();
    if (its != old.kind() || kind.getGraphic() == null) {
      kind.setText(Signs.words(its));
      kind.setGraphic(Signs.icon(its).inLine());
    }
    kind.setVisible(now.mark(Mark.Kind.class) == null);
    kind.setManaged(kind.isVisible());
  }

  /** A few marks stand before the text; more stand above it and leave it its width. */
  private void tokens(NoteLine line) {
    boolean inLine = line.marks().size() <= TOKENS_IN_LINE;
    (inLine ? above : before).getChildren().clear();
    (inLine ? before : above).getChildren().setAll(line.marks().stream().map(Tokens::of).toList());
    above.setManaged(!inLine);
    before.setManaged(inLine && !line.marks().isEmpty());
    String marks = String.join(" ", line.marks().stream().map(Mark::typed).toList());
    area.setAccessibleHelp(marks.isEmpty() ? null : Words.say("notes.marks", marks));
  }

  private int rows() {
    if (area.getLength() > SURELY_MOST) {
      return most.get();
    }
    measure.setTextOrigin(VPos.TOP);
    measure.setText("X");
    double one = measure.getLayoutBounds().getHeight();
    measure.setText(area.getText() + (area.getText().endsWith("\n") ? "X" : ""));
    double inside = area.getWidth() - area.getInsets().getLeft() - area.getInsets().getRight();
    measure.setWrappingWidth(Math.max(0, inside - SLACK));
    double lines = Math.ceil(measure.getLayoutBounds().getHeight() / one - 0.1);
    return (int) Math.clamp(lines, 1, most.get());
  }
}
