/**
 * The fourth part: the timetable, as days beside each other and as a table.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.timetable.TimetableModel} holds which session is selected and
 *       what can be done with it.
 *   <li>{@link org.criticalfriend.ui.timetable.SessionModel} is the selected session while it is
 *       edited.
 *   <li>{@link org.criticalfriend.ui.timetable.Week} is the review's days with their sessions in
 *       their places.
 *   <li>{@link org.criticalfriend.ui.timetable.ImportModel} shows what a file brings before it
 *       lands.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.timetable;

import org.jspecify.annotations.NullMarked;
