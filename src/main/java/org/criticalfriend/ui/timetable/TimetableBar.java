package org.criticalfriend.ui.timetable;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Chip;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** The bar of the part: its name, how many clashes, import, print, the two ways to look at it. */
final class TimetableBar extends HBox {
  /** In text sizes: narrower, the buttons show their icons alone. */
  private static final double ROOM = 52;

  private final TimetableModel model;
  private final List<Labeled> buttons = new ArrayList<>();
  private final Label title = new Label(Words.say("part.timetable"));
  private final Chip clashes = new Chip("", Chip.Tone.DANGER, Icon.CLASH);

  TimetableBar(TimetableModel model, TimetableActs acts) {
    this.model = model;
    getStyleClass().add(Styles.PART_BAR);
    setMinWidth(0);
    title.getStyleClass().add(Styles.TITLE);
    title.setMinWidth(USE_PREF_SIZE);
    clashes.setTooltip(new Tooltip(Words.say("timetable.next-clash") + " (F8)"));
    clashes.setOnMouseClicked(event -> model.nextClash());
    Button fresh = button("timetable.new", Icon.ADD, acts::addNew);
    fresh.setTooltip(new Tooltip(Words.say("timetable.new") + " (Ctrl+N)"));
    Button bring = button("timetable.import", Icon.IMPORT, acts::importFile);
    bring.getStyleClass().add(Styles.PLAIN);
    bring.setDisable(!model.isWritable());
    fresh.setDisable(!model.isWritable());
    getChildren().addAll(title, clashes, new Glue(), bring, handOut(acts), ways(), fresh);
    model.clashes().addListener((property, before, after) -> count());
    count();
    widthProperty().addListener((property, before, after) -> fit());
  }

  private void fit() {
    boolean narrow = getWidth() < ROOM * title.getFont().getSize() / 1.286;
    for (Labeled button : buttons) {
      button.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
    }
  }

  private <T extends Labeled> T fitted(T button) {
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(button.getText());
    button.setTooltip(new Tooltip(button.getText()));
    buttons.add(button);
    return button;
  }

  private void count() {
    int count = model.clashes().get().size();
    clashes.setText(Words.say("timetable.clash-count", count));
    clashes.setVisible(count > 0);
    clashes.setManaged(count > 0);
  }

  private Button button(String key, Icon icon, Runnable act) {
    Button button = fitted(new Button(Words.say(key), icon.inBar()));
    button.setOnAction(event -> act.run());
    return button;
  }

  private Node handOut(TimetableActs acts) {
    MenuItem print = new MenuItem(Words.say("timetable.print"));
    print.setOnAction(event -> acts.print());
    MenuItem calendar = new MenuItem(Words.say("timetable.export"));
    calendar.setOnAction(event -> acts.export());
    MenuItem copy = new MenuItem(Words.say("timetable.copy"));
    copy.setOnAction(event -> acts.copy());
    MenuButton button =
        fitted(
            new MenuButton(
                Words.say("timetable.hand-out"), Icon.PRINT.inBar(), print, calendar, copy));
    button.getStyleClass().add(Styles.PLAIN);
    return button;
  }

  private Node ways() {
    ToggleGroup group = new ToggleGroup();
    ToggleButton days = way("timetable.days", Icon.AGENDA, group, false);
    ToggleButton table = way("timetable.table", Icon.TABLE, group, true);
    days.getStyleClass().add(atlantafx.base.theme.Styles.LEFT_PILL);
    table.getStyleClass().add(atlantafx.base.theme.Styles.RIGHT_PILL);
    HBox ways = new HBox(days, table);
    ways.setAlignment(Pos.CENTER);
    return ways;
  }

  private ToggleButton way(String key, Icon icon, ToggleGroup group, boolean asTable) {
    ToggleButton way = fitted(new ToggleButton(Words.say(key), icon.inLine()));
    way.getStyleClass().add("cf-way");
    way.setToggleGroup(group);
    way.setOnAction(
        event -> {
          way.setSelected(true);
          model.table().set(asTable);
        });
    way.setSelected(model.table().get() == asTable);
    model
        .table()
        .addListener((property, before, after) -> way.setSelected(model.table().get() == asTable));
    return way;
  }
}
