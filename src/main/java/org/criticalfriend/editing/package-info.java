/**
 * Prose as lines, the way an editor holds it, and back to the prose it came from.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.editing.Line} is what stands between two returns; {@link
 *       org.criticalfriend.editing.Leaf} says what it is, {@link org.criticalfriend.editing.Within}
 *       in which lists, quotations and footnotes it stands.
 *   <li>{@link org.criticalfriend.editing.Stroke} is a run of letters of one {@link
 *       org.criticalfriend.editing.Look}, or one sign among them.
 *   <li>{@link org.criticalfriend.editing.Lines} reads a text into lines and writes lines as a
 *       text; what nobody touched comes out as it went in, to the byte.
 * </ul>
 */
@NullMarked
package org.criticalfriend.editing;

import org.jspecify.annotations.NullMarked;
