package org.criticalfriend.ui.notes;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.jspecify.annotations.Nullable;

/**
 * The note that is being typed: its line and its pictures, a second behind the last key in the
 * review's file, until it is a note.
 */
final class NewNote {
  private final Desk desk;
  private final Supplier<Vocabulary> known;
  private final Supplier<Place> place;
  private final LineModel line;
  private final ObservableList<Id> pictures = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
  private final NoteDraft draft;

  /**
   * Such a note, of which nothing is typed yet.
   *
   * @param known what its marks can name
   * @param place where it is taken
   */
  NewNote(Desk desk, Supplier<Vocabulary> known, Supplier<Place> place) {
    this.desk = desk;
    this.known = known;
    this.place = place;
    this.draft = new NoteDraft(desk);
    this.line = new LineModel(desk, known);
    line.line().addListener((property, before, after) -> typed(before, after));
    pictures.addListener((ListChangeListener<Id>) change -> keepDraft());
    desk.review().addListener((property, before, after) -> forgetRemoved(after));
  }

  /** The id that the note will get. */
  Id id() {
    return draft.id();
  }

  /** What stands in the field. */
  LineModel line() {
    return line;
  }

  /** The pictures taken with it; they are in the review already. */
  ObservableList<Id> pictures() {
    return pictures;
  }

  /** Why it cannot be kept yet; empty where it can. */
  ReadOnlyStringProperty missing() {
    return missing.getReadOnlyProperty();
  }

  /**
   * Makes it a note and empties the field; with neither words nor a picture it stays.
   *
   * @param author who took it; null where that is nobody of the team
   */
  void keep(@Nullable Id author, LocalDateTime at) {
    NoteLine finished = line.finished();
    if (finished.text().isBlank() && pictures.isEmpty()) {
      line.show(finished);
      missing.set(finished.isEmpty() ? "" : Words.say("notes.words-missing"));
      return;
    }
    Note note = Writing.note(draft.id(), place.get(), author, at, worded(finished));
    List<Id> taken = pictures.isEmpty() ? null : List.copyOf(pictures);
    desk.take(
        Step.put(Words.say("notes.step-add"), Shape.of(Note.class).with(note, "pictures", taken)));
    line.clear();
    pictures.clear();
    draft.settled();
  }

  /** Keeps it as it stands at another place. */
  void moved() {
    if (!line.line().get().isEmpty() || !pictures.isEmpty()) {
      keepDraft();
    }
  }

  /** Brings back what was left behind when the program last stopped; tells where it belongs. */
  void bringBack(Consumer<@Nullable Id> belongs) {
    draft.left(
        left -> {
          belongs.accept(left.place());
          if (line.line().get().isEmpty()) {
            pictures.setAll(left.pictures());
            forgetRemoved(desk.review().get());
            line.show(Marking.read(NoteLine.of(left.text()), known.get()));
          }
        });
  }

  /** A picture needs no words beside it: it was seen. */
  private NoteLine worded(NoteLine finished) {
    if (!finished.text().isBlank()) {
      return finished;
    }
    String words = Words.say("notes.picture-alone");
    NoteLine named = finished.typed(words, words.length());
    boolean said = named.mark(Mark.Kind.class) != null;
    return said ? named : named.with(Vocabulary.kind(NoteKind.OBSERVATION));
  }

  private void typed(NoteLine before, NoteLine after) {
    if (!before.marks().equals(after.marks()) || !before.text().equals(after.text())) {
      missing.set("");
      keepDraft();
    }
  }

  private void keepDraft() {
    draft.keep(line.line().get(), pictures, place.get());
  }

  /** A picture that was taken back, or removed, is no more. */
  private void forgetRemoved(Review now) {
    if (!pictures.isEmpty()) {
      List<Id> there = now.pictures().stream().map(Picture::id).toList();
      pictures.removeIf(id -> !there.contains(id));
    }
  }
}
