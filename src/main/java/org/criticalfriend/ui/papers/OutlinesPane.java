package org.criticalfriend.ui.papers;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.GoingRow;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** Where a review has no paper yet: the outlines from which one can begin. */
final class OutlinesPane extends ScrollPane {
  private final PapersModel model;
  private final Runnable begun;
  private final VBox rows = new VBox();
  private boolean wanted;

  /**
   * The outlines of this model.
   *
   * @param begun is run once a paper has begun
   */
  OutlinesPane(PapersModel model, Runnable begun) {
    this.model = model;
    this.begun = begun;
    Label sentence = new Label(Words.say("papers.none"));
    sentence.setWrapText(true);
    sentence.getStyleClass().add(Styles.MUTED);
    rows.getStyleClass().addAll(Styles.CARD, "cf-outlines");
    VBox all = new VBox(sentence, rows);
    all.getStyleClass().addAll(Styles.PAD_24, Styles.GAP_16);
    setContent(all);
    setFitToWidth(true);
    model.choices().addListener((ListChangeListener<PaperChoice>) change -> draw());
    rows.sceneProperty().addListener((property, before, after) -> focusIfWanted());
    draw();
  }

  /** Puts the focus on the first outline. */
  void focus() {
    if (rows.getChildren().isEmpty() || rows.getScene() == null) {
      requestFocus();
      wanted = true;
    } else {
      rows.getChildren().getFirst().requestFocus();
    }
  }

  private void draw() {
    rows.getChildren().clear();
    for (PaperChoice choice : model.choices()) {
      if (choice instanceof PaperChoice.Outline outline) {
        rows.getChildren().add(row(outline));
      }
    }
    rows.setVisible(!rows.getChildren().isEmpty());
    if (rows.isVisible()) {
      rows.getChildren().getLast().getStyleClass().add("cf-row-last");
    }
    focusIfWanted();
  }

  private void focusIfWanted() {
    if (wanted && rows.isVisible() && rows.getScene() != null) {
      wanted = false;
      focus();
    }
  }

  private GoingRow row(PaperChoice.Outline outline) {
    Label name = new Label(outline.file().name());
    name.getStyleClass().add(Styles.STRONG);
    Label what = new Label(outline.file().description());
    what.setWrapText(true);
    what.getStyleClass().add(Styles.MUTED);
    VBox words = new VBox(name, what);
    words.getStyleClass().addAll(Styles.GAP_4, "cf-outline");
    HBox.setHgrow(words, Priority.ALWAYS);
    GoingRow row =
        new GoingRow(
            outline.words(),
            () -> begin(outline),
            Icon.PAPER.inBar(),
            words,
            new Glue(),
            Icon.GO.inLine());
    row.setDisable(!model.isWritable());
    return row;
  }

  private void begin(PaperChoice.Outline outline) {
    model.choose(outline);
    begun.run();
  }
}
