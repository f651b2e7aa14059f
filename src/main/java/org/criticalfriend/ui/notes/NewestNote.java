package org.criticalfriend.ui.notes;

import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.criticalfriend.model.Note;
import org.jspecify.annotations.Nullable;

/** Brings the last row of the list of notes into sight, and tells how much of it is covered. */
final class NewestNote {
  private static final int PASSES = 3;
  private final ListView<Note> list;
  private final Runnable again = this::measured;
  private @Nullable Scene scrolling;

  /** In how many layouts to come it is scrolled to again, since rows are measured only then. */
  private int passes;

  NewestNote(ListView<Note> list) {
    this.list = list;
  }

  void show() {
    scroll();
    Scene scene = list.getScene();
    if (scene != null && scrolling == null) {
      scrolling = scene;
      scene.addPostLayoutPulseListener(again);
    }
    passes = PASSES;
  }

  /** How far it reaches into the lowest {@code height} of the list; 0 where it is out of sight. */
  double covered(double height) {
    VirtualFlow<?> flow = flow();
    IndexedCell<?> last = flow == null ? null : flow.getLastVisibleCell();
    if (last == null || last.getIndex() < newest()) {
      return 0;
    }
    double end = last.getBoundsInParent().getMaxY();
    return Math.clamp(end - (list.getHeight() - height), 0, Math.max(0, height));
  }

  private void measured() {
    scroll();
    passes--;
    if (passes <= 0 && scrolling != null) {
      scrolling.removePostLayoutPulseListener(again);
      scrolling = null;
    }
  }

  private void scroll() {
    if (newest() < 0) {
      return;
    }
    list.scrollTo(newest());
    VirtualFlow<?> flow = flow();
    IndexedCell<?> last = flow == null ? null : flow.getLastVisibleCell();
    if (flow != null && last != null && last.getIndex() < newest()) {
      flow.setPosition(1);
    }
  }

  private int newest() {
    return list.getItems().size() - 1;
  }

  private @Nullable VirtualFlow<?> flow() {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow ? flow : null;
  }
}
