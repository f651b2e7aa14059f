package org.criticalfriend.ui.recommendations;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.points.Signs;
import org.jspecify.annotations.Nullable;

/** The menus that say which recommendations are shown, and the switch that says under what. */
final class FilterMenus {
  private final RecommendationsModel model;

  FilterMenus(RecommendationsModel model) {
    this.model = model;
  }

  /** Which state, and whether essential ones only. */
  MenuButton states() {
    MenuButton menu = new MenuButton();
    menu.textProperty()
        .bind(Bindings.createStringBinding(() -> stateWords(shown()), model.twins().shown()));
    menu.setOnShowing(event -> fillStates(menu));
    fillStates(menu);
    return menu;
  }

  /** Which category. */
  MenuButton categories() {
    MenuButton menu = new MenuButton();
    menu.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  String category = shown().category();
                  return category == null ? Words.say("recommendations.category") : category;
                },
                model.twins().shown()));
    menu.setOnShowing(event -> fillCategories(menu));
    fillCategories(menu);
    return menu;
  }

  /** Under categories where it is on, otherwise under themes. */
  ToggleButton group(boolean categories) {
    String key = categories ? "recommendations.by-category" : "recommendations.by-theme";
    ToggleButton button = new ToggleButton(Words.say(key));
    button.getStyleClass().add("cf-way");
    button.setMinWidth(ToggleButton.USE_PREF_SIZE);
    button.setSelected(shown().byCategory() == categories);
    model
        .twins()
        .shown()
        .addListener(
            (property, before, after) -> button.setSelected(after.byCategory() == categories));
    button.setOnAction(
        event -> {
          model.twins().shown().set(shown().grouped(categories));
          button.setSelected(true);
        });
    return button;
  }

  private Shown shown() {
    return model.twins().shown().get();
  }

  private static String stateWords(Shown shown) {
    State state = shown.state();
    String words = state == null ? Words.say("recommendations.state") : Signs.words(state);
    String only = Words.say("recommendations.essential");
    return shown.essential() ? (state == null ? only : words + ", " + only) : words;
  }

  private void fillStates(MenuButton menu) {
    menu.getItems().setAll(state(null));
    for (State state : State.values()) {
      menu.getItems().add(state(state));
    }
    CheckMenuItem essential = new CheckMenuItem(Words.say("recommendations.essential-only"));
    essential.setGraphic(Icon.WORTH_A_FINDING.inLine());
    essential.setSelected(shown().essential());
    essential.setOnAction(
        event -> model.twins().shown().set(shown().essentialOnly(essential.isSelected())));
    menu.getItems().addAll(new SeparatorMenuItem(), essential);
  }

  private MenuItem state(@Nullable State state) {
    String words = state == null ? Words.say("recommendations.state-all") : Signs.words(state);
    RadioMenuItem item = new RadioMenuItem(words);
    item.setSelected(shown().state() == state);
    item.setOnAction(event -> model.twins().shown().set(shown().of(state)));
    return item;
  }

  private void fillCategories(MenuButton menu) {
    List<String> categories = model.editor().categories();
    menu.getItems().setAll(category(null));
    categories.forEach(one -> menu.getItems().add(category(one)));
  }

  private MenuItem category(@Nullable String category) {
    String words = category == null ? Words.say("recommendations.category-all") : category;
    RadioMenuItem item = new RadioMenuItem(words);
    item.setMnemonicParsing(false);
    item.setSelected(Objects.equals(shown().category(), category));
    item.setOnAction(event -> model.twins().shown().set(shown().in(category)));
    return item;
  }
}
