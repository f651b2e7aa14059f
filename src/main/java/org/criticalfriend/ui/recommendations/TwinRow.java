package org.criticalfriend.ui.recommendations;

import org.criticalfriend.model.Id;
import org.criticalfriend.ui.points.PointLine;
import org.jspecify.annotations.Nullable;

/** A row across both columns: findings at the left, recommendations at the right. */
public sealed interface TwinRow {
  /** What it stands under. */
  Bunch bunch();

  /** What stands in a column; null for nothing. */
  @Nullable Id at(Side side);

  /** The columns. */
  enum Side {
    /** What the team concludes. */
    FINDINGS,
    /** What the host could do. */
    RECOMMENDATIONS;

    /** The other one. */
    public Side other() {
      return this == FINDINGS ? RECOMMENDATIONS : FINDINGS;
    }
  }

  /**
   * The name over what stands under it.
   *
   * @param title the theme or category
   * @param findings how many findings are shown under it
   * @param recommendations how many recommendations are
   */
  record Head(Bunch bunch, String title, int findings, int recommendations) implements TwinRow {
    @Override
    public @Nullable Id at(Side side) {
      return null;
    }
  }

  /** A finding, a recommendation, or both side by side. */
  record Pair(Bunch bunch, @Nullable PointLine finding, @Nullable PointLine recommendation)
      implements TwinRow {
    /** The line in a column; null for nothing. */
    public @Nullable PointLine line(Side side) {
      return side == Side.FINDINGS ? finding : recommendation;
    }

    @Override
    public @Nullable Id at(Side side) {
      PointLine line = line(side);
      return line == null ? null : line.id();
    }
  }
}
