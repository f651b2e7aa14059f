package org.criticalfriend.ui.papers;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
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
  private static final double STYLE = 0.42;
  private static final double HALF = 0.5;

  private final DraftingPane drafting;
  private final PagesPane pages;
  private final SideTabs right;
  private final ObservableBooleanValue wide;
  private List<Node> shown = List.of();

  /**
   * Such panes.
   *
   * @param wide whether the outline is folded, to make room for the pages
   */
  Room(DraftingPane drafting, PagesPane pages, SideTabs right, ObservableBooleanValue wide) {
    this.drafting = drafting;
    this.pages = pages;
    this.right = right;
    this.wide = wide;
    getStyleClass().add("cf-room");
    SplitPane.setResizableWithParent(drafting.outline(), false);
  }

  /**
   * Lays the panes out.
   *
   * @param narrow whether there is no room for the pages beside the text
   * @param wanted whether they are wanted in place of the outline then
   * @param alone whether the text is wanted alone
   * @param style what chooses the look of papers, in place of outline and text; null for these
   */
  void show(boolean narrow, boolean wanted, boolean alone, @Nullable Node style) {
    boolean folded = narrow ? wanted : wide.get();
    if (style != null) {
      show(List.of(style, right), STYLE);
    } else if (alone) {
      show(List.of(drafting.editor()), 1);
    } else if (folded) {
      show(List.of(drafting.editor(), right), HALF);
    } else if (narrow) {
      show(List.of(drafting.outline(), drafting.editor()), OUTLINE * 1.5);
    } else {
      show(List.of(drafting.outline(), drafting.editor(), right), OUTLINE, TEXT);
    }
  }

  private void show(List<Node> panes, double... dividers) {
    if (!panes.equals(shown)) {
      shown = panes;
      getItems().setAll(panes);
      setDividerPositions(dividers);
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
