package org.criticalfriend.ui.overview;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Review;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Part;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.QuestionNumber;
import org.criticalfriend.ui.look.Styles;

/** Draws the overview. */
public final class OverviewPart implements Part {
  private final OverviewModel model;
  private final FrameModel frame;
  private final VBox content = new VBox();
  private final ScrollPane pane = new ScrollPane(content);

  /** A view of this overview. */
  public OverviewPart(OverviewModel model, FrameModel frame) {
    this.model = model;
    this.frame = frame;
    content.getStyleClass().addAll(Styles.CONTENT, Styles.PAD_24, Styles.GAP_16);
    pane.setFitToWidth(true);
    pane.setFitToHeight(true);
    model.review().addListener((property, before, after) -> draw());
    draw();
  }

  @Override
  public PartName name() {
    return PartName.OVERVIEW;
  }

  @Override
  public Parent node() {
    return pane;
  }

  @Override
  public void arrive() {
    pane.requestFocus();
  }

  private void draw() {
    Review review = model.review().get();
    Label title = new Label(review.review().title());
    title.getStyleClass().add(Styles.NAME);
    Label stage = new Label(frame.stage());
    stage.getStyleClass().add(Styles.MUTED);
    content.getChildren().setAll(title, stage, questions());
  }

  private VBox questions() {
    Label head = new Label(Words.say("overview.key-questions"));
    head.getStyleClass().add(Styles.STRONG);
    HBox bar = new HBox(head);
    bar.getStyleClass().add(Styles.CARD_HEAD);
    VBox card = new VBox(bar);
    card.getStyleClass().add(Styles.CARD);
    for (OverviewModel.Tally tally : model.tallies()) {
      Label text = new Label(tally.question().text());
      text.setWrapText(true);
      Label notes = new Label(Words.say("overview.notes", tally.notes()));
      notes.getStyleClass().addAll(Styles.META, Styles.MUTED);
      HBox row = new HBox(new QuestionNumber(tally.number()), text, new Glue(), notes);
      row.getStyleClass().add(Styles.ROW);
      card.getChildren().add(row);
    }
    return card;
  }
}
