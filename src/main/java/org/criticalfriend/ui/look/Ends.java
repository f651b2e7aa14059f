package org.criticalfriend.ui.look;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Two things at the ends of a line; where the line is too short for both, the second stands beneath
 * the first, so that neither is cut.
 */
public final class Ends extends Region {
  /** The room between them, as a share of the height of the second. */
  private static final double GAP = 0.4;

  private final Region first;
  private final Region second;

  /** These two, the first at the left. */
  public Ends(Region first, Region second) {
    this.first = first;
    this.second = second;
    setMinWidth(0);
    getChildren().addAll(first, second);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return first.prefWidth(-1) + gap() + second.prefWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double one = first.prefHeight(-1);
    double other = second.prefHeight(-1);
    return isShort(width) ? one + gap() / 2 + other : Math.max(one, other);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double one = Math.min(width, first.prefWidth(-1));
    double other = Math.min(width, second.prefWidth(-1));
    double high = first.prefHeight(-1);
    double higher = Math.max(high, second.prefHeight(-1));
    if (isShort(width)) {
      first.resizeRelocate(0, 0, one, high);
      second.resizeRelocate(0, high + gap() / 2, other, second.prefHeight(-1));
    } else {
      first.resizeRelocate(0, snapPositionY((higher - high) / 2), one, high);
      double top = snapPositionY((higher - second.prefHeight(-1)) / 2);
      second.resizeRelocate(snapPositionX(width - other), top, other, second.prefHeight(-1));
    }
  }

  private double gap() {
    return snapSizeX(GAP * second.prefHeight(-1));
  }

  private boolean isShort(double width) {
    return width >= 0 && Math.ceil(computePrefWidth(-1)) > Math.ceil(width) + 1;
  }
}
