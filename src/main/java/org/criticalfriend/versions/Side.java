package org.criticalfriend.versions;

import java.util.Map;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.form.KeptReview;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Version;

/**
 * A paper at one time, with the review it stands in.
 *
 * @param bundle the review then
 * @param paper the paper then
 */
public record Side(Bundle bundle, Paper paper) {
  /**
   * A paper as it was when a version was sent.
   *
   * @param paper its id
   * @param bytes the files of the version, by their digest
   * @throws Trouble where the review then is not kept any more, or damaged
   */
  public static Side of(Id paper, Version version, Map<String, byte[]> bytes) {
    Bundle then = KeptReview.open(version, bytes);
    return then.review().papers().stream()
        .filter(one -> one.id().text().equals(paper.text()))
        .findFirst()
        .map(one -> new Side(then, one))
        .orElseThrow(
            () ->
                new Trouble(
                    "CF-712",
                    "The review that was kept with this version holds no such paper.",
                    "The files that were sent are as they were.",
                    "Open those instead."));
  }
}
