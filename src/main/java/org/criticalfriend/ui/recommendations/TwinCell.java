package org.criticalfriend.ui.recommendations;

import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.WrappingCell;
import org.criticalfriend.ui.points.PointCard;
import org.criticalfriend.ui.points.PointLine;
import org.criticalfriend.ui.recommendations.TwinRow.Side;
import org.jspecify.annotations.Nullable;

/** A row of the twin list: two names, or two cards of which one may be missing. */
final class TwinCell extends WrappingCell<TwinRow> {
  /** In pixels, whatever the text size. */
  private static final double SCROLL_BAR = 8;

  private static final PseudoClass TIED = PseudoClass.getPseudoClass("tied");

  private final RecommendationsModel model;
  private final HBox heads = new HBox();
  private final HBox cards = new HBox();
  private final Half left = new Half(Side.FINDINGS);
  private final Half right = new Half(Side.RECOMMENDATIONS);

  /** One column of the row. */
  private final class Half {
    private final Side side;
    private final PointCard card = new PointCard();
    private final StackPane place = new StackPane(card);
    private final Label title = new Label();
    private final Tooltip whole = new Tooltip();
    private final Label count = new Label();
    private final HBox head = new HBox(title, count);

    Half(Side side) {
      this.side = side;
      card.foot(side == Side.FINDINGS ? Icon.ANSWERED_BY : Icon.ANSWERS);
      card.setMaxHeight(Region.USE_PREF_SIZE); // not stretched to that of its twin
      title.getStyleClass().add(Styles.STRONG);
      title.setMinWidth(0);
      title.setWrapText(true);
      title.setTooltip(whole);
      count.getStyleClass().addAll(Styles.META, Styles.MUTED);
      count.setMinWidth(Region.USE_PREF_SIZE);
      head.setAlignment(Pos.BASELINE_LEFT);
      head.getStyleClass().addAll("cf-twin-head", Styles.GAP_8);
      place.getStyleClass().add(style("cf-twin"));
      share(head);
      share(place);
      place.setOnMouseClicked(event -> clicked(event.getClickCount()));
    }

    private String style(String begin) {
      return begin + (side == Side.FINDINGS ? "-left" : "-right");
    }

    private void share(Region half) {
      half.setMinWidth(0);
      half.setPrefWidth(0);
      HBox.setHgrow(half, Priority.ALWAYS);
    }

    private void clicked(int times) {
      model.twins().put(getIndex(), side);
      if (times == 2 && model.recommendation() != null && model.picking().get() == null) {
        model.open();
      }
    }

    void name(TwinRow.Head row) {
      title.setText(row.title());
      whole.setText(row.title());
      int many = side == Side.FINDINGS ? row.findings() : row.recommendations();
      String what = side == Side.FINDINGS ? "findings" : "recommendations";
      count.setText(Words.say("recommendations.head-" + what, many));
    }

    void show(@Nullable PointLine line) {
      card.setVisible(line != null);
      card.setManaged(line != null);
      if (line != null) {
        card.show(line);
      }
    }

    void mark() {
      TwinRow row = getItem();
      Id id = row == null ? null : row.at(side);
      Twins.Cursor cursor = model.twins().cursor().get();
      card.choose(id != null && cursor.row() == getIndex() && cursor.side() == side);
      card.pseudoClassStateChanged(TIED, id != null && isTied(id));
    }
  }

  TwinCell(RecommendationsModel model, ObservableBooleanValue alone, Dragging dragging) {
    this.model = model;
    heads.getStyleClass().add("cf-twin-heads");
    heads.getChildren().addAll(left.head, right.head);
    cards.getChildren().addAll(left.place, right.place);
    hide(left.head, alone);
    hide(left.place, alone);
    indexProperty().addListener((property, before, after) -> mark());
    dragging.over(left.place, this::getItem, Side.FINDINGS);
    dragging.over(right.place, this::getItem, Side.RECOMMENDATIONS);
    dragging.over(heads, this::getItem, Side.RECOMMENDATIONS);
  }

  @Override
  protected Region draw(TwinRow row) {
    return switch (row) {
      case TwinRow.Head head -> {
        left.name(head);
        right.name(head);
        setAccessibleText(
            head.title() + ". " + left.count.getText() + ". " + right.count.getText());
        yield heads;
      }
      case TwinRow.Pair pair -> {
        left.show(pair.finding());
        right.show(pair.recommendation());
        mark();
        yield cards;
      }
    };
  }

  /**
   * As high as the higher of its two halves, as wide as they come to stand; a box whose halves grow
   * reckons their heights by the widths that they had before.
   */
  @Override
  protected double computePrefHeight(double width) {
    if (getItem() == null || getListView() == null) {
      return super.computePrefHeight(width);
    }
    boolean named = getItem() instanceof TwinRow.Head;
    Region first = named ? left.head : left.place;
    Region second = named ? right.head : right.place;
    double room = Math.max(1, getListView().getWidth() - SCROLL_BAR);
    double half = first.isManaged() ? room / 2 : room;
    double other = first.isManaged() ? first.prefHeight(half) : 0;
    double height = Math.ceil(Math.max(other, second.prefHeight(half)));
    (named ? heads : cards).setPrefHeight(height);
    return height;
  }

  /** Shows where the cursor is and what is tied to it. */
  void mark() {
    left.mark();
    right.mark();
    if (getItem() instanceof TwinRow.Pair pair) {
      Side side = model.twins().cursor().get().side();
      PointLine line = pair.line(side) == null ? pair.line(side.other()) : pair.line(side);
      if (line != null) {
        boolean tied = isTied(line.id());
        setAccessibleText(
            tied ? Words.say("recommendations.aloud-tied", line.aloud()) : line.aloud());
      }
    }
  }

  /** What something is picked for stays marked like what is tied to it. */
  private boolean isTied(Id id) {
    Picking picking = model.picking().get();
    return model.tied().get().contains(id) || (picking != null && id.equals(picking.from()));
  }

  private static void hide(Region half, ObservableBooleanValue alone) {
    half.visibleProperty().bind(javafx.beans.binding.Bindings.not(alone));
    half.managedProperty().bind(half.visibleProperty());
  }
}
