/**
 * Any paper as one web page that everybody can read: with a screen reader, by keyboard, on paper.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.html.HtmlWriter} turns a paper's tree into a page that needs no
 *       other file and runs nothing.
 *   <li>{@link org.criticalfriend.html.HtmlTranscript} reads a page back, knowing nothing of the
 *       writer, so that both can be compared.
 * </ul>
 *
 * <p>Codes of troubles begin with CF-57.
 */
@NullMarked
package org.criticalfriend.html;

import org.jspecify.annotations.NullMarked;
