/**
 * The action plan as a spreadsheet: sent to the host, filled in, and read back.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.plan.ActionPlan} is the plan of a review now, row by row, and the
 *       file of it.
 *   <li>{@link org.criticalfriend.plan.ReturnedPlan} reads a file that came back and tells as plain
 *       values what it would change; it changes nothing itself.
 *   <li>{@link org.criticalfriend.plan.TakenPlan} tells how the records of the review read once
 *       something of that is taken.
 * </ul>
 */
@NullMarked
package org.criticalfriend.plan;

import org.jspecify.annotations.NullMarked;
