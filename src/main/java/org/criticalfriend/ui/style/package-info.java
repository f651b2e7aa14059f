/**
 * The look of a review's papers: a Word template, or logo, colours, fonts and words by hand.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.style.StyleModel} holds it and makes each change one step.
 *   <li>{@link org.criticalfriend.ui.style.StylePane} shows it, beside the live pages.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.style;

import org.jspecify.annotations.NullMarked;
