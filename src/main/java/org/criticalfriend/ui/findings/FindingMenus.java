package org.criticalfriend.ui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Rating;
import org.criticalfriend.model.Scale;
import org.criticalfriend.model.ScaleValue;
import org.criticalfriend.model.State;
import org.criticalfriend.model.Theme;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.points.Signs;

/** What the open finding is: kind, state, theme, and its place on each scale, as menus. */
final class FindingMenus extends FlowPane {
  private final FindingsModel model;
  private final MenuButton kind;
  private final MenuButton state;
  private final MenuButton theme;

  FindingMenus(FindingsModel model) {
    this.model = model;
    getStyleClass().add(Styles.GAP_8);
    this.kind = menu(this::kinds);
    this.state = menu(this::states);
    this.theme = menu(this::themes);
    getChildren().addAll(kind, state, theme);
    setDisable(!model.isWritable());
  }

  /** Shows what this finding is. */
  void show(Finding finding) {
    FindingKind its = model.points().get().kind(finding);
    if (its != null) {
      kind.setText(its.name());
      kind.setGraphic(Signs.icon(its).inLine());
    }
    say(kind, "findings.field-kind");
    state.setText(Signs.words(finding.state()));
    state.setGraphic(Signs.icon(finding.state()).inLine());
    say(state, "findings.field-state");
    String name = model.points().get().theme(finding.theme());
    theme.setText(name.isEmpty() ? Words.say("findings.no-theme") : "#" + name);
    say(theme, "findings.field-theme");
    getChildren().setAll(kind, state, theme);
    model.review().scales().forEach(scale -> getChildren().add(rating(scale, finding)));
  }

  /** Opens the menu of kinds. */
  void chooseKind() {
    kind.requestFocus();
    kind.show();
  }

  private List<MenuItem> kinds(Finding finding) {
    List<MenuItem> items = new ArrayList<>();
    for (FindingKind one : model.review().findingKinds()) {
      MenuItem item = item(one.name(), () -> model.acts().kind(finding, one));
      item.setGraphic(Signs.icon(one).inLine());
      items.add(item);
    }
    items.addAll(toScales());
    return items;
  }

  /** Where kinds and scales are made, beneath what can be chosen of them. */
  private List<MenuItem> toScales() {
    Runnable act = () -> model.frame().scales().get().run();
    MenuItem item = item(Words.say("command.scales"), act);
    item.setGraphic(Icon.SCALES.inLine());
    return List.of(new SeparatorMenuItem(), item);
  }

  /** What the team agrees is recorded where it agrees, if there is such a place. */
  private List<MenuItem> states(Finding finding) {
    Consumer<Id> agreeing = model.frame().agreeing().get();
    List<MenuItem> items = new ArrayList<>();
    for (State one : State.values()) {
      boolean spoken = one != State.DRAFT && one != State.PARKED;
      Runnable act =
          spoken && agreeing != null
              ? () -> agreeing.accept(finding.id())
              : () -> model.acts().state(finding, one);
      MenuItem item = item(Signs.words(one), act);
      item.setGraphic(Signs.icon(one).inLine());
      items.add(item);
    }
    return items;
  }

  private List<MenuItem> themes(Finding finding) {
    List<MenuItem> items = new ArrayList<>();
    for (Theme one : model.review().themes()) {
      items.add(item(one.name(), () -> model.acts().theme(finding, one.id())));
    }
    items.add(item(Words.say("findings.no-theme"), () -> model.acts().theme(finding, null)));
    return items;
  }

  private MenuButton rating(Scale scale, Finding finding) {
    Rating now = finding.rating();
    boolean own = now != null && now.scale().equals(scale.id());
    String value =
        scale.values().stream()
            .filter(one -> own && now != null && Objects.equals(one.id(), now.value()))
            .map(ScaleValue::name)
            .findFirst()
            .orElse(Words.say("findings.not-rated"));
    MenuButton button = menu(chosen -> ratings(scale, chosen));
    button.setText(scale.name() + ": " + value);
    return button;
  }

  private List<MenuItem> ratings(Scale scale, Finding finding) {
    List<MenuItem> items = new ArrayList<>();
    for (ScaleValue one : scale.values()) {
      Rating rating = new Rating(scale.id(), one.id(), Extras.NONE);
      items.add(item(one.name(), () -> model.acts().rating(finding, rating)));
    }
    items.add(item(Words.say("findings.not-rated"), () -> model.acts().rating(finding, null)));
    items.addAll(toScales());
    return items;
  }

  private MenuButton menu(Function<Finding, List<MenuItem>> items) {
    MenuButton button = new MenuButton();
    button.maxWidthProperty().bind(widthProperty());
    button.getItems().add(new MenuItem());
    button.setOnShowing(
        event -> {
          Finding now = model.finding();
          if (now != null) {
            model.editor().settle();
            button.getItems().setAll(items.apply(Objects.requireNonNull(model.finding())));
          }
        });
    return button;
  }

  private static void say(MenuButton button, String key) {
    button.setAccessibleText(Words.say(key) + ": " + button.getText());
  }

  private static MenuItem item(String words, Runnable act) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(event -> act.run());
    return item;
  }
}
