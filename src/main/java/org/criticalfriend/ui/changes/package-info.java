/**
 * The history of one thing: who changed it, when, from what to what, and the way back.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.changes.ChangesModel} reads it and restores; {@link
 *       org.criticalfriend.ui.changes.ChangesView} draws it.
 *   <li>{@code Titles} says what the things of a review are called.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.changes;

import org.jspecify.annotations.NullMarked;
