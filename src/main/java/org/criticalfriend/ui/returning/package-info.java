/**
 * The window on a paper that came back from Word: what others changed, taken or left one by one.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.returning.ReturnedModel} reads a file, keeps what was decided
 *       of each change, and takes them into the review in one step.
 *   <li>{@link org.criticalfriend.ui.returning.ReturnedLine} is one change and its decision.
 *   <li>{@link org.criticalfriend.ui.returning.ReturnedDoor} is how people come by it: a command, a
 *       file dropped, and the view over what it is laid on.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.returning;

import org.jspecify.annotations.NullMarked;
