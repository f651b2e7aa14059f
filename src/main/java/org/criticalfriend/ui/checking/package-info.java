/**
 * The list of what a careful colleague would remark on a paper, beside the pages or the editor.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.checking.ChecksModel} holds the lines in their two groups, and
 *       mends, leaves and goes to what is remarked.
 *   <li>{@link org.criticalfriend.ui.checking.ChecksPane} draws them; it fits any layout.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.checking;

import org.jspecify.annotations.NullMarked;
