package org.criticalfriend.ui.overview;

import javafx.scene.layout.Region;

/** A bar on a track: how much of the most, and how much of that is settled. */
final class TallyBar extends Region {
  private final Region open = part("cf-tally-open");
  private final Region settled;
  private final double openShare;
  private final double settledShare;

  /**
   * A bar whose whole length stands for {@code most}.
   *
   * @param style how the settled part looks
   */
  TallyBar(long settled, long all, long most, String style) {
    this.settled = part(style);
    this.settledShare = most == 0 ? 0 : (double) settled / most;
    this.openShare = most == 0 ? 0 : (double) all / most;
    getStyleClass().add("cf-tally-bar");
    getChildren().addAll(open, this.settled);
    open.setVisible(all > settled);
    this.settled.setVisible(settled > 0);
  }

  @Override
  protected void layoutChildren() {
    double at = snapPositionX(getWidth() * settledShare);
    double end = snapPositionX(getWidth() * openShare);
    settled.resizeRelocate(0, 0, at, getHeight());
    open.resizeRelocate(0, 0, end, getHeight());
  }

  private static Region part(String style) {
    Region part = new Region();
    part.getStyleClass().add(style);
    part.setManaged(false);
    return part;
  }
}
