package org.criticalfriend.ui.recommendations;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Ruler;
import org.criticalfriend.ui.look.Styles;

/**
 * What the two columns are, where there is room to say it; the words that are looked for; and the
 * switch that says under what they are shown.
 */
final class ColumnHeads extends HBox {
  private static final double ROOM = 60;

  private final Ruler ruler = new Ruler();
  private final BooleanBinding narrow = ruler.isNarrower(this, ROOM);

  private final TextField search = new TextField();

  /**
   * The heads.
   *
   * @param alone whether the recommendations stand alone
   * @param toList puts the focus on what is found
   */
  ColumnHeads(RecommendationsModel model, ObservableBooleanValue alone, Runnable toList) {
    getStyleClass().add("cf-column-heads");
    HBox left = half("findings");
    HBox right = half("recommendations");
    left.getChildren().addAll(new Glue(), search);
    search(model, toList);
    FilterMenus menus = new FilterMenus(model);
    HBox way = new HBox(menus.group(false), menus.group(true));
    way.setMinWidth(USE_PREF_SIZE);
    way.setAlignment(Pos.CENTER);
    right.getChildren().addAll(new Glue(), way);
    left.visibleProperty().bind(Bindings.not(alone));
    left.managedProperty().bind(left.visibleProperty());
    getChildren().addAll(ruler, left, right);
  }

  /** Puts the caret where words are looked for. */
  void search() {
    search.requestFocus();
    search.selectAll();
  }

  private void search(RecommendationsModel model, Runnable toList) {
    ObjectProperty<Shown> shown = model.twins().shown();
    search.setPromptText(Words.say("recommendations.search"));
    search.setAccessibleText(Words.say("recommendations.search"));
    search.setTooltip(
        new Tooltip(
            Words.say("recommendations.tip", Words.say("recommendations.search"), "Ctrl+F")));
    search.getStyleClass().add("cf-column-search");
    search
        .textProperty()
        .addListener((property, before, typed) -> shown.set(shown.get().saying(typed)));
    shown.addListener(
        (property, before, after) -> {
          if (!after.words().equals(search.getText())) {
            search.setText(after.words());
          }
        });
    search.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, toList));
  }

  /** Enter and Down go to what is found, Escape to all. */
  private void pressed(KeyEvent event, Runnable toList) {
    switch (event.getCode()) {
      case ESCAPE -> search.clear();
      case ENTER, DOWN -> {}
      default -> {
        return;
      }
    }
    toList.run();
    event.consume();
  }

  private HBox half(String column) {
    Label title = new Label(Words.say("recommendations." + column));
    title.getStyleClass().add(Styles.STRONG);
    title.setMinWidth(0);
    Label what = new Label(Words.say("recommendations." + column + "-what"));
    what.getStyleClass().addAll(Styles.META, Styles.MUTED);
    what.setMinWidth(0);
    for (Label words : List.of(title, what)) {
      words.visibleProperty().bind(narrow.not());
      words.managedProperty().bind(words.visibleProperty());
    }
    HBox half = new HBox(title, what);
    half.setAlignment(Pos.CENTER_LEFT);
    half.getStyleClass().addAll("cf-column-head", Styles.GAP_8);
    half.setPrefWidth(0);
    half.setMinWidth(0);
    HBox.setHgrow(half, Priority.ALWAYS);
    return half;
  }
}
