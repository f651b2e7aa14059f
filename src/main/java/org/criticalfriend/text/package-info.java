/**
 * The prose people write, as a small sealed tree.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.text.Passage} is one text: its blocks and its footnotes.
 *   <li>{@link org.criticalfriend.text.TextBlock} and {@link org.criticalfriend.text.Inline} are
 *       all that a text may hold; what they cannot hold is refused when it is read.
 *   <li>The source of each block is kept, so that {@link org.criticalfriend.text.Passage#markdown}
 *       writes what nobody edited back as it stood, and the rest so that it reads back the same.
 * </ul>
 */
@NullMarked
package org.criticalfriend.text;

import org.jspecify.annotations.NullMarked;
