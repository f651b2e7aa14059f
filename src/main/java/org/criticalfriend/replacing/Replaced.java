package org.criticalfriend.replacing;

import java.util.List;

/**
 * What a replacement makes of a review; nothing is changed yet.
 *
 * @param changed each record that is another now, to be put into the review in one undo step
 * @param left the chosen matches that stay as they are, as their text could not be written without
 *     them: nothing would be left of a paragraph
 */
public record Replaced(List<Record> changed, List<Match> left) {
  public Replaced {
    changed = List.copyOf(changed);
    left = List.copyOf(left);
  }
}
