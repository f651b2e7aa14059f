package org.criticalfriend.ui.findings;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Styles;

/** Above the cards: what they stand under, which are looked at, how many there are. */
final class CardsBar extends FlowPane {
  private final FindingsModel model;
  private final Label count = new Label();

  CardsBar(FindingsModel model) {
    this.model = model;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().addAll("cf-cards-bar", Styles.GAP_8);
    count.getStyleClass().addAll(Styles.META, Styles.MUTED);
    getChildren().addAll(ways(), which(), count);
    model.laidOut().addListener((property, before, after) -> told());
    told();
  }

  private Node ways() {
    ToggleGroup group = new ToggleGroup();
    ToggleButton themes = way("findings.under-themes", group, Grouping.THEMES);
    themes.getStyleClass().add(atlantafx.base.theme.Styles.LEFT_PILL);
    ToggleButton questions = way("findings.under-questions", group, Grouping.QUESTIONS);
    questions.getStyleClass().add(atlantafx.base.theme.Styles.RIGHT_PILL);
    return new HBox(themes, questions);
  }

  private ToggleButton way(String key, ToggleGroup group, Grouping grouping) {
    ToggleButton way = new ToggleButton(Words.say(key));
    way.getStyleClass().add("cf-way");
    way.setMinWidth(USE_PREF_SIZE);
    way.setToggleGroup(group);
    way.setOnAction(
        event -> {
          way.setSelected(true);
          model.grouping().set(grouping);
        });
    way.setSelected(model.grouping().get() == grouping);
    model.grouping().addListener((property, before, after) -> way.setSelected(after == grouping));
    return way;
  }

  private MenuButton which() {
    MenuButton button = new MenuButton(model.which().get().words());
    button.getStyleClass().add("cf-filter");
    button.getItems().add(new MenuItem());
    button.setOnShowing(
        event -> {
          List<MenuItem> items = new ArrayList<>();
          for (Which one : Which.values()) {
            RadioMenuItem item = new RadioMenuItem(one.words());
            item.setSelected(one == model.which().get());
            item.setOnAction(chosen -> model.which().set(one));
            items.add(item);
          }
          button.getItems().setAll(items);
        });
    model.which().addListener((property, before, after) -> button.setText(after.words()));
    return button;
  }

  private void told() {
    long shown =
        model.rows().stream()
            .filter(Row.Heading.class::isInstance)
            .mapToLong(row -> ((Row.Heading) row).findings())
            .sum();
    boolean all = model.which().get() == Which.ALL;
    count.setText(
        all
            ? Words.say("findings.count-agreed", model.count(), model.agreed())
            : Words.say("findings.count-shown", shown, model.count()));
  }
}
