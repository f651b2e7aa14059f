package org.criticalfriend.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.handouts.NoteSheet;
import org.criticalfriend.handouts.PeerHand;
import org.criticalfriend.handouts.SheetFiles;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Session;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session's sheets: handed out, filled in, read back. */
class NoteSheetsTest {
  @TempDir private Path folder;
  private final Immediately background = new Immediately();
  private final List<Notice> told = new ArrayList<>();
  private final List<Trouble> failed = new ArrayList<>();
  private Desk desk;
  private NotesModel notes;

  @BeforeEach
  void layOut() {
    desk = SampleDesk.in(folder, background);
    notes = new NotesModel(desk, background, "Laura Jenkins", told::add);
    Session asking = SheetFiles.asking(desk.review().get(), other());
    desk.take(Step.put("Plan", asking));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void handsOutASheetForEachPeerAndWritesOverNone() throws IOException {
    Path target = Files.createDirectory(folder.resolve("sheets"));
    notes.sheets().handOut(other(), target);
    notes.sheets().handOut(other(), target);
    try (Stream<Path> files = Files.list(target)) {
      assertThat(files).hasSize(2 * other().peers().size());
    }
    assertThat(told.getLast().words()).contains("note sheet");
  }

  @Test
  void printsTheSheetsAsPdf() {
    Path target = folder.resolve(NoteSheets.name(other()));
    notes.sheets().print(other(), target);
    assertThat(target).isNotEmptyFile();
    assertThat(told).extracting(Notice::failure).containsOnlyNulls();
  }

  @Test
  void readsASheetWithItsSessionItsPeerAndTheQuestionsItAnswers() {
    Bulk bulk = read(filled(peer()));
    assertThat(bulk.place().get()).isEqualTo(new Place.AtSession(other().id()));
    assertThat(bulk.peer().get()).isEqualTo(peer());
    assertThat(bulk.remark().get()).isEmpty();
    int last = desk.review().get().keyQuestions().size();
    assertThat(bulk.text().get())
        .isEqualTo(
            "%1$d: /quote They do, by telephone\n%1$d: And letters\nThe room was cold"
                .formatted(last));
    assertThat(bulk.answered()).containsExactly(other().toAsk().getFirst().id());
  }

  @Test
  void landsInOneStepAndTicksWhatWasAsked() {
    int before = desk.review().get().notes().size();
    Bulk bulk = read(filled(peer()));
    bulk.keep();

    List<Note> all = desk.review().get().notes();
    assertThat(all).hasSize(before + 3);
    Note quote = all.get(before);
    assertThat(quote.kind()).isEqualTo(NoteKind.QUOTE);
    assertThat(quote.text()).isEqualTo("They do, by telephone");
    assertThat(quote.author()).isEqualTo(peer().id());
    assertThat(quote.session()).isEqualTo(other().id());
    Id last = desk.review().get().keyQuestions().getLast().id();
    assertThat(quote.keyQuestions()).containsExactly(last);
    assertThat(all.getLast().keyQuestions()).isEmpty();
    assertThat(other().toAsk().getFirst().asked()).startsWith(String.valueOf(other().date()));
    assertThat(other().toAsk().getLast().asked()).isNull();
    desk.undo();
    assertThat(desk.review().get().notes()).hasSize(before);
    assertThat(other().toAsk().getFirst().asked()).isNull();
  }

  @Test
  void leavesQuestionsAloneWhereThatIsWished() {
    Bulk bulk = read(filled(peer()));
    bulk.ticks().set(false);
    bulk.keep();
    assertThat(other().toAsk().getFirst().asked()).isNull();
  }

  @Test
  void noticesWhatIsThereAlready() {
    Path sheet = filled(peer());
    read(sheet).keep();
    int after = desk.review().get().notes().size();
    PeerHand.on(sheet).write(1, "One thing more");

    Bulk again = read(sheet);
    assertThat(again.lines()).hasSize(4);
    assertThat(again.alreadyThere()).isEqualTo(3);
    again.keep();
    assertThat(desk.review().get().notes()).hasSize(after + 1);
    assertThat(read(sheet).alreadyThere()).isEqualTo(4);
  }

  @Test
  void takesTheSameWordsOfAnotherPeerForAnotherNote() {
    read(filled(peer())).keep();
    Bulk bulk = read(folder.resolve("sheet.docx"));
    bulk.peer().set(bulk.peers().stream().filter(one -> !one.equals(peer())).findFirst().get());
    assertThat(bulk.alreadyThere()).isZero();
  }

  @Test
  void saysThatASheetIsOfAnotherReviewAndReadsItAllTheSame() throws IOException {
    Path sheet = filled(peer());
    Desk elsewhere = SampleDesk.in(Files.createDirectory(folder.resolve("other")), background);
    NotesModel others = new NotesModel(elsewhere, background, "Laura Jenkins", told::add);
    Bulk bulk = others.bulk();
    bulk.open(sheet, failed::add);
    assertThat(bulk.remark().get()).contains("another review");
    assertThat(bulk.peer().get()).isNull();
    assertThat(bulk.lines()).hasSize(3);
    bulk.place().set(Place.anywhere());
    bulk.keep();
    assertThat(elsewhere.review().get().notes()).extracting(Note::text).contains("And letters");
    elsewhere.close();
  }

  @Test
  void saysThatTheSessionOfASheetIsGone() {
    Path sheet = filled(peer());
    Place before = notes.place().get();
    desk.take(Step.remove("Remove session", List.of(other().id())));
    Bulk bulk = read(sheet);
    assertThat(bulk.remark().get()).contains("no longer in the timetable");
    assertThat(bulk.place().get()).isEqualTo(before);
    assertThat(bulk.peer().get()).isEqualTo(peer());
    assertThat(bulk.answered()).isEmpty();
    assertThat(bulk.lines()).hasSize(3);
  }

  @Test
  void findsThePeerByTheNameOnTheSheet() {
    Path sheet = blank(null);
    PeerHand.on(sheet).write(0, peer().name()).write(3, "Heard it");
    assertThat(read(sheet).peer().get()).isEqualTo(peer());
    PeerHand.on(blank(null)).write(0, "A. N. Other").write(3, "Heard it");
    Bulk bulk = read(sheet);
    assertThat(bulk.peer().get()).isNull();
    assertThat(bulk.remark().get()).contains("A. N. Other");
    blank(null);
    assertThat(read(sheet).remark().get()).contains("does not say who wrote it");
  }

  private Bulk read(Path sheet) {
    Bulk bulk = notes.bulk();
    bulk.open(sheet, failed::add);
    assertThat(failed).isEmpty();
    return bulk;
  }

  private Path filled(Person peer) {
    Path sheet = blank(peer);
    PeerHand.on(sheet)
        .write(0, "\"They do, by telephone\"", "And letters")
        .write(2, "The room was cold");
    return sheet;
  }

  private Path blank(Person peer) {
    return SheetFiles.word(
        NoteSheet.toFillIn(desk.review().get(), other(), peer), folder.resolve("sheet.docx"));
  }

  private Person peer() {
    return NoteSheet.peers(desk.review().get(), other()).getFirst();
  }

  /** The last session: another than that at which notes are taken. */
  private Session other() {
    return desk.review().get().sessions().getLast();
  }
}
