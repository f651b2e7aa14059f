/**
 * Keeps people's files whole: nothing half written, nothing replaced unasked, nothing lost unseen.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.files.Trouble} is the one exception people read, for the whole
 *       program.
 *   <li>{@link org.criticalfriend.files.Replacement} writes beside the target, checks and moves.
 *   <li>{@link org.criticalfriend.files.SafetyCopies} keeps the last copies of a review in the
 *       user's data folder, which {@link org.criticalfriend.files.UserFolders} knows.
 *   <li>{@link org.criticalfriend.files.OpenMarker} says beside a file who has it open.
 *   <li>{@link org.criticalfriend.files.FolderKind} recognises folders that services keep in step;
 *       {@link org.criticalfriend.files.ConflictCopies} finds what they leave behind, and {@link
 *       org.criticalfriend.files.LocalCopy} avoids it.
 *   <li>{@link org.criticalfriend.files.ProblemLog} keeps what went wrong, without any text of a
 *       review.
 *   <li>{@link org.criticalfriend.files.Fingerprint} and {@link
 *       org.criticalfriend.files.FileIdentity} tell files apart by their bytes and by their place.
 * </ul>
 *
 * <p>Uses the JDK only; every other package may use this one.
 */
@NullMarked
package org.criticalfriend.files;

import org.jspecify.annotations.NullMarked;
