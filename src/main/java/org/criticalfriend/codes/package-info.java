/**
 * Codes in series, such as R1, S1 and GP1, for programmes that use them.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.codes.Series} is what codes of one kind begin with.
 *   <li>{@link org.criticalfriend.codes.Codes} gives the next code of a series, and all of them
 *       anew in the order of the paper.
 * </ul>
 *
 * <p>A code that stands never changes by itself: people have written it down. Only a finding that
 * becomes of another kind leaves the series of the old one.
 */
@NullMarked
package org.criticalfriend.codes;

import org.jspecify.annotations.NullMarked;
