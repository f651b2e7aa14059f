package org.criticalfriend.ui.notes;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.criticalfriend.model.Document;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Theme;
import org.criticalfriend.model.Visibility;
import org.criticalfriend.timetable.Team;
import org.criticalfriend.ui.Words;
import org.jspecify.annotations.Nullable;

/** Notes made of lines, and lines of notes, by the words of one review. */
final class Writing {
  private Writing() {}

  /** A new note of a finished line. */
  static Note note(Id id, Place place, @Nullable Id author, LocalDateTime at, NoteLine line) {
    Note bare =
        new Note(
            id,
            place.session(),
            place.document(),
            author,
            at.toString(),
            NoteKind.HEARD,
            line.text(),
            List.of(),
            null,
            Visibility.ANONYMOUS,
            Extras.NONE);
    boolean read = place instanceof Place.InDocument && line.mark(Mark.Kind.class) == null;
    return changed(bare, read ? line.with(Vocabulary.kind(NoteKind.READ)) : line);
  }

  /** The note as this finished line reads. */
  static Note changed(Note note, NoteLine line) {
    List<Id> people = line.marks(Mark.OfPerson.class).stream().map(Mark.OfPerson::id).toList();
    Mark.OfTheme theme = line.mark(Mark.OfTheme.class);
    boolean worth = line.mark(Mark.Worth.class) != null;
    return new Note(
        note.id(),
        note.session(),
        note.document(),
        note.author(),
        note.at(),
        line.kind(),
        line.text(),
        line.marks(Mark.Question.class).stream()
            .sorted(Comparator.comparingInt(Mark.Question::number))
            .map(Mark.Question::id)
            .toList(),
        theme == null ? null : theme.id(),
        visibility(note, line),
        people.isEmpty() ? null : people,
        worth ? Boolean.TRUE : null,
        note.pictures(),
        note.source(),
        note.extras());
  }

  /** The line that reads as this note. */
  static NoteLine line(Note note, Review review) {
    NoteLine line = NoteLine.of(note.text());
    if (note.kind() != NoteKind.HEARD) {
      line = line.with(Vocabulary.kind(note.kind()));
    }
    for (Mark mark : marks(note, review)) {
      line = line.with(mark);
    }
    return line;
  }

  /** What of a review its vocabulary comes from. */
  static List<List<?>> words(Review review) {
    return List.of(review.sessions(), review.themes(), review.people(), review.keyQuestions());
  }

  /** What the marks of a line can name, taken down at this place. */
  static Vocabulary vocabulary(Review review, Place place) {
    List<Id> met = new ArrayList<>();
    List<Id> themes = new ArrayList<>();
    for (Session session : review.sessions()) {
      if (session.id().equals(place.session())) {
        met.addAll(session.met());
        themes.add(session.theme() == null ? session.id() : session.theme());
      }
    }
    return new Vocabulary(
        review.themes().stream().map(theme -> choice(theme, themes.contains(theme.id()))).toList(),
        review.people().stream().map(one -> choice(one, met.contains(one.id()))).toList(),
        review.keyQuestions().stream().map(KeyQuestion::id).toList());
  }

  /** A session of which no more is known than its title and when it began. */
  static Session session(String title, LocalDate date, LocalTime start) {
    String kind = Words.say("notes.session-kind");
    return new Session(
        Id.create(),
        title,
        kind,
        date,
        start,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        null,
        Extras.NONE);
  }

  /** What a place is called. */
  static String title(Review review, Place place) {
    return switch (place) {
      case Place.AtSession(Id id) ->
          review.sessions().stream()
              .filter(session -> session.id().equals(id))
              .map(Session::title)
              .findFirst()
              .orElse("");
      case Place.InDocument(Id id) ->
          review.documents().stream()
              .filter(document -> document.id().equals(id))
              .map(Document::title)
              .findFirst()
              .orElse("");
      case Place.Anywhere() -> Words.say("notes.anywhere");
    };
  }

  /** The member of the team who bears this name, with or without a title before it. */
  static @Nullable Id member(Review review, String name) {
    Person member = Team.of(review).member(name);
    return member == null ? null : member.id();
  }

  private static Visibility visibility(Note note, NoteLine line) {
    if (line.mark(Mark.Private.class) != null) {
      return Visibility.BACKGROUND;
    }
    return note.visibility() == Visibility.BACKGROUND ? Visibility.ANONYMOUS : note.visibility();
  }

  private static List<Mark> marks(Note note, Review review) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < review.keyQuestions().size(); i++) {
      Id question = review.keyQuestions().get(i).id();
      if (note.keyQuestions().contains(question)) {
        marks.add(new Mark.Question(i + 1, question));
      }
    }
    review.themes().stream()
        .filter(theme -> theme.id().equals(note.theme()))
        .forEach(theme -> marks.add(new Mark.OfTheme(theme.id(), theme.name())));
    List<Id> people = note.people() == null ? List.of() : note.people();
    review.people().stream()
        .filter(person -> people.contains(person.id()))
        .forEach(person -> marks.add(new Mark.OfPerson(person.id(), person.name())));
    if (Boolean.TRUE.equals(note.worthFinding())) {
      marks.add(new Mark.Worth());
    }
    if (note.visibility() == Visibility.BACKGROUND) {
      marks.add(new Mark.Private());
    }
    return marks;
  }

  private static Choice choice(Theme theme, boolean near) {
    return Choice.of(new Mark.OfTheme(theme.id(), theme.name()), theme.name(), "", near);
  }

  private static Choice choice(Person person, boolean near) {
    Mark mark = new Mark.OfPerson(person.id(), person.name());
    String organisation = person.organisation() == null ? "" : person.organisation();
    return Choice.of(mark, person.name(), organisation, near);
  }
}
