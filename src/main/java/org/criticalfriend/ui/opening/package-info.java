/**
 * Opens reviews in the background and tells what came of it, with everything a person can do then.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.opening.OpeningModel} opens; {@link
 *       org.criticalfriend.ui.opening.Outcome} is what it tells where nothing was opened.
 *   <li>{@link org.criticalfriend.ui.opening.OutcomeView} draws that as a page.
 *   <li>{@link org.criticalfriend.ui.opening.Asking} asks for a file.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.opening;

import org.jspecify.annotations.NullMarked;
