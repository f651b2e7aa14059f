/**
 * What findings and recommendations share on the screen.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.points.Points} knows a review's findings and recommendations
 *       by their ids and says each as a {@link org.criticalfriend.ui.points.PointLine}, which a
 *       {@link org.criticalfriend.ui.points.PointCard} draws.
 *   <li>{@link org.criticalfriend.ui.points.Signs} has the icon and the word for kinds and states.
 *   <li>{@link org.criticalfriend.ui.points.StrengthWords} says in a sentence how broadly a finding
 *       rests.
 *   <li>{@link org.criticalfriend.ui.points.QuestionNumbers} draws the key questions it serves.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.points;

import org.jspecify.annotations.NullMarked;
