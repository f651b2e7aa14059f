/**
 * Opens a review's file without ever risking it: looked at by its bytes first, copied before SQLite
 * works on it, marked as open beside it, and never shown as something it is not.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.store.opening.ReviewOpening} is the one door, {@link
 *       org.criticalfriend.store.opening.Opened} what may stand behind it.
 *   <li>{@link org.criticalfriend.store.opening.OpenReview} is a review open for work, with its
 *       marker and its copies.
 *   <li>{@link org.criticalfriend.store.opening.Reading} is a review open only to be read, without
 *       a trace.
 *   <li>{@code FirstLook} judges by bytes; {@code OpeningTrouble} says what is wrong.
 *   <li>{@link org.criticalfriend.store.opening.ErasedCopies} carries an erasure to all copies.
 * </ul>
 */
@NullMarked
package org.criticalfriend.store.opening;

import org.jspecify.annotations.NullMarked;
