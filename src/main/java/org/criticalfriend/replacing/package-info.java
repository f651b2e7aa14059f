/**
 * Words found and replaced through a whole paper, wherever in the review they are kept.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.replacing.Replacing} finds every {@link
 *       org.criticalfriend.replacing.Match} of a {@link org.criticalfriend.replacing.Query} and
 *       makes the changed records of those that were chosen, for one undo step.
 * </ul>
 */
@NullMarked
package org.criticalfriend.replacing;

import org.jspecify.annotations.NullMarked;
