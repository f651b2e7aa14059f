/**
 * What the host could do, side by side with the findings it answers.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.recommendations.Twins} holds the rows, findings at the left
 *       and recommendations at the right, and the cursor in them.
 *   <li>{@link org.criticalfriend.ui.recommendations.RecommendationsModel} has what is done there;
 *       {@link org.criticalfriend.ui.recommendations.Editor} what is typed into the open one.
 *   <li>{@link org.criticalfriend.ui.recommendations.LooseEnds} tells what still wants doing.
 *   <li>{@link org.criticalfriend.ui.recommendations.RecommendationsPart} draws all of it.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.recommendations;

import org.jspecify.annotations.NullMarked;
