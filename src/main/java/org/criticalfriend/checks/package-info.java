/**
 * What a careful colleague would notice in a review before a paper is issued.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.checks.Checks} gathers all remarks on a review or a paper; {@link
 *       org.criticalfriend.checks.Remark} is one of them: where, what, and perhaps a {@link
 *       org.criticalfriend.checks.Mend}.
 *   <li>{@code Reading} is a paper as somebody reads it, in {@code Lines}; each {@code PaperCheck}
 *       is a class that knows one sort of slip. {@code OutlineChecks} looks at inserts, by way of a
 *       {@code Proof} in which each one's part can be told.
 *   <li>{@link org.criticalfriend.checks.ProseChecks} reads all prose, printed or not; {@code
 *       Prints}, {@code Questions} and {@code Disclosures} look at the review itself.
 *   <li>{@link org.criticalfriend.checks.Left} is what somebody said to leave, {@link
 *       org.criticalfriend.checks.Jargon} the list of words that the user owns.
 * </ul>
 */
@NullMarked
package org.criticalfriend.checks;

import org.jspecify.annotations.NullMarked;
