package org.criticalfriend.slides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.criticalfriend.model.Drafts.aReview;
import static org.criticalfriend.model.Drafts.aSection;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.paper.ExpectedPaper;
import org.criticalfriend.paper.Presentation;
import org.criticalfriend.paper.Transcript.Line;
import org.criticalfriend.paper.Transcript.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlideWriterTest {
  private static final Path SAMPLE = Path.of("assets/sample");

  @TempDir private Path folder;

  @Test
  void saysEveryWordOfTheExpectedPresentationInOrderAndNoOther() {
    Path review = Path.of("../shared/reviews/leicester-2016");
    assumeTrue(Files.isDirectory(review), "the real reviews are not beside the project");
    Path deck = Decks.write(Decks.in(review), DeckStyle.builtIn(), folder.resolve("deck.pptx"));

    String said =
        DeckTranscript.read(deck).lines().stream()
            .map(line -> (line.number().equals("\u2022") ? "" : line.number()) + line.text())
            .collect(Collectors.joining());
    List<String> expected = ExpectedPaper.read(review.resolve("expected-presentation.md")).words();
    assertThat(DeckTranscript.bare(said)).isEqualTo(String.join("", expected));
  }

  @Test
  void printsHeadlinesWhereFindingsHaveThem() {
    Path deck = Decks.write(Decks.in(SAMPLE), DeckStyle.builtIn(), folder.resolve("deck.pptx"));

    assertThat(DeckTranscript.read(deck).lines())
        .contains(
            new Line(
                Sort.ITEM,
                1,
                "\u2022",
                "Leaders know this subject well and speak openly about what falls short"))
        .noneMatch(line -> line.text().contains("Candour of this kind"))
        .noneMatch(line -> line.text().contains("worried the peers"));
  }

  @Test
  void everySlideHasATitleANumberAndNoNotes() throws IOException {
    Path deck = Decks.write(Decks.in(SAMPLE), DeckStyle.builtIn(), folder.resolve("deck.pptx"));

    try (InputStream in = Files.newInputStream(deck);
        XMLSlideShow show = new XMLSlideShow(in)) {
      assertThat(show.getSlides()).hasSizeGreaterThan(10);
      for (XSLFSlide slide : show.getSlides()) {
        assertThat(Places.title(slide).getText()).isNotBlank();
        assertThat(slide.getNotes()).isNull();
        assertThat(Places.isTitle((XSLFTextShape) slide.getShapes().getFirst())).isTrue();
      }
      assertThat(show.getSlides().get(4).getShapes())
          .anyMatch(
              shape ->
                  shape instanceof XSLFTextShape text
                      && shape.getShapeName().equals(ShapeNames.NUMBER)
                      && text.getText().equals("5"));
      assertThat(runs(show)).allMatch(run -> run.getXmlObject().toString().contains("en-GB"));
      assertThat(show.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Wrenmouth Borough Council: what we found");
    }
  }

  private static List<XSLFTextRun> runs(XMLSlideShow show) {
    return show.getSlides().stream()
        .flatMap(slide -> slide.getShapes().stream())
        .filter(XSLFTextShape.class::isInstance)
        .flatMap(shape -> ((XSLFTextShape) shape).getTextParagraphs().stream())
        .map(XSLFTextParagraph::getTextRuns)
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void twoShortGroupsStandSideBySide() {
    List<Page> pages =
        pages(
            Decks.of(
                aReview(), aSection("One").says("a"), aSection("Two").says("a\n\n# A\n\n- b")));

    assertThat(pages).extracting(Page::layout).containsExactly(Layout.OPENING, Layout.POINTS);
    Presentation sample = Decks.in(SAMPLE);
    assertThat(pages(sample))
        .filteredOn(page -> page.layout() == Layout.COLUMNS)
        .singleElement()
        .satisfies(page -> assertThat(page.parts()).hasSize(2));
  }

  @Test
  void countsListsAsTheyAreWritten() {
    String lists =
        "1. one\n2. two\n   a. first\n   b. second\n3. three\n\nBetween.\n\n7. seven\n8. eight";
    Path deck =
        Decks.write(
            Decks.of(aReview(), aSection("One"), aSection("Two").says(lists)),
            DeckStyle.builtIn(),
            folder.resolve("deck.pptx"));

    assertThat(DeckTranscript.read(deck).lines())
        .filteredOn(line -> line.sort() == Sort.ITEM)
        .extracting(Line::number)
        .containsExactly("1.", "2.", "a.", "b.", "3.", "7.", "8.");
  }

  @Test
  void noticesAWordThatIsNotThere() {
    Presentation one = Decks.of(aReview(), aSection("One"), aSection("Two").says("Good"));
    Presentation other = Decks.of(aReview(), aSection("One"), aSection("Two").says("Bad"));
    Path deck = Decks.write(one, DeckStyle.builtIn(), folder.resolve("deck.pptx"));

    assertThatThrownBy(() -> new SlideWriter(DeckStyle.builtIn()).check(other, deck, deck))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("CF-551");
  }

  @Test
  void builtInDeckIsWhatItsMakerMakes() throws IOException {
    assertThat(Files.readAllBytes(DeckMaker.ASSET)).isEqualTo(DeckMaker.make());
    assertThat(DeckStyle.builtIn().warnings()).isEmpty();
  }

  private static List<Page> pages(Presentation presentation) {
    Planner planner = new Planner(DeckStyle.builtIn(), new Metrics());
    return presentation.slides().stream().flatMap(slide -> planner.pages(slide).stream()).toList();
  }
}
