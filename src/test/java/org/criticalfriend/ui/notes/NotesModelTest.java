package org.criticalfriend.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.model.Drafts.aReview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.PlannedQuestion;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Visibility;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.frame.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotesModelTest {
  @TempDir private Path folder;
  private final Immediately background = new Immediately();
  private final List<Notice> told = new ArrayList<>();
  private Desk desk;
  private NotesModel notes;

  @BeforeEach
  void layOut() {
    show(SampleDesk.in(folder, background));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void proposesTheSessionThatRunsNow() {
    assertThat(notes.title()).isEqualTo("Welcome and presentations by the Start Well Board");
    assertThat(notes.minutesLeft()).isEqualTo(50);
    assertThat(notes.rows()).filteredOn(PlaceRow::running).hasSize(1);
  }

  @Test
  void listsDaysWithTheirSessionsAndDocumentsBeneath() {
    assertThat(notes.rows()).extracting(PlaceRow::heading).contains("Today, Wednesday 11 June");
    assertThat(notes.rows().getLast().place()).isInstanceOf(Place.InDocument.class);
    assertThat(notes.rows().getFirst().notes()).isEqualTo(6);
  }

  @Test
  void keepsANoteWithTheTimeAndEmptiesTheField() {
    type("2: \"We waited nine weeks\" !");
    notes.keep();

    Note kept = desk.review().get().notes().getLast();
    assertThat(kept.text()).isEqualTo("We waited nine weeks");
    assertThat(kept.kind()).isEqualTo(NoteKind.QUOTE);
    assertThat(kept.keyQuestions()).containsExactly(desk.review().get().keyQuestions().get(1).id());
    assertThat(kept.worthFinding()).isTrue();
    assertThat(kept.visibility()).isEqualTo(Visibility.ANONYMOUS);
    assertThat(kept.at()).isEqualTo(notes.now().toString());
    assertThat(kept.session()).isEqualTo(notes.place().get().id());
    assertThat(notes.newNote().line().line().get()).isEqualTo(NoteLine.EMPTY);
    assertThat(notes.notes()).contains(kept);
  }

  @Test
  void writesAsTheMemberOfTheTeamWhoBearsTheName() {
    show(desk, "Huw Bevan");
    type("Heard it twice");
    notes.keep();
    assertThat(desk.review().get().notes().getLast().author()).isEqualTo(notes.me());
    assertThat(notes.me()).isNotNull();
  }

  @Test
  void keepsNothingWithoutWords() {
    int before = desk.review().get().notes().size();
    type("2: !");
    notes.keep();
    assertThat(desk.review().get().notes()).hasSize(before);
    assertThat(notes.newNote().missing().get()).isNotEmpty();
    assertThat(notes.newNote().line().line().get().marks()).hasSize(2);
    type("They wait");
    assertThat(notes.newNote().missing().get()).isEmpty();
  }

  @Test
  void asksWhetherOneIsStillHereAndNeverMoves() {
    notes.step(1);
    Place here = notes.place().get();
    type("Still talking");
    notes.keep();
    background.pass();
    assertThat(notes.place().get()).isEqualTo(here);
    assertThat(notes.stillAt().elsewhere().get()).isNotNull();
    notes.stillAt().stay(notes.session());
    assertThat(notes.stillAt().elsewhere().get()).isNull();
    notes.goToRunning();
    assertThat(notes.title()).startsWith("Welcome");
  }

  @Test
  void mergesNotesInOneStepAndLosesNoWordOrLink() {
    Review before = desk.review().get();
    List<Note> three = List.copyOf(notes.notes().subList(0, 3));
    List<Id> ids = three.stream().map(Note::id).toList();
    notes.merge(three);

    Review after = desk.review().get();
    assertThat(after.notes()).hasSize(before.notes().size() - 2);
    Note one = notes.notes().getFirst();
    assertThat(one.id()).isEqualTo(ids.getFirst());
    three.forEach(note -> assertThat(one.text()).contains(note.text()));
    assertThat(resting(after, List.of(one.id()))).isEqualTo(resting(before, ids)).isNotEmpty();
    assertThat(desk.toUndo().get()).isEqualTo("Merge 3 notes");
    desk.undo();
    assertThat(desk.review().get()).isEqualTo(before);
  }

  @Test
  void mergesNothingOfOneNote() {
    notes.merge(List.of(notes.notes().getFirst()));
    assertThat(desk.toUndo().get()).isEmpty();
  }

  /** The findings that rest on one of these notes. */
  private static List<Id> resting(Review review, List<Id> notes) {
    return review.findings().stream()
        .filter(one -> one.evidence().stream().anyMatch(two -> notes.contains(two.note())))
        .map(Finding::id)
        .toList();
  }

  @Test
  void bringsBackWhatWasBeingTypedWhereItWasTyped() {
    notes.step(2);
    Place there = notes.place().get();
    type("2: Nobody asked the moth");
    background.pass();
    desk.close();
    show(SampleDesk.again(folder, background));

    assertThat(notes.place().get()).isEqualTo(there);
    assertThat(notes.newNote().line().line().get().text()).isEqualTo("Nobody asked the moth");
    assertThat(notes.newNote().line().line().get().marks(Mark.Question.class)).hasSize(1);
    notes.keep();
    desk.close();
    show(SampleDesk.again(folder, background));
    assertThat(notes.newNote().line().line().get().isEmpty()).isTrue();
    assertThat(desk.review().get().notes().getLast().text()).isEqualTo("Nobody asked the moth");
  }

  @Test
  void keepsTheLineWhenTheSessionChanges() {
    type("Half a th");
    notes.step(1);
    assertThat(notes.newNote().line().line().get().text()).isEqualTo("Half a th");
  }

  @Test
  void takesAFirstNoteWithNothingSetUp() throws IOException {
    desk.close();
    show(
        SampleDesk.of(
            aReview().build(), Files.createDirectory(folder.resolve("empty")), background));
    type("The very first");
    notes.keep();
    Note first = desk.review().get().notes().getFirst();
    assertThat(first.session()).isNull();
    assertThat(notes.notes()).containsExactly(first);

    notes.newSession("Lunch with the chair");
    notes.acts().move(List.of(first), notes.place().get());
    assertThat(notes.notes()).hasSize(1);
    assertThat(notes.rows()).hasSize(1);
  }

  @Test
  void readsFromADocument() {
    notes.place().set(notes.rows().getLast().place());
    type("Ten of 41 languages make up 93%");
    notes.keep();
    Note kept = desk.review().get().notes().getLast();
    assertThat(kept.kind()).isEqualTo(NoteKind.READ);
    assertThat(kept.document()).isEqualTo(notes.place().get().id());
    assertThat(kept.session()).isNull();
  }

  @Test
  void movesNotesInOneStep() {
    List<Note> all = List.copyOf(notes.notes());
    notes.acts().move(all, notes.rows().get(1).place());
    assertThat(notes.notes()).isEmpty();
    assertThat(desk.toUndo().get()).isEqualTo("Move 6 notes");
    desk.undo();
    assertThat(notes.notes()).isEqualTo(all);
  }

  @Test
  void removesNotesAndSaysHowTheyComeBack() {
    List<Note> all = List.copyOf(notes.notes());
    notes.remove(all.subList(0, 2));
    assertThat(notes.notes()).hasSize(4);
    told.getFirst().act().act().run();
    assertThat(notes.notes()).isEqualTo(all);
  }

  @Test
  void changesANoteInPlace() {
    Note before = notes.notes().getFirst();
    notes.acts().edit(before);
    LineModel editor = notes.acts().editor();
    assertThat(editor.line().get().kind()).isEqualTo(NoteKind.QUOTE);
    editor.typed("Another text /private", 21);
    notes.acts().leave();
    Note after = notes.notes().getFirst();
    assertThat(after.text()).isEqualTo("Another text");
    assertThat(after.visibility()).isEqualTo(Visibility.BACKGROUND);
    assertThat(after.author()).isEqualTo(before.author());
    assertThat(after.theme()).isEqualTo(before.theme());
  }

  @Test
  void leavesANoteAsItWasWhereNothingChanged() {
    String undo = desk.toUndo().get();
    notes.acts().edit(notes.notes().getFirst());
    notes.acts().leave();
    notes.acts().edit(notes.notes().getFirst());
    notes.acts().editor().typed("", 0);
    notes.acts().leave();
    assertThat(desk.toUndo().get()).isEqualTo(undo);
  }

  @Test
  void changesKindQuestionAndThemeOfSeveralAtOnce() {
    List<Note> two = List.copyOf(notes.notes().subList(0, 2));
    notes.acts().kind(two, NoteKind.OBSERVATION);
    notes.acts().question(List.copyOf(notes.notes().subList(0, 2)), 2);
    notes.acts().theme(List.copyOf(notes.notes().subList(0, 2)), null);
    assertThat(notes.notes().subList(0, 2))
        .allMatch(note -> note.kind() == NoteKind.OBSERVATION)
        .allMatch(note -> note.theme() == null)
        .allMatch(n -> n.keyQuestions().contains(desk.review().get().keyQuestions().get(1).id()));
  }

  @Test
  void ticksTheNextQuestionWithTheTime() {
    Asking asking = new Asking(desk, notes);
    asking.add("2: Who else does this work?");
    asking.add("And who pays?");
    asking.tickNext();
    Session session = notes.session();
    assertThat(session.toAsk())
        .extracting(PlannedQuestion::asked)
        .containsExactly(notes.now().toString(), null);
    assertThat(asking.number(session.toAsk().getFirst())).isEqualTo(2);
    asking.tick(session.toAsk().getFirst());
    assertThat(asking.questions()).allMatch(one -> one.asked() == null);
  }

  private void type(String text) {
    notes.newNote().line().typed(text, text.length());
  }

  private void show(Desk laidOut) {
    show(laidOut, "Laura Jenkins");
  }

  private void show(Desk laidOut, String author) {
    desk = laidOut;
    notes = new NotesModel(desk, background, author, told::add);
  }
}
