/**
 * What a careful colleague would notice in a review before a paper is issued.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.checks.Checks} gathers all remarks on a review.
 *   <li>{@link org.criticalfriend.checks.ProseChecks} reads all prose, printed or not; {@code
 *       Proof} is a paper built once, in which each insert's part can be told.
 *   <li>{@link org.criticalfriend.checks.Remark} is one of them: where, and what.
 * </ul>
 */
@NullMarked
package org.criticalfriend.checks;

import org.jspecify.annotations.NullMarked;
