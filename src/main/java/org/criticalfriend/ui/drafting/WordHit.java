package org.criticalfriend.ui.drafting;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.criticalfriend.replacing.Match;

/**
 * A place where words were found, and whether they are to be replaced there.
 *
 * @param match the place
 * @param number the number of its paragraph; empty where it has none
 * @param ticked whether it is to be replaced
 */
public record WordHit(Match match, String number, BooleanProperty ticked) {
  WordHit(Match match, String number, boolean ticked) {
    this(match, number, new SimpleBooleanProperty(ticked));
  }
}
