package org.criticalfriend.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.paper.ExpectedPaper;
import org.criticalfriend.paper.RealReviews;
import org.criticalfriend.paper.Transcript;
import org.criticalfriend.pdf.Vera;
import org.criticalfriend.word.WordTranscript;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IssuedPapersTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("org.criticalfriend.paper.RealReviews#all")
  void wordFileSaysEveryWordOfTheExpectedPaperInOrder(RealReviews review) {
    Transcript written = WordTranscript.read(issue(review, Format.DOCX));
    ExpectedPaper expected = ExpectedPaper.read(review.expected());
    assertThat(String.join("\n", ExpectedPaper.bodyOf(written)))
        .isEqualTo(String.join("\n", expected.words()));
    assertThat(ExpectedPaper.footnotesOf(written))
        .isEqualTo(List.copyOf(expected.footnotes().values()));
  }

  @ParameterizedTest
  @MethodSource("org.criticalfriend.paper.RealReviews#all")
  void pdfSaysEveryWordOfTheExpectedPaperInOrder(RealReviews review) throws IOException {
    List<String> pages = pages(issue(review, Format.PDF));
    String said = String.join("", pages);
    int at = 0;
    for (String word : ExpectedPaper.read(review.expected()).words()) {
      String wanted = bare(word);
      int found = said.indexOf(wanted, at);
      assertThat(found).as("%s after %s", wanted, tail(said, at)).isNotNegative();
      at = found + wanted.length();
    }
  }

  @ParameterizedTest
  @MethodSource("org.criticalfriend.paper.RealReviews#all")
  void pdfHasEachFootnoteBeneathItsMarkOnTheSamePage(RealReviews review) throws IOException {
    List<String> pages = pages(issue(review, Format.PDF));
    ExpectedPaper expected = ExpectedPaper.read(review.expected());
    List<String> marked = marked(expected);
    List<List<String>> notes = List.copyOf(expected.footnotes().values());
    assertThat(marked).hasSameSizeAs(notes);
    for (int i = 0; i < notes.size(); i++) {
      String note = bare(String.join("", notes.get(i)));
      String mark = marked.get(i);
      assertThat(pages).as("note %s", note).anyMatch(page -> beneath(page, mark, note));
    }
  }

  @ParameterizedTest
  @MethodSource("org.criticalfriend.paper.RealReviews#all")
  void pdfIsOpenToAllReadersAndFitForArchives(RealReviews review) throws IOException {
    Vera.accepts(Files.readAllBytes(issue(review, Format.PDF)), review.toString());
  }

  private static boolean beneath(String page, String mark, String note) {
    int at = page.indexOf(mark);
    return at >= 0 && page.indexOf(note, at) > at;
  }

  /** The three words up to and with each mark, in the order of the notes. */
  private static List<String> marked(ExpectedPaper expected) {
    List<String> marked = new ArrayList<>();
    List<String> words = expected.words();
    for (int i = 2; i < words.size(); i++) {
      if (words.get(i).matches(".*\\[[^\\]]+].*")) {
        marked.add(bare(words.get(i - 2) + words.get(i - 1) + words.get(i)));
      }
    }
    return marked;
  }

  private Path issue(RealReviews review, Format format) {
    Bundle bundle = review.bundle();
    List<Paper> papers =
        bundle.review().papers().stream()
            .filter(paper -> paper.id().text().equals(review.paper()))
            .toList();
    Styles style = Styles.builtIn();
    EnumSet<Format> formats = EnumSet.of(format);
    return new PaperFiles(style, formats, Existing.REFUSE, _ -> {})
        .write(bundle, papers, folder)
        .getFirst();
  }

  /** The text of each page without white space, after the cover and contents. */
  private static List<String> pages(Path file) throws IOException {
    List<String> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(bare(stripper.getText(document)));
      }
    }
    return pages;
  }

  private static String bare(String text) {
    return text.replaceAll("\\[\\^?([^\\]]+)]", "$1").replaceAll("[\\s\\u00A0]+", "");
  }

  private static String tail(String said, int at) {
    return said.substring(Math.max(0, at - 60), Math.min(said.length(), at + 60));
  }
}
