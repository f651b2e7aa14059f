/**
 * The months after a review: what the host does about it, by when, and what became of it.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.followup.Due} reads by when something is to be done.
 *   <li>{@link org.criticalfriend.followup.Leads} reads who is to do it.
 *   <li>{@link org.criticalfriend.followup.Judging} tells what is to be closed, carried on or
 *       judged anew, and how far the team has come with it.
 *   <li>{@link org.criticalfriend.followup.Excerpt} takes the words of a text that another quotes.
 * </ul>
 */
@NullMarked
package org.criticalfriend.followup;

import org.jspecify.annotations.NullMarked;
