/**
 * The team agreeing together: one finding or recommendation at a time, on a screen of its own.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.agreeing.AgreeTogether} opens a sitting in its window.
 *   <li>{@link org.criticalfriend.ui.agreeing.Scope} says what is gone through, {@link
 *       org.criticalfriend.ui.agreeing.Attendance} who is there.
 *   <li>{@link org.criticalfriend.ui.agreeing.AgreeingModel} goes from one {@link
 *       org.criticalfriend.ui.agreeing.Matter} to the next; a {@link
 *       org.criticalfriend.ui.agreeing.Proposal} becomes one of the {@link
 *       org.criticalfriend.ui.agreeing.Decisions} only when it is recorded.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.agreeing;

import org.jspecify.annotations.NullMarked;
