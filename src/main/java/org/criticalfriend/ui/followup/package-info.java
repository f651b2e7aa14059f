/**
 * The months after: recommendations with the host's answers, its actions, and what a follow-up
 * judges of them.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.followup.FollowUpModel} holds what is shown and what is done
 *       to actions; {@code ActionModel}, {@code ResponseModel} and {@code JudgementModel} what is
 *       typed into what is selected.
 *   <li>{@code Rows} puts recommendations and actions in order, {@code Wanted} filters them.
 *   <li>{@code NoteMaking} makes the follow-up note.
 *   <li>{@link org.criticalfriend.ui.followup.FollowUpPart} draws it all, a view for each.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.followup;

import org.jspecify.annotations.NullMarked;
