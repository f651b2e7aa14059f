/**
 * Two things of a review made one, without losing a link or a word.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.merging.Repointing} has what named one thing name another.
 *   <li>{@link org.criticalfriend.merging.OneRecommendation} makes two recommendations one.
 *   <li>{@link org.criticalfriend.merging.OneFinding} makes two findings one, {@link
 *       org.criticalfriend.merging.OneTheme} two themes.
 *   <li>{@link org.criticalfriend.merging.OneNote} makes two notes one.
 *   <li>{@link org.criticalfriend.merging.Joined} is what those four keep of two texts, lists and
 *       records.
 * </ul>
 */
@NullMarked
package org.criticalfriend.merging;

import org.jspecify.annotations.NullMarked;
