package org.criticalfriend.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkTest {
  @TempDir private Path folder;
  private final Immediately background = new Immediately();
  private final List<Trouble> failed = new ArrayList<>();
  private Desk desk;
  private Bulk bulk;

  @BeforeEach
  void layOut() {
    desk = SampleDesk.in(folder, background);
    bulk = new NotesModel(desk, background, "Laura Jenkins", told -> {}).bulk();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void showsALineAsANoteWithItsMarks() {
    bulk.text().set("- 2: They wait\n\n\n• \"Nine weeks\"\n!\n? Who pays\n");
    assertThat(bulk.lines())
        .extracting(NoteLine::text)
        .containsExactly("They wait", "Nine weeks", "Who pays");
    assertThat(bulk.lines())
        .extracting(NoteLine::kind)
        .containsExactly(NoteKind.HEARD, NoteKind.QUOTE, NoteKind.QUESTION);
  }

  @Test
  void keepsParagraphsTogether() {
    bulk.byParagraph().set(true);
    bulk.text().set("One line\nand its second\r\n \r\nAnother");
    assertThat(bulk.lines())
        .extracting(NoteLine::text)
        .containsExactly("One line\nand its second", "Another");
  }

  @Test
  void addsThemForTheirPeerInOneStep() {
    int before = desk.review().get().notes().size();
    bulk.peer().set(bulk.peers().get(3));
    bulk.text().set("One\nTwo\nThree");
    bulk.keep();
    List<Note> notes = desk.review().get().notes();
    assertThat(notes).hasSize(before + 3);
    assertThat(notes.getLast().author()).isEqualTo(bulk.peers().get(3).id());
    assertThat(notes.getLast().session()).isEqualTo(bulk.place().get().id());
    assertThat(notes.getLast().at()).isNull();
    assertThat(desk.toUndo().get()).startsWith("Add 3 notes of ");
    desk.undo();
    assertThat(desk.review().get().notes()).hasSize(before);
  }

  @Test
  void readsTextAsItWasWrittenOnAnyComputer() throws IOException {
    Path old = folder.resolve("old.txt");
    Files.writeString(old, "Café\r\n£40\r\n", Charset.forName("windows-1252"));
    bulk.open(old, failed::add);
    assertThat(bulk.lines()).extracting(NoteLine::text).containsExactly("Café", "£40");
    Path mine = folder.resolve("mine.txt");
    Files.writeString(mine, "\uFEFF\"Żurek\n");
    bulk.open(mine, failed::add);
    assertThat(bulk.lines()).extracting(NoteLine::text).containsExactly("Żurek");
    assertThat(failed).isEmpty();
  }

  @Test
  void tellsAFileThatCannotBeRead() throws IOException {
    Path broken = folder.resolve("broken.docx");
    Files.writeString(broken, "This is no Word file");
    bulk.open(broken, failed::add);
    assertThat(failed).extracting(Trouble::code).containsExactly("CF-503");
    assertThat(bulk.lines()).isEmpty();
  }
}
