/**
 * The action plan on its way to the host and back.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.plan.PlanModel} writes it, reads one that came back, and takes
 *       in what is ticked, in one step.
 *   <li>{@link org.criticalfriend.ui.plan.PlanLine} is one thing that came back.
 *   <li>{@link org.criticalfriend.ui.plan.PlanDoor} is how people come by it: a menu, commands, the
 *       drop of a file, and the preview over what it is laid on.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.plan;

import org.jspecify.annotations.NullMarked;
