/**
 * A presentation as slides, from the layouts of a template deck.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.slides.SlideWriter} turns a presentation into a {@code .pptx}.
 *   <li>{@link org.criticalfriend.slides.DeckStyle} is the look: the built-in deck or a user's own.
 *   <li>{@link org.criticalfriend.slides.DeckTranscript} reads a deck back, knowing nothing of the
 *       writer, so that both can be compared.
 * </ul>
 *
 * <p>{@code Planner} decides what stands on each slide: it measures every line with the metrics of
 * the program's fonts, and what does not fit goes on a further slide, "(continued)". {@code
 * SlideSetter} then puts the plan into POI's slides. Codes of troubles begin with CF-55.
 */
@NullMarked
package org.criticalfriend.slides;

import org.jspecify.annotations.NullMarked;
