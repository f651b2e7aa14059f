package org.criticalfriend.ui.papers;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.drafting.DraftingPane;
import org.criticalfriend.ui.look.EmptyPlace;
import org.jspecify.annotations.Nullable;

/** Outline, text and pages side by side, as many of them as fit; what is between them drags. */
final class Room extends SplitPane {
  private static final double OUTLINE = 0.2;
  private static final double TEXT = 0.64;

  private final DraftingPane drafting;
  private final PagesPane pages;
  private final SideTabs right;
  private List<Node> shown = List.of();

  Room(DraftingPane drafting, PagesPane pages, SideTabs right) {
    this.drafting = drafting;
    this.pages = pages;
    this.right = right;
    getStyleClass().add("cf-room");
    SplitPane.setResizableWithParent(drafting.outline(), false);
  }

  /**
   * Lays the panes out.
   *
   * @param narrow whether there is no room for the pages beside the text
   * @param wanted whether they are wanted in place of the outline then
   * @param alone whether the text is wanted alone
   */
  void show(boolean narrow, boolean wanted, boolean alone) {
    List<Node> panes =
        alone
            ? List.of(drafting.editor())
            : !narrow
                ? List.of(drafting.outline(), drafting.editor(), right)
                : wanted
                    ? List.of(drafting.editor(), right)
                    : List.of(drafting.outline(), drafting.editor());
    if (panes.equals(shown)) {
      return;
    }
    shown = panes;
    getItems().setAll(panes);
    switch (panes.size()) {
      case 3 -> setDividerPositions(OUTLINE, TEXT);
      case 2 -> setDividerPositions(wanted ? 0.5 : OUTLINE * 1.5);
      default -> {}
    }
  }

  /** Says why there are no pages; null where there are. */
  void unbuildable(@Nullable Trouble trouble) {
    right.pages(
        trouble == null
            ? pages
            : new EmptyPlace(
                Words.say("papers.unbuildable", trouble.happened(), trouble.todo(), trouble.code()),
                null,
                ""));
  }
}
