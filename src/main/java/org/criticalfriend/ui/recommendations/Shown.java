package org.criticalfriend.ui.recommendations;

import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.State;
import org.jspecify.annotations.Nullable;

/**
 * Which recommendations are shown, and under what.
 *
 * @param byCategory under their categories, otherwise under the themes
 * @param state only those of this state; all where null
 * @param category only those of this category; all where null
 * @param essential whether only the essential ones are shown
 * @param words only those with these words, and findings with them; all where blank
 */
public record Shown(
    boolean byCategory,
    @Nullable State state,
    @Nullable String category,
    boolean essential,
    String words) {
  /** All of them, under the themes. */
  public static final Shown ALL = new Shown(false, null, null, false, "");

  /** Whether some may be left out. */
  public boolean isFiltered() {
    return isPicked() || !words.isBlank();
  }

  /** Whether some may be left out for what they are, whatever their words. */
  boolean isPicked() {
    return state != null || category != null || essential;
  }

  /** Whether a recommendation is shown for what it is, whatever its words. */
  public boolean lets(Recommendation one) {
    return (state == null || state == one.state())
        && (category == null || category.equals(one.category()))
        && (!essential || Boolean.TRUE.equals(one.essential()));
  }

  /** The same under categories or themes. */
  public Shown grouped(boolean categories) {
    return new Shown(categories, state, category, essential, words);
  }

  /** The same with only those of a state; null for all. */
  public Shown of(@Nullable State wanted) {
    return new Shown(byCategory, wanted, category, essential, words);
  }

  /** The same with only those of a category; null for all. */
  public Shown in(@Nullable String wanted) {
    return new Shown(byCategory, state, wanted, essential, words);
  }

  /** The same with only the essential ones, or no longer. */
  public Shown essentialOnly(boolean only) {
    return new Shown(byCategory, state, category, only, words);
  }

  /** The same with only what has these words; all where blank. */
  public Shown saying(String wanted) {
    return new Shown(byCategory, state, category, essential, wanted);
  }
}
