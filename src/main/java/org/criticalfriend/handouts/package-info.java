/**
 * The note sheet of a session: made for paper or to be filled in, and read back with the session
 * and the peer it was made for.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.handouts.NoteSheet} makes it as a paper's tree.
 *   <li>{@link org.criticalfriend.handouts.FilledSheet} reads what somebody wrote into it.
 *   <li>{@code Mark} is what both know: by which places a sheet says what it is.
 * </ul>
 *
 * <p>Every printed paragraph has a place; whatever has none was written by the peer, wherever on
 * the sheet it stands.
 */
@NullMarked
package org.criticalfriend.handouts;

import org.jspecify.annotations.NullMarked;
