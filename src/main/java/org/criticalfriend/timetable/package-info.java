/**
 * The rules of a timetable, without windows.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.timetable.Clashes} finds who cannot be where they are planned.
 *   <li>{@link org.criticalfriend.timetable.SideBySide} gives sessions at one time their places.
 *   <li>{@link org.criticalfriend.timetable.TypedTime} and {@link
 *       org.criticalfriend.timetable.TypedDate} read what people type.
 *   <li>{@link org.criticalfriend.timetable.EntryRows} and {@link
 *       org.criticalfriend.timetable.Arrivals} bring sessions in from elsewhere.
 * </ul>
 */
@NullMarked
package org.criticalfriend.timetable;

import org.jspecify.annotations.NullMarked;
