/**
 * The fourth part: notes as fast as people talk.
 *
 * <ul>
 *   <li>{@link org.criticalfriend.ui.notes.NoteLine} is what stands in the field; {@link
 *       org.criticalfriend.ui.notes.Marking} is its grammar, {@link
 *       org.criticalfriend.ui.notes.Completion} what it completes. None of them knows a window.
 *   <li>{@link org.criticalfriend.ui.notes.LineModel} is a field without controls, {@code
 *       NoteField} draws it: at the foot of the part, in place of a note, in the small window.
 *   <li>{@link org.criticalfriend.ui.notes.NotesModel} knows where notes are taken and keeps them;
 *       {@link org.criticalfriend.ui.notes.NotesPart} draws it.
 *   <li>{@code NewNote} is the note being typed; {@code NotePictures} are the pictures of any note,
 *       {@code PictureDeeds} is how hands add and open them.
 *   <li>{@link org.criticalfriend.ui.notes.Bulk} takes in what other peers wrote, and {@code
 *       NoteSheets} writes the sheets they write it on.
 * </ul>
 */
@NullMarked
package org.criticalfriend.ui.notes;

import org.jspecify.annotations.NullMarked;
