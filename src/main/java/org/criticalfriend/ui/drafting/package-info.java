/**
 * The paper as it is written: its outline and the editor of one section.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.drafting.PaperPlace} is a place in a paper, where the cursor
 *       stands or where to go.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.drafting;

import org.jspecify.annotations.NullMarked;
