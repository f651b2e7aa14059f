/**
 * One continuous page of lines to type into; the only package that knows RichTextFX.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.richtext.Row} is a line with what stands beside it.
 *   <li>{@link org.criticalfriend.ui.richtext.PageArea} shows rows and takes letters; whatever
 *       crosses a line, it leaves to {@link org.criticalfriend.ui.richtext.PageActs}.
 *   <li>{@link org.criticalfriend.ui.richtext.Plate} is a table or a picture among the lines.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.richtext;

import org.jspecify.annotations.NullMarked;
