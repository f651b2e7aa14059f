/**
 * The window round an open review: head, side bar, the part in front, hint bar, notices.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.frame.Part} is what stands in it, one for each step of the
 *       work.
 *   <li>{@link org.criticalfriend.ui.frame.Command} is what a person can have done; every one has a
 *       menu entry, most have keys.
 *   <li>{@link org.criticalfriend.ui.frame.Trail} goes through the things of a loose end.
 *   <li>{@link org.criticalfriend.ui.frame.FrameModel} holds which part is in front and what is
 *       told; {@link org.criticalfriend.ui.frame.FrameView} draws it.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.frame;

import org.jspecify.annotations.NullMarked;
