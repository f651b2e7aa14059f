/**
 * The evening on site: what was heard on each key question from each kind of source, and what to
 * ask of whom tomorrow.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.tonight.TonightModel} holds the {@code Evening}, worked out in
 *       the background while the part is in front, and which cell is open.
 *   <li>{@code Planner} plans questions for sessions and says of what kind a source is, each act
 *       one step; {@code PlainEvening} writes it all as plain text, {@code PeerPages} prints it.
 *   <li>{@link org.criticalfriend.ui.tonight.TonightPart} draws it: {@code GridView} above, {@code
 *       OpenedCard} and {@code PlanCard} beneath.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.tonight;

import org.jspecify.annotations.NullMarked;
