/**
 * The window before any review: what was opened lately, a new review, the sample.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.welcome.WelcomeModel} says which page is shown, {@link
 *       org.criticalfriend.ui.welcome.WelcomeView} draws it.
 *   <li>{@link org.criticalfriend.ui.welcome.NewReviewModel} makes a review of host, dates and
 *       questions; {@code Beginning} is what every new review begins with, {@code Earlier} what an
 *       earlier one brings.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.welcome;

import org.jspecify.annotations.NullMarked;
