package org.criticalfriend.ui.notes;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.desk.Watch;
import org.criticalfriend.ui.frame.Notice;
import org.criticalfriend.ui.look.Changes;
import org.jspecify.annotations.Nullable;

/**
 * Where notes are taken now, and the field they are typed into; it stays at a session until
 * somebody says otherwise.
 */
public final class NotesModel {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Desk desk;
  private final Background background;
  private final String author;
  private final Consumer<Notice> teller;
  private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.anywhere());
  private final ObservableList<PlaceRow> rows = FXCollections.observableArrayList();
  private final ObservableList<Note> notes = FXCollections.observableArrayList();
  private final NewNote newNote;
  private final NotePictures pictures;
  private final NoteActs acts;
  private final StillAt stillAt = new StillAt(this::places);
  private final NotesByPlace byPlace = new NotesByPlace();
  private Vocabulary known;

  /**
   * Notes of the review on this desk.
   *
   * @param author the name of who takes them
   * @param teller tells what was done
   */
  public NotesModel(Desk desk, Background background, String author, Consumer<Notice> teller) {
    this.desk = desk;
    this.teller = teller;
    this.background = background;
    this.author = author;
    this.acts = new NoteActs(desk, this::vocabulary);
    this.known = Writing.vocabulary(review(), place.get());
    this.newNote = new NewNote(desk, this::vocabulary, place::get);
    this.pictures = new NotePictures(desk, background, newNote, teller);
    place.set(places().proposed());
    place.addListener((property, before, after) -> moved());
    Watch.members(desk.review(), this::learn, List.of(Writing::words));
    desk.review().addListener((property, before, after) -> changed());
    changed();
    newNote.bringBack(this::goTo);
    tick();
  }

  /** The review as it is now. */
  ReadOnlyObjectProperty<Review> reviewed() {
    return desk.review();
  }

  /** Where notes are taken now. */
  ObjectProperty<Place> place() {
    return place;
  }

  /** Every place. */
  ObservableList<PlaceRow> rows() {
    return rows;
  }

  /** The notes taken at this place, newest last. */
  ObservableList<Note> notes() {
    return notes;
  }

  /** The note in the field at the foot. */
  NewNote newNote() {
    return newNote;
  }

  /** The pictures of notes. */
  NotePictures pictures() {
    return pictures;
  }

  /** What can be done to notes. */
  NoteActs acts() {
    return acts;
  }

  /** Whether notes are still taken here while another session runs. */
  StillAt stillAt() {
    return stillAt;
  }

  /** Whether notes can be taken. */
  boolean isWritable() {
    return desk.isWritable();
  }

  /** The session at which notes are taken; null where it is none. */
  @Nullable Session session() {
    return places().session(place.get().session());
  }

  /** Who takes notes; null where that is nobody of the team. */
  @Nullable Id me() {
    return Writing.member(review(), author);
  }

  /** What this place is called. */
  String title() {
    return Writing.title(review(), place.get());
  }

  /** How many minutes the session still takes; negative where it does not run now. */
  long minutesLeft() {
    return places().minutesLeft(session());
  }

  /** The time it is, as notes bear it. */
  LocalDateTime now() {
    return desk.today().atTime(desk.now()).truncatedTo(ChronoUnit.SECONDS);
  }

  /** Keeps what stands in the field as a note, and empties it; without words it stays. */
  void keep() {
    newNote.keep(me(), now());
  }

  /** Adds a session that begins now, and takes notes there; nothing where the title is blank. */
  void newSession(String title) {
    if (!title.isBlank()) {
      LocalTime start = desk.now().truncatedTo(ChronoUnit.MINUTES);
      Session added = Writing.session(title.strip(), desk.today(), start);
      desk.take(Step.put(Words.say("notes.step-session"), added));
      place.set(new Place.AtSession(added.id()));
    }
  }

  /** Goes to the next place in the list, or with -1 to the one before. */
  void step(int by) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).place().equals(place.get())) {
        place.set(rows.get(Math.clamp(i + by, 0, rows.size() - 1)).place());
        return;
      }
    }
  }

  /** Goes to the session that runs now. */
  void goToRunning() {
    Session running = places().running();
    goTo(running == null ? null : running.id());
  }

  /** Takes the last note of this place up to change it; false where there is none. */
  boolean editLast() {
    if (notes.isEmpty()) {
      return false;
    }
    acts.edit(notes.getLast());
    return true;
  }

  /** Takes notes out, and says how they come back. */
  void remove(List<Note> gone) {
    if (!gone.isEmpty() && isWritable()) {
      acts.remove(gone);
      Notice.Act undo = new Notice.Act(Words.say("notes.undo"), this::undo);
      teller.accept(new Notice(Words.say("notes.removed", gone.size()), null, undo));
    }
  }

  /** Makes notes one, and says how they come apart again; says how to choose them for fewer. */
  void merge(List<Note> notes) {
    if (notes.size() < 2) {
      teller.accept(Notice.told(Words.say("notes.merge-how")));
    } else if (isWritable()) {
      int divided = acts.merge(notes);
      Notice.Act undo = new Notice.Act(Words.say("notes.undo"), this::undo);
      teller.accept(new Notice(Words.say("notes.merged", notes.size(), divided), null, undo));
    }
  }

  /** Shows a note at its place, or a session, or a document; false where it is none of them. */
  boolean show(Id thing) {
    for (Note note : review().notes()) {
      if (note.id().equals(thing)) {
        place.set(Place.of(note));
        return true;
      }
    }
    goTo(thing);
    return thing.equals(place.get().id());
  }

  /** The pictures of a note, large, this one first. */
  PictureShow pictureShow(Id note, Id first) {
    return new PictureShow(pictures, desk, background, note, first);
  }

  /** Note sheets of the sessions, to print and to hand out. */
  NoteSheets sheets() {
    return new NoteSheets(desk, background, teller);
  }

  /** Takes in what others wrote, at this place unless another is chosen. */
  Bulk bulk() {
    return new Bulk(desk, background, place.get());
  }

  /** Undoes the latest step. */
  void undo() {
    desk.undo();
  }

  /** Does the step again that was taken back last. */
  void redo() {
    desk.redo();
  }

  private Vocabulary vocabulary() {
    return known;
  }

  private Review review() {
    return desk.review().get();
  }

  private Places places() {
    return new Places(review(), desk.today().atTime(desk.now()), me());
  }

  private void goTo(@Nullable Id thing) {
    rows.stream()
        .map(PlaceRow::place)
        .filter(one -> thing != null && thing.equals(one.id()))
        .findFirst()
        .ifPresent(place::set);
  }

  private void learn() {
    known = Writing.vocabulary(review(), place.get());
  }

  private void moved() {
    acts.leave();
    learn();
    Changes.show(notes, byPlace.at(place.get()));
    stillAt.ask(session());
    newNote.moved();
  }

  private void changed() {
    byPlace.take(review().notes());
    showRows();
    if (rows.stream().noneMatch(row -> row.place().equals(place.get()))) {
      place.set(rows.isEmpty() ? Place.anywhere() : places().proposed());
    }
    Changes.show(notes, byPlace.at(place.get()));
    stillAt.ask(session());
  }

  private void showRows() {
    Changes.show(rows, places().rows(byPlace));
  }

  private void tick() {
    showRows();
    stillAt.ask(session());
    background.later(MINUTE, this::tick);
  }
}
