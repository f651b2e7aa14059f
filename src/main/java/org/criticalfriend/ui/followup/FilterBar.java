package org.criticalfriend.ui.followup;

import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.ActionStatus;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.followup.Wanted.Only;
import org.criticalfriend.ui.look.Styles;
import org.jspecify.annotations.Nullable;

/** Which lines are shown, and how many those are. */
final class FilterBar extends FlowPane {
  private static final int LONGEST = 24;

  private final FollowUpModel model;
  private final MenuButton status = new MenuButton();
  private final MenuButton lead = new MenuButton();
  private final MenuButton recommendation = new MenuButton();
  private final ToggleButton overdue = toggle("follow-up.only-overdue", Only.OVERDUE);
  private final ToggleButton unjudged = toggle("follow-up.only-not-judged", Only.NOT_JUDGED);
  private final Button all = new Button(Words.say("follow-up.clear"));
  private final Label count = new Label();

  FilterBar(FollowUpModel model) {
    this.model = model;
    getStyleClass().addAll("cf-filter-bar", Styles.GAP_8);
    setAlignment(Pos.CENTER_LEFT);
    status.setOnShowing(event -> offerStatus());
    lead.setOnShowing(event -> offerLeads());
    recommendation.setOnShowing(event -> offerRecommendations());
    all.getStyleClass().addAll(Styles.PLAIN, "cf-clear");
    all.setOnAction(event -> model.wanted().set(Wanted.ALL));
    count.getStyleClass().addAll(Styles.META, Styles.MUTED);
    List.of(overdue, unjudged, all)
        .forEach(button -> button.managedProperty().bind(button.visibleProperty()));
    getChildren().addAll(count, status, lead, recommendation, overdue, unjudged, all);
    model.wanted().addListener((property, before, after) -> show());
    model.rows().addListener((ListChangeListener<Row>) change -> show());
    show();
  }

  private ToggleButton toggle(String key, Only only) {
    ToggleButton button = new ToggleButton(Words.say(key));
    button.getStyleClass().add("cf-way");
    button.setOnAction(
        event -> model.wanted().set(wanted().only(button.isSelected() ? only : Only.ALL)));
    return button;
  }

  private Wanted wanted() {
    return model.wanted().get();
  }

  private void show() {
    Wanted now = wanted();
    ActionStatus of = now.status();
    status.setText(of == null ? Words.say("follow-up.filter-status") : StatusWords.of(of));
    lead.setText(shownLead(now.lead()));
    Recommendation one = model.recommendation(now.recommendation());
    recommendation.setText(
        one == null
            ? Words.say("follow-up.filter-recommendation")
            : cut(FollowUpModel.shortName(one)));
    overdue.setSelected(now.only() == Only.OVERDUE);
    unjudged.setSelected(now.only() == Only.NOT_JUDGED);
    unjudged.setVisible(model.judging().count() > 0);
    all.setVisible(now.filters());
    long shown =
        model.rows().stream().filter(Row.Doing.class::isInstance).map(Row::id).distinct().count();
    int actions = model.count(Only.ALL);
    count.setText(
        now.filters()
            ? Words.say("follow-up.count-of", shown, actions)
            : Words.say("follow-up.count", model.recommendations().size(), actions));
  }

  private static String shownLead(@Nullable String wanted) {
    if (wanted == null) {
      return Words.say("follow-up.filter-lead");
    }
    return wanted.isEmpty() ? Words.say("follow-up.no-lead") : cut(wanted);
  }

  private static String cut(String words) {
    return words.length() > LONGEST ? words.substring(0, LONGEST) + "\u2026" : words;
  }

  private void offerStatus() {
    status.getItems().setAll(item("follow-up.any-status", () -> wanted().of(null)));
    for (ActionStatus one : ActionStatus.values()) {
      status.getItems().add(called(StatusWords.of(one), () -> wanted().of(one)));
    }
  }

  private void offerLeads() {
    lead.getItems().setAll(item("follow-up.any-lead", () -> wanted().by(null)));
    lead.getItems().add(item("follow-up.no-lead", () -> wanted().by("")));
    model.review().get().actions().stream()
        .map(Action::leads)
        .flatMap(List::stream)
        .distinct()
        .sorted()
        .forEach(one -> lead.getItems().add(called(one, () -> wanted().by(one))));
  }

  private void offerRecommendations() {
    recommendation
        .getItems()
        .setAll(item("follow-up.any-recommendation", () -> wanted().answering(null)));
    for (Recommendation one : model.recommendations()) {
      Id id = one.id();
      recommendation.getItems().add(called(ActionPane.called(one), () -> wanted().answering(id)));
    }
  }

  private MenuItem item(String key, Supplier<Wanted> after) {
    return called(Words.say(key), after);
  }

  private MenuItem called(String words, Supplier<Wanted> after) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> model.wanted().set(after.get()));
    return item;
  }

  /** Puts the focus on the first choice. */
  void begin() {
    status.requestFocus();
  }
}
