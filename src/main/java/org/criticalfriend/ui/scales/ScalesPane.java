package org.criticalfriend.ui.scales;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.criticalfriend.model.Scale;
import org.criticalfriend.model.ScaleValue;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.Swatch;

/** The rating scales, a card each, their values in it. */
final class ScalesPane extends VBox {
  private static final int BYTE = 255;

  private final ScalesModel model;
  private final VBox cards = new VBox();
  private List<Object> shown = List.of();

  ScalesPane(ScalesModel model) {
    this.model = model;
    getStyleClass().add(Styles.GAP_16);
    cards.getStyleClass().add(Styles.GAP_16);
    Label problem = Pieces.problem();
    problem.textProperty().bind(model.problem());
    MenuButton add = new MenuButton(Words.say("scales.new-scale"), Icon.ADD.inBar());
    for (ScalesModel.Start start : ScalesModel.Start.values()) {
      String key = start.name().toLowerCase(Locale.ROOT).replace('_', '-');
      MenuItem item = new MenuItem(Words.say("scales.begin-" + key));
      item.setOnAction(event -> model.add(start));
      add.getItems().add(item);
    }
    getChildren().addAll(Pieces.meta(Words.say("scales.scales-note")), cards, problem, add);
    model.review().addListener((property, before, after) -> show());
    show();
  }

  private void show() {
    List<Object> now = new ArrayList<>(model.scales());
    model.scales().forEach(scale -> now.add(uses(scale)));
    if (!now.equals(shown)) {
      shown = now;
      cards.getChildren().setAll(model.scales().stream().map(this::card).toList());
    }
  }

  private List<Long> uses(Scale scale) {
    return scale.values().stream().map(value -> model.uses(scale, value)).toList();
  }

  private Node card(Scale scale) {
    int at = model.scales().indexOf(scale);
    String aloud = Words.say("scales.scale-name");
    TextField name = new SettledField(scale.name(), aloud, typed -> model.name(scale, typed));
    name.getStyleClass().addAll("cf-scale-title", Styles.STRONG);
    boolean unused = model.uses(scale, null) == 0;
    MenuButton more =
        Pieces.more(
            scale.name(),
            Pieces.item("scales.up", at > 0, () -> model.move(scale, -1)),
            Pieces.item("scales.down", at < model.scales().size() - 1, () -> model.move(scale, 1)),
            Pieces.item(
                unused ? "scales.remove" : "scales.remove-used",
                unused,
                () -> model.remove(scale)));
    FlowPane head = new FlowPane(name, more);
    head.getStyleClass().addAll(Styles.GAP_8, "cf-centred");
    VBox card = new VBox(head);
    scale.values().forEach(value -> card.getChildren().add(row(scale, value)));
    TextField add = Pieces.adding("scales.new-value", word -> model.add(scale, word));
    add.getStyleClass().add("cf-scale-name");
    add.setMaxWidth(USE_PREF_SIZE);
    card.getChildren().add(add);
    card.getStyleClass().addAll(Styles.CARD, Styles.PAD_16, Styles.GAP_8);
    return card;
  }

  private Node row(Scale scale, ScaleValue value) {
    String aloud = Words.say("scales.value-word");
    TextField word =
        new SettledField(value.name(), aloud, typed -> model.word(scale, value, typed));
    word.getStyleClass().add("cf-scale-name");
    CheckBox none = new CheckBox(Words.say("scales.not-assessed"));
    none.setSelected(Boolean.TRUE.equals(value.notAssessed()));
    none.setOnAction(event -> model.notAssessed(scale, value, none.isSelected()));
    Label count = Pieces.meta(Words.say("scales.given", model.uses(scale, value)));
    count.getStyleClass().add("cf-scale-count");
    FlowPane row = new FlowPane(word, colour(scale, value), none, count, more(scale, value));
    row.getStyleClass().addAll(Styles.GAP_8, "cf-centred", "cf-scale-row");
    Pieces.movedBy(row, places -> model.move(scale, value, places));
    return row;
  }

  private Node more(Scale scale, ScaleValue value) {
    int at = scale.values().indexOf(value);
    boolean unused = model.uses(scale, value) == 0;
    return Pieces.more(
        value.name(),
        Pieces.item("scales.up", at > 0, () -> model.move(scale, value, -1)),
        Pieces.item(
            "scales.down", at < scale.values().size() - 1, () -> model.move(scale, value, 1)),
        Pieces.item(
            unused ? "scales.remove" : "scales.remove-used",
            unused,
            () -> model.remove(scale, value)));
  }

  private Node colour(Scale scale, ScaleValue value) {
    String now = value.colour();
    boolean known = now != null && Swatch.COLOURS.contains(now);
    String words =
        now == null
            ? Words.say("scales.no-colour")
            : known ? Words.say("scales.colour-" + now) : Words.say("scales.own-colour", now);
    MenuButton colour = new MenuButton(words, new Swatch(now));
    colour.getStyleClass().add("cf-colour");
    colour.setAccessibleText(Words.say("scales.colour-of", value.name(), words));
    colour.getItems().add(item("scales.no-colour", () -> model.colour(scale, value, null)));
    for (String one : Swatch.COLOURS) {
      MenuItem item = item("scales.colour-" + one, () -> model.colour(scale, value, one));
      item.setGraphic(new Swatch(one));
      colour.getItems().add(item);
    }
    ColorPicker own = new ColorPicker();
    own.setAccessibleText(Words.say("scales.choose-colour"));
    own.setOnAction(event -> model.colour(scale, value, hex(own.getValue())));
    CustomMenuItem last = new CustomMenuItem(own, false);
    colour.getItems().add(last);
    return colour;
  }

  private static MenuItem item(String key, Runnable act) {
    MenuItem item = new MenuItem(Words.say(key));
    item.setOnAction(event -> act.run());
    return item;
  }

  private static String hex(Color colour) {
    return String.format(
        Locale.ROOT,
        "#%02X%02X%02X",
        Math.round(colour.getRed() * BYTE),
        Math.round(colour.getGreen() * BYTE),
        Math.round(colour.getBlue() * BYTE));
  }
}
