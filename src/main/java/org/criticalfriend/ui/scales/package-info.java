/**
 * What programmes call and measure things by: kinds of finding with their codes, rating scales, and
 * what the team says of the whole.
 *
 * <ul>
 *   <li>{@code KindsModel}, {@code ScalesModel} and {@code VerdictModel} hold them, each change a
 *       step.
 *   <li>{@link org.criticalfriend.ui.scales.ScalesView} draws them over the window.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.scales;

import org.jspecify.annotations.NullMarked;
