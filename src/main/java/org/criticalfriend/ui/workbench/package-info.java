/**
 * Starts the windows and wires them.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.workbench.Workbench} is the program with windows.
 *   <li>{@link org.criticalfriend.ui.workbench.ReviewWindow} is one window round one review, with
 *       its parts.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.workbench;

import org.jspecify.annotations.NullMarked;
