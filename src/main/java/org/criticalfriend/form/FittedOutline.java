package org.criticalfriend.form;

import java.util.List;
import org.criticalfriend.model.Paper;

/**
 * An outline as a paper of one review, ready to be added to it: its ids and footnotes' labels are
 * new there, and all that it names is there.
 *
 * @param paper the paper
 * @param missingKinds the names of the kinds of finding that the outline prints and the review has
 *     not
 * @param leftOut whole sentences on what else the review has not, and what was left out for it
 */
public record FittedOutline(Paper paper, List<String> missingKinds, List<String> leftOut) {
  public FittedOutline {
    missingKinds = List.copyOf(missingKinds);
    leftOut = List.copyOf(leftOut);
  }
}
