package org.criticalfriend.ui.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.criticalfriend.model.Host;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Glue;
import org.criticalfriend.ui.look.KeyCaps;
import org.criticalfriend.ui.look.Ruler;
import org.criticalfriend.ui.look.Styles;

/** The parts in the order of the work, beneath the host's name; icons alone when folded. */
final class SideBar extends VBox {
  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
  private static final double ROOM = 44;
  private final FrameModel model;
  private final Ruler ruler = new Ruler();
  private final BooleanBinding narrow;
  private final Map<PartName, Label> digits = new EnumMap<>(PartName.class);
  private final List<ToggleButton> entries = new ArrayList<>();
  private final Label host = new Label();
  private final Label stage = new Label();
  private final VBox head = new VBox(host, stage);

  /**
   * A side bar.
   *
   * @param window where that is narrow, the bar is folded
   */
  SideBar(FrameModel model, Region window) {
    this.model = model;
    this.narrow = ruler.isNarrower(window, ROOM);
    getStyleClass().add("cf-side-bar");
    head.getStyleClass().add("cf-side-host");
    host.getStyleClass().add(Styles.STRONG);
    host.setWrapText(true);
    host.setMinHeight(USE_PREF_SIZE);
    head.setMinHeight(USE_PREF_SIZE);
    stage.getStyleClass().addAll(Styles.META, Styles.MUTED);
    getChildren().addAll(ruler, head, new Separator());
    getChildren().add(parts());
    model.folded().addListener((property, before, after) -> fold());
    narrow.addListener((property, before, after) -> fold());
    model.desk().review().addListener((property, before, after) -> name());
    name();
    fold();
  }

  private ScrollPane parts() {
    ToggleGroup group = new ToggleGroup();
    VBox parts = new VBox();
    parts.getStyleClass().add("cf-side-parts");
    for (PartName name : PartName.values()) {
      if (model.has(name) && name == PartName.TONIGHT) {
        parts.getChildren().addAll(new Glue(), new Separator());
      }
      if (model.has(name)) {
        parts.getChildren().add(entry(name, group));
      }
    }
    ScrollPane scrolled = new ScrollPane(parts);
    scrolled.setFitToWidth(true);
    scrolled.setFitToHeight(true);
    scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scrolled.setFocusTraversable(false);
    VBox.setVgrow(scrolled, Priority.ALWAYS);
    return scrolled;
  }

  void showDigits(boolean show) {
    digits.values().forEach(digit -> digit.setVisible(show));
  }

  private void name() {
    Host reviewed = model.desk().review().get().review().host();
    host.setText(reviewed.name());
    stage.setText(model.stage());
  }

  private void fold() {
    boolean folded = model.folded().get() || narrow.get();
    pseudoClassStateChanged(FOLDED, folded);
    head.setVisible(!folded);
    head.setManaged(!folded);
    entries.forEach(
        entry ->
            entry.setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
  }

  private HBox entry(PartName name, ToggleGroup group) {
    ToggleButton button = new ToggleButton(name.words(), name.icon().inBar());
    button.getStyleClass().setAll("cf-nav");
    entries.add(button);
    button.setToggleGroup(group);
    button.setTooltip(new Tooltip(Words.say("part.tip", name.words(), name.digit())));
    button.setAccessibleText(name.words());
    button.setOnAction(
        event -> {
          button.setSelected(true);
          model.go(name);
        });
    Runnable select = () -> button.setSelected(model.front().get() == name);
    model.front().addListener((property, before, after) -> select.run());
    select.run();
    Label digit = KeyCaps.cap(Integer.toString(name.digit()));
    digit.setVisible(false);
    digits.put(name, digit);
    HBox line = new HBox(button, digit);
    HBox.setHgrow(button, Priority.ALWAYS);
    line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    digit.managedProperty().bind(digit.visibleProperty());
    return line;
  }
}
