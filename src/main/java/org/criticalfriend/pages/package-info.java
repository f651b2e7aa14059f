/**
 * The pages of a PDF as pictures for the screen; the only user of PDFBox.
 *
 * <p>{@link org.criticalfriend.pages.PdfPages} draws one page after the other; what it draws is
 * plain numbers, which any window system can show.
 */
@NullMarked
package org.criticalfriend.pages;

import org.jspecify.annotations.NullMarked;
