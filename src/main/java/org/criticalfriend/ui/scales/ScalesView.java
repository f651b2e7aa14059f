package org.criticalfriend.ui.scales;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.Styles;

/** Kinds of finding and codes, rating scales, and the overall verdict, over the window. */
public final class ScalesView extends VBox {
  private final ScrollPane pane = new ScrollPane();
  private final ToggleGroup group = new ToggleGroup();
  private final boolean writable;

  /**
   * Draws them.
   *
   * @param close takes it away
   */
  public ScalesView(Desk desk, Background background, Runnable close) {
    this.writable = desk.isWritable();
    getStyleClass().add("cf-scales");
    Label title = new Label(Words.say("scales.title"));
    title.getStyleClass().add(Styles.TITLE);
    Button shut = new Button(null, Icon.CLOSE.inBar());
    shut.getStyleClass().add(Styles.PLAIN);
    shut.setAccessibleText(Words.say("scales.close"));
    shut.setTooltip(new Tooltip(Words.say("scales.close")));
    shut.setOnAction(event -> close.run());
    HBox head = new HBox(title, new Glue(), shut);
    head.getStyleClass().addAll(Styles.PART_BAR, "cf-scales-head");
    pane.setFitToWidth(true);
    pane.getStyleClass().add("cf-scales-pane");
    FlowPane tabs =
        new FlowPane(
            tab("scales.kinds", new KindsPane(new KindsModel(desk))),
            tab("scales.scales", new ScalesPane(new ScalesModel(desk))),
            tab("scales.verdict", new VerdictPane(new VerdictModel(desk, background))));
    tabs.getStyleClass().addAll(Styles.GAP_8, "cf-scales-tabs");
    getChildren().addAll(head, tabs, pane);
    group.selectToggle(group.getToggles().getFirst());
  }

  private ToggleButton tab(String key, VBox content) {
    ToggleButton tab = new ToggleButton(Words.say(key));
    tab.getStyleClass().add("cf-way");
    tab.setToggleGroup(group);
    content.getStyleClass().add(Styles.PAD_16);
    content.setDisable(!writable);
    tab.selectedProperty()
        .addListener(
            (property, before, selected) -> {
              if (selected) {
                show(content);
              }
            });
    tab.setOnAction(event -> tab.setSelected(true));
    return tab;
  }

  private void show(Node content) {
    pane.setContent(content);
    pane.setVvalue(0);
  }
}
