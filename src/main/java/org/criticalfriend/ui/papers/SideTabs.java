package org.criticalfriend.ui.papers;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.checking.ChecksModel;
import org.criticalfriend.ui.checking.ChecksPane;
import org.criticalfriend.ui.look.Styles;

/** Beside the pages: the checks, or the files. */
final class SideTabs extends BorderPane {
  private final ToggleButton checks = new ToggleButton();
  private final ToggleButton files = new ToggleButton(Words.say("papers.files"));
  private final ChecksPane list;

  SideTabs(ChecksModel model, SidePane filesPane) {
    this.list = new ChecksPane(model);
    checks
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Words.say("checks.tab", model.count().get()), model.count()));
    ToggleGroup group = new ToggleGroup();
    checks.setToggleGroup(group);
    files.setToggleGroup(group);
    checks.getStyleClass().add("cf-tab");
    files.getStyleClass().add("cf-tab");
    HBox tabs = new HBox(checks, files);
    tabs.getStyleClass().addAll("cf-tabs", Styles.GAP_8);
    setTop(tabs);
    getStyleClass().addAll(Styles.RIGHT_PANE, "cf-paper-side");
    group
        .selectedToggleProperty()
        .addListener(
            (property, before, after) -> {
              if (after == null) {
                group.selectToggle(before);
              } else {
                setCenter(after.equals(checks) ? list : filesPane);
              }
            });
    checks.setSelected(true);
  }

  /** Puts the focus on what is shown. */
  void focus() {
    Node shown = getCenter();
    if (shown instanceof SidePane pane) {
      pane.focus();
    } else {
      list.focus();
    }
  }

  /** Shows the checks and puts the focus there. */
  void focusChecks() {
    checks.setSelected(true);
    list.focus();
  }
}
