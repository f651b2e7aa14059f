package org.criticalfriend.ui.tonight;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.ProseText;
import org.criticalfriend.ui.look.QuestionNumber;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** The open cell: what to ask of whom, a field to plan it, and what was heard there. */
final class OpenedCard extends VBox {
  private final TonightModel model;
  private final HBox head = new HBox();
  private final Label advice = new Label();
  private final PlanField field;
  private final VBox ideas = new VBox();
  private final HeardList heard;
  private final Label elsewhere = new Label();
  private @Nullable Opened shown;

  /**
   * A card.
   *
   * @param back goes back to the grid
   */
  OpenedCard(TonightModel model, Runnable back) {
    this.model = model;
    this.field = new PlanField(model);
    this.heard = new HeardList(model);
    getStyleClass().addAll(Styles.CARD, "cf-opened");
    head.getStyleClass().add(Styles.CARD_HEAD);
    advice.setWrapText(true);
    advice.setMinHeight(USE_PREF_SIZE);
    ideas.getStyleClass().add("cf-ideas");
    elsewhere.setWrapText(true);
    elsewhere.setMinHeight(USE_PREF_SIZE);
    elsewhere.getStyleClass().addAll(Styles.META, Styles.MUTED);
    VBox asking = new VBox(advice, field, ideas);
    asking.getStyleClass().addAll(Styles.GAP_8, "cf-opened-body");
    VBox foot = new VBox(elsewhere);
    foot.getStyleClass().add("cf-opened-foot");
    VBox.setVgrow(heard, Priority.ALWAYS);
    getChildren().addAll(head, asking, heard, foot);
    addEventHandler(KeyEvent.KEY_PRESSED, event -> escape(event, back));
    model.evening().addListener((property, before, after) -> draw());
    model.spot().addListener((property, before, after) -> draw());
    draw();
  }

  /** Puts the focus on the field for what to ask, or on the notes where nothing can be planned. */
  void enter() {
    if (field.isUsable()) {
      field.arrive();
    } else {
      heard.arrive();
    }
  }

  /** Plans what stands in the field; asks for it where nothing does. */
  void plan() {
    field.plan();
  }

  private static void escape(KeyEvent event, Runnable back) {
    if (event.getCode() == KeyCode.ESCAPE) {
      back.run();
      event.consume();
    }
  }

  private void draw() {
    Opened opened = model.opened();
    if (opened == null || opened.equals(shown)) {
      return;
    }
    shown = opened;
    head(opened);
    advice.setText(opened.advice());
    field.show(opened.proposed());
    ideas.getChildren().setAll(opened.ideas().stream().map(this::idea).toList());
    ideas.setManaged(!opened.ideas().isEmpty());
    heard.show(opened);
    elsewhere.setText(opened.elsewhere());
  }

  private void head(Opened opened) {
    ProseText question = new ProseText(opened.question().text(), model.review());
    Label heardHere = new Label(opened.heard());
    heardHere.setWrapText(true);
    heardHere.getStyleClass().add(opened.notes().isEmpty() ? Styles.WARNING : Styles.MUTED);
    VBox words = new VBox(question, heardHere);
    HBox.setHgrow(words, Priority.ALWAYS);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getChildren().setAll(List.of(new QuestionNumber(opened.number()), words));
  }

  /** What could be asked: taken into the field, where it can be changed before it is planned. */
  private Node idea(String prose) {
    String plain = new ProseText(prose, model.review()).plain();
    Button take = new Button(plain, Icon.ADD.inLine());
    take.getStyleClass().addAll(Styles.PLAIN, "cf-idea");
    take.setWrapText(true);
    take.setMaxWidth(Double.MAX_VALUE);
    take.setMinHeight(USE_PREF_SIZE);
    take.setMnemonicParsing(false);
    take.setAccessibleText(Words.say("tonight.take-idea", plain));
    take.setDisable(!field.isUsable());
    take.setOnAction(event -> field.take(plain));
    return take;
  }
}
