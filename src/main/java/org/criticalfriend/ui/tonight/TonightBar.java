package org.criticalfriend.ui.tonight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Ruler;
import org.criticalfriend.ui.look.Styles;
import org.criticalfriend.ui.look.TitleBar;
import org.jspecify.annotations.Nullable;

/** The bar of the part: what is counted, of which day and whose, and what leaves the part. */
final class TonightBar extends HBox {
  /** In text sizes: narrower, buttons show their icons alone and the counts are not said. */
  private static final double ROOM = 68;

  private final TonightModel model;
  private final Ruler ruler = new Ruler();
  private final BooleanBinding narrow = ruler.isNarrower(this, ROOM);
  private final MenuButton days = new MenuButton("", Icon.TIMETABLE.inLine());
  private final Label counts = new Label();

  TonightBar(TonightModel model, TonightActs acts) {
    this.model = model;
    getStyleClass().add(Styles.PART_BAR);
    setMinWidth(0);
    Label title = new Label(Words.say("part.tonight"));
    title.getStyleClass().add(Styles.TITLE);
    title.setMinWidth(USE_PREF_SIZE);
    counts.getStyleClass().add(Styles.MUTED);
    counts.visibleProperty().bind(narrow.not());
    counts.managedProperty().bind(narrow.not());
    days.setMinWidth(USE_PREF_SIZE);
    Button copy = button("tonight.copy", "Ctrl+Shift+C", Icon.COPY, acts::copy);
    copy.getStyleClass().add(Styles.PLAIN);
    Button print = button("tonight.print", "Ctrl+P", Icon.PRINT, acts::print);
    copy.disableProperty().bind(acts.nothing());
    print.disableProperty().bind(acts.nothing());
    getChildren().addAll(ruler, title, counts, new Glue(), days, whose(), copy, print);
    model.evening().addListener((property, before, after) -> fill(after));
    fill(model.evening().get());
  }

  private void fill(@Nullable Evening evening) {
    if (evening == null) {
      return;
    }
    var grid = evening.grid();
    String words = Words.say("tonight.counts", grid.notes(), grid.sessions(), grid.documents());
    String untied = Words.say("tonight.untied", grid.untied().size());
    counts.setText(grid.untied().isEmpty() ? words : words + "; " + untied);
    days.setText(When.day(evening.wish().day()));
    days.setAccessibleText(Words.say("tonight.day", When.day(evening.wish().day())));
    List<MenuItem> items = new ArrayList<>();
    items.add(item(null, evening));
    evening.days().forEach(day -> items.add(item(day, evening)));
    days.getItems().setAll(items);
  }

  private MenuItem item(@Nullable LocalDate day, Evening evening) {
    MenuItem item = new MenuItem(When.day(day));
    boolean chosen = Objects.equals(day, evening.wish().day());
    item.setGraphic(chosen ? Icon.AGREED.inLine() : null);
    item.setOnAction(event -> model.day().set(day));
    return item;
  }

  private Node whose() {
    ToggleGroup group = new ToggleGroup();
    ToggleButton team = way("tonight.team", Icon.PEOPLE, group, false);
    ToggleButton mine = way("tonight.mine", Icon.PERSON, group, true);
    team.getStyleClass().add(atlantafx.base.theme.Styles.LEFT_PILL);
    mine.getStyleClass().add(atlantafx.base.theme.Styles.RIGHT_PILL);
    HBox whose = new HBox(team, mine);
    whose.setAlignment(Pos.CENTER);
    whose.setMinWidth(USE_PREF_SIZE);
    whose.managedProperty().bind(whose.visibleProperty());
    whose
        .visibleProperty()
        .bind(Bindings.createBooleanBinding(() -> model.me() != null, model.evening()));
    return whose;
  }

  private ToggleButton way(String key, Icon icon, ToggleGroup group, boolean own) {
    ToggleButton way = new ToggleButton(Words.say(key), icon.inLine());
    way.getStyleClass().add("cf-way");
    way.setToggleGroup(group);
    way.setTooltip(
        new Tooltip(own ? Words.say("tonight.mine-tip") : Words.say("tonight.team-tip")));
    TitleBar.fold(way, narrow);
    way.setOnAction(
        event -> {
          way.setSelected(true);
          model.own().set(own);
        });
    way.setSelected(model.own().get() == own);
    model.own().addListener((property, before, after) -> way.setSelected(after == own));
    return way;
  }

  private Button button(String key, String keys, Icon icon, Runnable act) {
    Button button = new Button(Words.say(key), icon.inBar());
    button.setTooltip(new Tooltip(Words.say("tonight.tip", Words.say(key), keys)));
    TitleBar.fold(button, narrow);
    button.setOnAction(event -> act.run());
    return button;
  }
}
