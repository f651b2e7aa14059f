/**
 * What comes from elsewhere by paste, as prose: its structure is kept, its looks are dropped.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.pasting.Pasting} takes the HTML of Word, browsers and e-mail, and
 *       the plain text of PDFs.
 *   <li>{@link org.criticalfriend.pasting.Pasted} holds blocks that every text may hold, and the
 *       pictures among them.
 * </ul>
 */
@NullMarked
package org.criticalfriend.pasting;

import org.jspecify.annotations.NullMarked;
