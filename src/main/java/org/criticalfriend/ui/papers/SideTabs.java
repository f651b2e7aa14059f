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
import org.criticalfriend.ui.issuing.VersionsPane;
import org.criticalfriend.ui.look.Styles;

/** Beside the text: the pages, the checks, the files, or what was kept. */
final class SideTabs extends BorderPane {
  private final ToggleButton pages = new ToggleButton(Words.say("papers.tab-pages"));
  private final ToggleButton checks = new ToggleButton();
  private final ToggleButton files = new ToggleButton(Words.say("papers.files"));
  private final ToggleButton kept = new ToggleButton(Words.say("issuing.tab"));
  private final ToggleGroup group = new ToggleGroup();
  private final ChecksPane list;
  private final SidePane filesPane;
  private final VersionsPane versions;
  private Node seen;

  /**
   * Such tabs.
   *
   * @param seen what shows the pages
   */
  SideTabs(ChecksModel model, Node seen, SidePane filesPane, VersionsPane versions) {
    this.list = new ChecksPane(model);
    this.seen = seen;
    this.filesPane = filesPane;
    this.versions = versions;
    checks
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> Words.say("checks.tab", model.count().get()), model.count()));
    HBox tabs = new HBox(pages, checks, files, kept);
    for (ToggleButton tab : new ToggleButton[] {pages, checks, files, kept}) {
      tab.setToggleGroup(group);
      tab.getStyleClass().add("cf-tab");
    }
    tabs.getStyleClass().addAll("cf-tabs", Styles.GAP_8);
    setTop(tabs);
    getStyleClass().addAll(Styles.RIGHT_PANE, "cf-room-right");
    group.selectedToggleProperty().addListener((property, before, after) -> draw());
    pages.setSelected(true);
  }

  /** Shows the pages by this. */
  void pages(Node shown) {
    seen = shown;
    draw();
  }

  /** Puts the focus on what is shown. */
  void focus() {
    if (checks.isSelected()) {
      list.focus();
    } else if (files.isSelected()) {
      filesPane.focus();
    } else if (kept.isSelected()) {
      versions.focus();
    } else {
      seen.requestFocus();
    }
  }

  /** Shows the pages, whatever has the focus. */
  void focusPages() {
    pages.setSelected(true);
  }

  /** Shows the checks and puts the focus there. */
  void focusChecks() {
    checks.setSelected(true);
    list.focus();
  }

  /** Shows what was kept and puts the focus there. */
  void focusVersions() {
    kept.setSelected(true);
    versions.focus();
  }

  /** One of them is always shown. */
  private void draw() {
    if (group.getSelectedToggle() == null) {
      pages.setSelected(true);
    } else if (pages.isSelected()) {
      setCenter(seen);
    } else if (kept.isSelected()) {
      setCenter(versions);
    } else {
      setCenter(checks.isSelected() ? list : filesPane);
    }
  }
}
