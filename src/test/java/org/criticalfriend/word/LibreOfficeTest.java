package org.criticalfriend.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.RealReviews;
import org.criticalfriend.paper.Transcript;
import org.criticalfriend.paper.Transcript.Sort;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program opens our papers, and counts our lists as we say they count. */
class LibreOfficeTest {
  @TempDir static Path folder;
  private static final Map<String, PaperTree> PAPERS = new LinkedHashMap<>();

  /** LibreOffice takes long to start: it converts all papers at once. */
  @BeforeAll
  static void writePapers() {
    PAPERS.put("rich", RichPaper.tree());
    PAPERS.put("note", RichPaper.note());
    PAPERS.put("letter", RichPaper.letter());
    RealReviews.all().forEach(review -> PAPERS.put(review.toString(), review.tree()));
    WordWriter writer = new WordWriter(HouseStyle.builtIn());
    PAPERS.forEach(
        (name, tree) -> writer.write(tree, WordTrees.pages(tree), docx(name), Existing.REPLACE));
  }

  /** In its plain text LibreOffice writes out the numbers it has counted. */
  @Test
  void readsEveryLineWithItsNumber() throws Exception {
    convert("txt:Text (encoded):UTF8", "text", List.copyOf(PAPERS.keySet()));

    for (Map.Entry<String, PaperTree> paper : PAPERS.entrySet()) {
      List<String> shown = shown(paper.getKey(), paper.getValue());
      List<String> wanted = wanted(paper.getValue());
      for (int i = 0; i < Math.min(shown.size(), wanted.size()); i++) {
        assertThat(shown.get(i)).as("%s, line %d", paper.getKey(), i).isEqualTo(wanted.get(i));
      }
      assertThat(shown).as(paper.getKey()).hasSameSizeAs(wanted);
    }
  }

  private static List<String> shown(String name, PaperTree tree) throws IOException {
    long contents =
        tree.body().stream()
            .filter(element -> element instanceof Element.Heading h && h.level() <= 2)
            .count();
    return Files.readAllLines(folder.resolve("text/" + name + ".txt")).stream()
        .map(LibreOfficeTest::plain)
        .filter(line -> !line.isEmpty())
        .skip(tree.head().lines().size() + (tree.contents() ? 1 + contents : 0))
        .toList();
  }

  private static List<String> wanted(PaperTree tree) {
    return Transcript.of(tree).lines().stream()
        .skip(tree.head().lines().size())
        .takeWhile(line -> line.sort() != Sort.FOOTNOTE)
        .filter(line -> line.sort() != Sort.FIGURE)
        .flatMap(line -> (line.number() + " " + line.text()).lines())
        .map(line -> plain(line.replaceAll("\\[(\\d+)]", "$1")))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  @Test
  void printsEveryFootnoteAndKnowsTheTitle() throws Exception {
    convert("pdf", "pages", List.copyOf(PAPERS.keySet()));

    for (Map.Entry<String, PaperTree> paper : PAPERS.entrySet()) {
      Path pdf = folder.resolve("pages/" + paper.getKey() + ".pdf");
      try (PDDocument pages = Loader.loadPDF(pdf.toFile())) {
        String printed = plain(new PDFTextStripper().getText(pages));

        assertThat(Transcript.of(paper.getValue()).lines())
            .filteredOn(line -> line.sort() == Sort.FOOTNOTE)
            .allSatisfy(line -> assertThat(printed).contains(plain(line.text())));
        assertThat(pages.getDocumentInformation().getTitle())
            .isEqualTo(paper.getValue().properties().title());
      }
    }
  }

  @Test
  void aHouseStyleSavedByLibreOfficeStillServes() throws Exception {
    EditedDocx.houseStyle().save(docx("style"));
    convert("docx:MS Word 2007 XML", "saved", List.of("style"));
    PaperTree tree = RichPaper.tree();

    HouseStyle own = HouseStyle.of(folder.resolve("saved/style.docx"));
    new WordWriter(own).write(tree, WordTrees.pages(tree), docx("own"), Existing.REPLACE);

    assertThat(own.warnings()).isEmpty();
  }

  /** Without spaces; LibreOffice's plain text has bullets of its own. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\u00a0\ufeff]", "").replaceFirst("^[◦▪]", "•");
  }

  private static Path docx(String name) {
    return folder.resolve(name + ".docx");
  }

  private static void convert(String format, String to, List<String> names) throws Exception {
    Program office = Program.onPath("soffice", "apt-get install libreoffice-writer");
    List<String> command = new ArrayList<>();
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", format, "--outdir", to));
    names.forEach(name -> command.add(docx(name).toString()));
    office.run(folder, command.toArray(String[]::new));
  }
}
