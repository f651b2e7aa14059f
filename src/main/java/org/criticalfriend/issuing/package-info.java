/**
 * Puts a review's papers on disk, all formats together or none.
 *
 * <p>{@link org.criticalfriend.issuing.PaperFiles} carries page numbers from the PDF to the Word
 * file; the writers do not know each other. What suits which kind of paper is for {@link
 * org.criticalfriend.issuing.Format} to say. {@link org.criticalfriend.issuing.LaidOut} is a paper
 * before it is written, and tells whether the files there are still what it says.
 */
@NullMarked
package org.criticalfriend.issuing;

import org.jspecify.annotations.NullMarked;
