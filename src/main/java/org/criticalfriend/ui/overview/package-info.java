/**
 * The first part: the review at a glance, and where it is still thin.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.overview.Overview} is all that it says, worked out from a
 *       review and a moment: {@code StageStep}, {@code QuestionTally}, {@code LooseLine}, {@code
 *       FirstStep}, {@code Slot}, {@code PaperLine}.
 *   <li>{@link org.criticalfriend.ui.overview.OverviewModel} keeps it true while the part is in
 *       front; {@link org.criticalfriend.ui.overview.OverviewPart} draws it, card by card.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.overview;

import org.jspecify.annotations.NullMarked;
