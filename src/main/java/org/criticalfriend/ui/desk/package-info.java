/**
 * The open review as every screen sees it: one immutable review in memory, changed at once, and
 * written to its file in the same order behind it.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.desk.Desk} holds it; a {@link org.criticalfriend.ui.desk.Step}
 *       changes it.
 *   <li>{@link org.criticalfriend.ui.desk.TypedText} keeps what is being typed.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.desk;

import org.jspecify.annotations.NullMarked;
