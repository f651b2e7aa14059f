package org.criticalfriend.ui.richtext;

import org.criticalfriend.editing.Leaf;

/** A table or a picture among the lines, which may change while it is shown. */
public final class Plate {
  private final Runnable typed;
  private Leaf leaf;

  Plate(Leaf leaf, Runnable typed) {
    this.leaf = leaf;
    this.typed = typed;
  }

  /** What it is now. */
  public Leaf leaf() {
    return leaf;
  }

  /** Another content of the same table, as typed into it. */
  public void type(Leaf other) {
    if (!leaf.equals(other)) {
      leaf = other;
      typed.run();
    }
  }
}
