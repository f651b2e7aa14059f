package org.criticalfriend.ui.findings;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Stance;
import org.criticalfriend.model.Theme;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.WrappingCell;
import org.criticalfriend.ui.points.PointCard;
import org.criticalfriend.ui.points.PointLine;
import org.criticalfriend.ui.points.QuestionNumbers;
import org.jspecify.annotations.Nullable;

/** A row of the findings: a heading, or a card onto which notes and cards can be dropped. */
final class RowCell extends WrappingCell<Row> {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  /** Notes dropped further right than this speak against. */
  private static final double AGAINST_FROM = 0.62;

  private final CardsPane pane;
  private final FindingsModel model;
  private final PointCard card = new PointCard();
  private final Label pro = new Label(Words.say("findings.for"), Icon.ADD.inLine());
  private final Label contra = new Label(Words.say("findings.against"), Icon.SMALLER.inLine());
  private final HBox zones = new HBox(pro, contra);
  private final StackPane cards = new StackPane(card, zones);
  private final Button fold = new Button();
  private final QuestionNumbers number = new QuestionNumbers();
  private final Label name = new Label();
  private final Label count = new Label();
  private final HBox heading = new HBox();

  RowCell(CardsPane pane, FindingsModel model) {
    this.pane = pane;
    this.model = model;
    getStyleClass().add("cf-row-of-findings");
    zones.setVisible(false);
    zones.setMouseTransparent(true);
    zones.getStyleClass().add("cf-drop-zones");
    for (Label zone : List.of(pro, contra)) {
      zone.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      zone.setMinWidth(0);
      zone.setAlignment(Pos.CENTER);
    }
    pro.prefWidthProperty().bind(zones.widthProperty().multiply(AGAINST_FROM));
    contra.prefWidthProperty().bind(zones.widthProperty().multiply(1 - AGAINST_FROM));
    heading.setAlignment(Pos.CENTER_LEFT);
    heading.getStyleClass().addAll("cf-group", Styles.GAP_8);
    fold.getStyleClass().addAll(Styles.PLAIN, "cf-fold");
    fold.setFocusTraversable(false);
    fold.setOnAction(event -> foldHere());
    name.getStyleClass().add(Styles.STRONG);
    name.setMinWidth(0);
    count.getStyleClass().addAll(Styles.META, Styles.SUBTLE);
    count.setMinWidth(USE_PREF_SIZE);
    model.points().addListener((property, before, after) -> drawAgain());
    drags();
  }

  @Override
  protected Region draw(Row row) {
    return switch (row) {
      case Row.Heading head -> drawn(head);
      case Row.Card one -> drawn(one.finding());
    };
  }

  @Override
  public void updateSelected(boolean selected) {
    super.updateSelected(selected);
    card.choose(selected);
  }

  private void drawAgain() {
    if (getItem() instanceof Row.Card one) {
      Finding now = model.points().get().finding(one.finding().id());
      if (now != null) {
        var _ = drawn(now);
      }
    }
  }

  private Region drawn(Finding finding) {
    PointLine line = model.points().get().line(finding);
    PointLine told = pane.isShared() ? line.withoutFoot() : line;
    card.show(told);
    setAccessibleText(told.aloud());
    return cards;
  }

  private Region drawn(Row.Heading head) {
    fold.setGraphic((head.folded() ? Icon.GO : Icon.CHOOSE).inLine());
    fold.setAccessibleText(Words.say(head.folded() ? "findings.unfold" : "findings.fold"));
    fold.setVisible(head.group() != null);
    number.show(head.number() == 0 ? List.of() : List.of(head.number()));
    number.setManaged(head.number() > 0);
    name.setText(head.words());
    count.setText(Words.say("findings.count", head.findings()));
    Theme theme = pane.isRenamed(head.group()) ? model.themes().theme(head.group()) : null;
    if (theme == null) {
      heading.getChildren().setAll(fold, number, name, count);
    } else {
      heading.getChildren().setAll(fold, naming(theme));
    }
    setAccessibleText(head.words() + ", " + count.getText());
    return heading;
  }

  /** The field in which a theme's name is typed. */
  private TextField naming(Theme theme) {
    TextField field = new TextField(theme.name());
    field.setAccessibleText(Words.say("findings.theme-name"));
    HBox.setHgrow(field, Priority.ALWAYS);
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if ((event.getCode() == KeyCode.ENTER && model.themes().rename(theme, field.getText()))
              || event.getCode() == KeyCode.ESCAPE) {
            pane.rename(null);
            event.consume();
          }
        });
    field
        .focusedProperty()
        .addListener(
            (property, before, now) -> {
              if (!now && pane.isRenamed(theme.id())) {
                var _ = model.themes().rename(theme, field.getText());
                pane.rename(null);
              }
            });
    pane.naming(field);
    return field;
  }

  private void foldHere() {
    if (getItem() != null) {
      model.fold(getItem().group());
    }
  }

  private void drags() {
    setOnDragDetected(
        event -> {
          if (getItem() != null && model.isWritable()) {
            pane.drag(this);
            event.consume();
          }
        });
    setOnDragDone(event -> pane.dragged().end());
    setOnDragOver(this::over);
    setOnDragExited(event -> mark(null, false));
    setOnDragDropped(this::dropped);
  }

  private void over(DragEvent event) {
    if (getItem() == null) {
      return;
    }
    boolean notes = !pane.dragged().notes().isEmpty();
    boolean onCard = getItem() instanceof Row.Card;
    if (notes || pane.canDrop(getItem())) {
      event.acceptTransferModes(TransferMode.MOVE);
      mark(notes && onCard ? stance(event) : null, !(notes && onCard));
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    if (getItem() != null) {
      pane.drop(getItem(), stance(event));
      event.setDropCompleted(true);
      event.consume();
    }
  }

  private Stance stance(DragEvent event) {
    return event.getX() > getWidth() * AGAINST_FROM ? Stance.AGAINST : Stance.FOR;
  }

  private void mark(@Nullable Stance stance, boolean here) {
    zones.setVisible(stance != null);
    pro.pseudoClassStateChanged(HERE, stance == Stance.FOR);
    contra.pseudoClassStateChanged(HERE, stance == Stance.AGAINST);
    pseudoClassStateChanged(HERE, here);
  }
}
