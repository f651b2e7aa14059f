/**
 * One box that finds anything in the review, as one types, and goes there.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.find.FindModel} holds what is typed, what was found and which
 *       of it is chosen; {@link org.criticalfriend.ui.find.FindView} draws it.
 *   <li>{@code Matching} finds typed words in a text; {@code Group} orders what is found.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.find;

import org.jspecify.annotations.NullMarked;
