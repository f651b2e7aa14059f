package org.criticalfriend.ui.notes;

import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Shape;
import org.jspecify.annotations.Nullable;

/** Where a note is taken. */
public sealed interface Place {
  /** In no session and from no document. */
  static Place anywhere() {
    return new Anywhere();
  }

  /** The session's or the document's id; null where it is neither. */
  @Nullable Id id();

  /** In a session. */
  record AtSession(Id id) implements Place {}

  /** From a document. */
  record InDocument(Id id) implements Place {}

  /** In no session and from no document. */
  record Anywhere() implements Place {
    @Override
    public @Nullable Id id() {
      return null;
    }
  }

  /** Where this note was taken. */
  static Place of(Note note) {
    if (note.session() != null) {
      return new AtSession(note.session());
    }
    return note.document() == null ? anywhere() : new InDocument(note.document());
  }

  /** The session to write on a note taken here. */
  default @Nullable Id session() {
    return this instanceof AtSession ? id() : null;
  }

  /** The document to write on a note taken here. */
  default @Nullable Id document() {
    return this instanceof InDocument ? id() : null;
  }

  /** The note as if it had been taken here. */
  default Note holding(Note note) {
    Shape<Note> shape = Shape.of(Note.class);
    return shape.with(shape.with(note, "session", session()), "document", document());
  }
}
