package org.criticalfriend.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.jspecify.annotations.Nullable;

/** Tells of each note of a review where it comes from; made once for one state of the review. */
public final class Sources {
  private final Map<Id, Note> notes = new HashMap<>();
  private final Map<Id, Session> sessions = new HashMap<>();
  private final Map<Id, Person> people = new HashMap<>();

  /** The sources of this review. */
  public Sources(Review review) {
    review.notes().forEach(note -> notes.put(note.id(), note));
    review.sessions().forEach(session -> sessions.put(session.id(), session));
    review.people().forEach(person -> people.put(person.id(), person));
  }

  /** The note of this id; null where there is none. */
  public @Nullable Note note(Id id) {
    return notes.get(id);
  }

  /** The session in which a note was taken; null where it was in none. */
  public @Nullable Session session(Note note) {
    return note.session() == null ? null : sessions.get(note.session());
  }

  /**
   * The kind of source behind a note; null where nobody said.
   *
   * <p>What stands on the note itself goes first, then what was read in a document and what a peer
   * saw, then the one person who said it, then the session.
   */
  public @Nullable SourceKind kind(Note note) {
    SourceKind own = SourceKind.of(note.source());
    if (own != null) {
      return own;
    }
    if (note.document() != null) {
      return SourceKind.DOCUMENT;
    }
    if (note.kind() == NoteKind.OBSERVATION) {
      return SourceKind.OBSERVATION;
    }
    SourceKind said = speaker(note);
    Session session = session(note);
    return said == null && session != null ? SourceKind.of(session.source()) : said;
  }

  /** The day a note was taken, or else the day of its session; null where neither is known. */
  public @Nullable LocalDate day(Note note) {
    String at = note.at();
    if (at != null) {
      return DateTimeFormatter.ISO_DATE_TIME.parse(at, LocalDate::from);
    }
    Session session = session(note);
    return session == null ? null : session.date();
  }

  /** Whether somebody met in a session is themselves this kind of source. */
  boolean meets(Session session, SourceKind kind) {
    return session.met().stream()
        .map(people::get)
        .anyMatch(met -> met != null && SourceKind.of(met.source()) == kind);
  }

  private @Nullable SourceKind speaker(Note note) {
    List<Id> named = note.people();
    Person one = named == null || named.size() != 1 ? null : people.get(named.getFirst());
    return one == null ? null : SourceKind.of(one.source());
  }
}
