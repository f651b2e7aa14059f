/**
 * The windows; the only user of JavaFX. A package beneath for each screen; here is what all share.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.Background} owns every thread but JavaFX's own.
 *   <li>{@link org.criticalfriend.ui.Words} holds every word on the screen.
 *   <li>{@code desk} is the open review as screens see it; {@code frame} the window round them;
 *       {@code look} colours, sizes and small pieces.
 * </ul>
 *
 * <p>A screen is two classes: a view model with state and commands and no controls, and a view that
 * builds controls and bindings and decides nothing.
 */
@NullMarked
package org.criticalfriend.ui;

import org.jspecify.annotations.NullMarked;
