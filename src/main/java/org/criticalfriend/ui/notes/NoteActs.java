package org.criticalfriend.ui.notes;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.criticalfriend.evidence.SourceKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Merging;
import org.criticalfriend.ui.desk.Step;
import org.jspecify.annotations.Nullable;

/** What can be done to notes that are there; each thing one undo step, however many notes. */
final class NoteActs {
  private final Desk desk;
  private final Supplier<Vocabulary> known;
  private final LineModel editor;
  private final ReadOnlyObjectWrapper<@Nullable Note> edited = new ReadOnlyObjectWrapper<>();

  NoteActs(Desk desk, Supplier<Vocabulary> known) {
    this.desk = desk;
    this.known = known;
    this.editor = new LineModel(desk, known);
    editor.line().addListener((property, before, after) -> typed(after));
  }

  /** The field in place of the note that is being changed. */
  LineModel editor() {
    return editor;
  }

  /** The note that is being changed in place; null where none is. */
  ReadOnlyObjectProperty<@Nullable Note> edited() {
    return edited.getReadOnlyProperty();
  }

  /** Takes a note up to change it in place; the one before is kept as it stands. */
  void edit(Note note) {
    leave();
    if (desk.isWritable()) {
      editor.show(Writing.line(note, desk.review().get()));
      edited.set(note);
    }
  }

  /** Keeps the note that is being changed; one without words stays as it was. */
  void leave() {
    Note before = edited.get();
    if (before == null) {
      return;
    }
    NoteLine line = editor.finished();
    letGo(before);
    if (!line.text().isBlank()) {
      change("notes.step-edit", List.of(current(before)), note -> Writing.changed(note, line));
    }
  }

  /** Leaves the note that is being changed as it was. */
  void giveUp() {
    Note before = edited.get();
    if (before != null) {
      letGo(before);
    }
  }

  /** Takes notes out. */
  void remove(List<Note> notes) {
    if (!notes.isEmpty()) {
      List<Id> ids = notes.stream().map(Note::id).toList();
      desk.take(Step.remove(Words.say("notes.step-remove", ids.size()), ids));
    }
  }

  /**
   * Makes notes one, the first, with the words and links of all.
   *
   * @return how often they were for a finding and against it, and the one is against it now
   */
  int merge(List<Note> notes) {
    leave();
    Merging merging = new Merging(desk.review().get());
    Id stays = notes.getFirst().id();
    notes.subList(1, notes.size()).forEach(goes -> merging.addNote(stays, goes.id()));
    desk.take(new Step(Words.say("notes.step-merge", notes.size()), merging.acts()));
    return merging.divided();
  }

  /** Notes were taken at another place. */
  void move(List<Note> notes, Place place) {
    change("notes.step-move", notes, place::holding);
  }

  /** Notes are of another kind. */
  void kind(List<Note> notes, NoteKind kind) {
    change("notes.step-kind", notes, note -> ofKind(note, kind));
  }

  /** Notes come from this kind of source; from that of their session where it is null. */
  void source(List<Note> notes, @Nullable SourceKind kind) {
    String word = kind == null ? null : kind.word();
    change("notes.step-source", notes, note -> Shape.of(Note.class).with(note, "source", word));
  }

  /** Notes are of the kind that comes next after that of the first. */
  void nextKind(List<Note> notes) {
    if (!notes.isEmpty()) {
      kind(notes, notes.getFirst().kind().next());
    }
  }

  /** Notes bear on another theme, or on none. */
  void theme(List<Note> notes, Mark.@Nullable OfTheme theme) {
    lines("notes.step-theme", notes, line -> ofTheme(line, theme));
  }

  /** Ties notes to a key question, or no longer where the first is tied to it. */
  void question(List<Note> notes, int number) {
    List<Id> questions = known.get().questions();
    if (number <= questions.size()) {
      toggle("notes.step-question", notes, new Mark.Question(number, questions.get(number - 1)));
    }
  }

  /** Marks notes as worth a finding, or no longer where the first is. */
  void worth(List<Note> notes) {
    toggle("notes.step-worth", notes, new Mark.Worth());
  }

  /** Makes notes background for the team only, or no longer where the first is. */
  void background(List<Note> notes) {
    toggle("notes.step-private", notes, new Mark.Private());
  }

  private void toggle(String step, List<Note> notes, Mark mark) {
    if (!notes.isEmpty()) {
      boolean on = !line(notes.getFirst()).marks().contains(mark);
      lines(step, notes, line -> on ? line.with(mark) : line.without(mark));
    }
  }

  private void lines(String step, List<Note> notes, UnaryOperator<NoteLine> change) {
    change(step, notes, note -> Writing.changed(note, change.apply(line(note))));
  }

  private void change(String step, List<Note> notes, UnaryOperator<Note> change) {
    List<Act> acts =
        notes.stream()
            .filter(note -> !change.apply(note).equals(note))
            .<Act>map(note -> new Act.Put(change.apply(note)))
            .toList();
    desk.take(new Step(Words.say(step, acts.size()), acts));
  }

  private NoteLine line(Note note) {
    return Writing.line(note, desk.review().get());
  }

  private static Note ofKind(Note note, NoteKind kind) {
    return Shape.of(Note.class).with(note, "kind", kind);
  }

  private static NoteLine ofTheme(NoteLine line, Mark.@Nullable OfTheme theme) {
    if (theme != null) {
      return line.with(theme);
    }
    Mark.OfTheme old = line.mark(Mark.OfTheme.class);
    return old == null ? line : line.without(old);
  }

  /** The note as it is by now: it may have got a picture while its words were being changed. */
  private Note current(Note note) {
    return desk.review().get().notes().stream()
        .filter(one -> one.id().equals(note.id()))
        .findFirst()
        .orElse(note);
  }

  private void typed(NoteLine line) {
    Note note = edited.get();
    if (note != null && !line.text().isBlank()) {
      desk.typed().keep(note.id(), "text", line.text());
    }
  }

  private void letGo(Note note) {
    edited.set(null);
    desk.typed().drop(note.id(), "text");
  }
}
