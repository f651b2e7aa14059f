/**
 * The algebra of changes: what a set of operations says a review holds, whoever made them and in
 * whatever order they met.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.history.Operation} is one change to one field of one row, sealed
 *       by a hash; {@link org.criticalfriend.history.Header} is the part of it that is never
 *       emptied; {@link org.criticalfriend.history.Pen} writes new ones.
 *   <li>{@link org.criticalfriend.history.Stamp} and {@link org.criticalfriend.history.Clock} date
 *       them so that what was seen is always earlier; {@link org.criticalfriend.history.Heads} says
 *       what an operation had seen.
 *   <li>{@link org.criticalfriend.history.Fields} names the fields that are not members of a
 *       record; {@link org.criticalfriend.history.FractionalKey} makes the values that order rows.
 *   <li>{@link org.criticalfriend.history.FieldHistory} tells what a field holds and which values
 *       an erasure wipes; a text that was changed apart is woven, word by word. {@link
 *       org.criticalfriend.history.Rows} tells which rows are there and where.
 *   <li>{@link org.criticalfriend.history.TakingBack} finds what to write to undo or redo a step,
 *       {@link org.criticalfriend.history.UndoStack} which step is next.
 *   <li>{@link org.criticalfriend.history.MergeOfHistories} brings two copies together.
 * </ul>
 *
 * <p>Everything here is a pure function of sets of operations; {@code store} keeps them.
 */
@NullMarked
package org.criticalfriend.history;

import org.jspecify.annotations.NullMarked;
