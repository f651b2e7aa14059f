package org.criticalfriend.ui.notes;

import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The notes, with what completes a mark laid over them at the caret; the notes rise as far as they
 * would be covered, so that the last ones stay in sight.
 */
final class ChoicePane extends Pane {
  private final NoteList notes;
  private final NoteField field;
  private final ChoiceList beside;
  private final ChoiceList beneath;

  /**
   * Such a pane.
   *
   * @param line the field at the foot
   * @param field how that is drawn
   */
  ChoicePane(NoteList notes, LineModel line, NoteField field, LineModel editor) {
    this.notes = notes;
    this.field = field;
    this.beside = new ChoiceList(line);
    this.beneath = new ChoiceList(editor);
    getStyleClass().add("cf-choice-pane");
    setMinHeight(0);
    getChildren().addAll(notes, beside, beneath);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  @Override
  protected void layoutChildren() {
    notes.resizeRelocate(0, 0, getWidth(), getHeight());
    double height = beside.isVisible() ? place(beside, field.caret(), true) : 0;
    notes.setTranslateY(height == 0 ? 0 : -notes.covered(height));
    if (beneath.isVisible()) {
      place(beneath, notes.editor().caret(), false);
    }
  }

  /** Lays the choices at the caret: at the foot, or beneath it where there is room. */
  private double place(ChoiceList choices, @Nullable Bounds caret, boolean atFoot) {
    double width = Math.min(Math.min(choices.prefWidth(-1), choices.maxWidth(-1)), getWidth());
    double height = Math.min(choices.prefHeight(width), getHeight());
    Bounds here = caret == null ? null : sceneToLocal(caret);
    double x = here == null ? 0 : Math.clamp(here.getMinX(), 0, Math.max(0, getWidth() - width));
    double foot = getHeight() - height;
    double under = here == null ? foot : here.getMaxY();
    double over = here == null ? foot : Math.max(0, here.getMinY() - height);
    double y = atFoot ? foot : under <= foot ? under : over;
    choices.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
    return height;
  }
}
