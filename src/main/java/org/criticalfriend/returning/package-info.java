/**
 * A paper that went out as a Word file and came back: what others changed in it, and what of that
 * is taken.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.returning.ReturnedPaper} reads a file and holds it against the
 *       paper; each {@link org.criticalfriend.returning.Change} tells of one paragraph.
 *   <li>{@link org.criticalfriend.returning.TakenChanges} are the records of the review as they
 *       read once some of the changes are taken.
 *   <li>{@code PrintedPaper} knows for each paragraph of ours the record and the place in its text
 *       it was printed from; {@code Pairing} finds it in the file.
 * </ul>
 */
@NullMarked
package org.criticalfriend.returning;

import org.jspecify.annotations.NullMarked;
