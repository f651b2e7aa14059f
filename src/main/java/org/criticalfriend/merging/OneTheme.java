package org.criticalfriend.merging;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Theme;

/** Makes two themes one: all that stood under the one that goes stands under the one that stays. */
public final class OneTheme {
  private OneTheme() {}

  /**
   * Every record of the review that reads otherwise afterwards: findings, recommendations, notes
   * and sessions of the theme, and papers that filter by it. The theme that goes can be removed
   * then.
   */
  public static List<Record> of(Review review, Theme stays, Theme goes) {
    List<Record> changed = new ArrayList<>();
    changed.add(new Theme(stays.id(), stays.name(), Joined.extras(stays.extras(), goes.extras())));
    changed.addAll(new Repointing(Theme.class, stays.id(), goes.id()).across(review));
    return List.copyOf(changed);
  }
}
