package org.criticalfriend.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.pdf.Vera;
import org.criticalfriend.word.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of paper in every format that suits it. */
class AllFormatsTest {
  @TempDir private Path folder;
  private final Bundle sample = ReviewForm.read(Path.of("assets/sample")).bundle();
  private final List<Paper> papers = sample.review().papers();

  @Test
  void sampleHasAPaperOfEachKindInItsUsualFormats() {
    List<Path> written = files(Set.of()).write(sample, papers, folder);

    assertThat(papers).extracting(Paper::kind).containsOnlyOnce(PaperKind.values());
    assertThat(written)
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "outcome-paper.docx",
            "outcome-paper.pdf",
            "feedback-letter.docx",
            "feedback-letter.pdf",
            "follow-up-note.docx",
            "follow-up-note.pdf",
            "feedback-presentation.pptx",
            "action-plan.xlsx",
            "evidence-annex.docx",
            "evidence-annex.pdf");
  }

  @Test
  void onlyAPresentationHasSlides() {
    List<Paper> letters =
        papers.stream().filter(paper -> paper.kind() == PaperKind.LETTER).toList();

    assertThatThrownBy(() -> files(Set.of(Format.PPTX)).write(sample, letters, folder))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("CF-708");
    assertThat(files(EnumSet.allOf(Format.class)).write(sample, letters, folder))
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "feedback-letter.docx",
            "feedback-letter.pdf",
            "feedback-letter.html",
            "feedback-letter.md");
  }

  @Test
  void speakersSheetIsWrittenOnlyWhereItIsAskedFor() {
    assertThat(files(Set.of()).writeSpeakersSheets(sample, papers, folder))
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "feedback-presentation-speakers-sheet.docx",
            "feedback-presentation-speakers-sheet.pdf");
  }

  @Test
  void everyPdfIsOpenToAllReadersAndFitForArchives() throws Exception {
    List<Path> written = new ArrayList<>(files(Set.of(Format.PDF)).write(sample, papers, folder));
    written.add(files(Set.of()).writeSpeakersSheets(sample, papers, folder).getLast());
    for (Path file : written) {
      Vera.accepts(Files.readAllBytes(file), file.getFileName().toString());
    }
  }

  @Test
  void anotherProgramOpensThemAll() throws Exception {
    Program office = Program.onPath("soffice", "apt-get install libreoffice");
    Set<Format> formats = EnumSet.of(Format.DOCX, Format.PPTX, Format.XLSX, Format.HTML);
    List<Path> written = files(formats).write(sample, papers, folder);
    List<String> command = new ArrayList<>();
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", "pdf", "--outdir", "pages"));
    for (Path file : written) {
      Path named = folder.resolve(file.getFileName().toString().replace('.', '-') + ending(file));
      Files.move(file, named);
      command.add(named.toString());
    }
    office.run(folder, command.toArray(String[]::new));

    assertThat(written)
        .allSatisfy(
            file ->
                assertThat(
                        folder.resolve(
                            "pages/" + file.getFileName().toString().replace('.', '-') + ".pdf"))
                    .isNotEmptyFile());
  }

  @Test
  void markdownBringsItsPicturesAndReplacesThemWhenTold() {
    List<Paper> outcome = papers.subList(0, 1);
    files(Set.of(Format.MD)).write(sample, outcome, folder);

    assertThat(folder.resolve("outcome-paper-pictures/figure-1.png")).isNotEmptyFile();
    assertThatThrownBy(() -> files(Set.of(Format.MD)).write(sample, outcome, folder))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("CF-101");
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.'));
  }

  private static PaperFiles files(Set<Format> formats) {
    return new PaperFiles(Styles.builtIn(), formats, Existing.REFUSE, _ -> {});
  }
}
