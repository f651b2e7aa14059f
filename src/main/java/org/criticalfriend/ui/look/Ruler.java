package org.criticalfriend.ui.look;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Measures a place by the text in it, so that what has room at the usual text size is laid out
 * otherwise at twice that size. Stands unseen somewhere in the place.
 */
public final class Ruler extends Label {
  /** A ruler, to be added to the place it measures. */
  public Ruler() {
    setManaged(false);
    setVisible(false);
  }

  /** How many pixels so many ems are. */
  public double ems(double count) {
    return count * getFont().getSize();
  }

  /** Whether the place is lower than this many ems; false until it has a height. */
  public BooleanBinding isLower(Region place, double ems) {
    return Bindings.createBooleanBinding(
        () -> place.getHeight() > 0 && place.getHeight() < ems * getFont().getSize(),
        place.heightProperty(),
        fontProperty());
  }

  /** Whether the place is narrower than this many ems; false until it has a width. */
  public BooleanBinding isNarrower(Region place, double ems) {
    return Bindings.createBooleanBinding(
        () -> place.getWidth() > 0 && place.getWidth() < ems * getFont().getSize(),
        place.widthProperty(),
        fontProperty());
  }
}
