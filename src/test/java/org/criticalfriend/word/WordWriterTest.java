package org.criticalfriend.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.criticalfriend.word.WordTrees.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Element.Look;
import org.criticalfriend.paper.Footnote;
import org.criticalfriend.paper.Head;
import org.criticalfriend.paper.PageNumbers;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.RealReviews;
import org.criticalfriend.paper.Transcript;
import org.criticalfriend.paper.Transcript.Line;
import org.criticalfriend.text.TextBlock.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordWriterTest {
  private final WordWriter writer = new WordWriter(HouseStyle.builtIn());
  private final WordTrees make = new WordTrees();

  @TempDir Path folder;

  static Stream<PaperTree> papers() {
    return Stream.of(RichPaper.tree(), RichPaper.note(), RichPaper.letter());
  }

  @ParameterizedTest
  @MethodSource("papers")
  void whatIsReadBackIsTheTree(PaperTree tree) {
    assertThat(WordTranscript.read(written(tree))).isEqualTo(Transcript.of(tree));
  }

  @ParameterizedTest
  @MethodSource("org.criticalfriend.paper.RealReviews#all")
  void whatIsReadBackIsTheRealPaper(RealReviews review) {
    PaperTree tree = review.tree();

    assertThat(WordTranscript.read(written(tree))).isEqualTo(Transcript.of(tree));
  }

  @Test
  void equalTreesGiveEqualBytes() {
    PageNumbers pages = WordTrees.pages(RichPaper.tree());

    assertThat(writer.render(RichPaper.tree(), pages))
        .isEqualTo(writer.render(RichPaper.tree(), pages));
  }

  @Test
  void readsNumbersFromTheFileAlone() {
    PaperTree tree =
        paper(
            make.heading(1, "1.", "One"),
            make.numbered("1.1", words("first")),
            make.heading(2, "1.2", "Two"),
            make.numbered("1.2.1", words("deep")),
            make.appendix(1, "A"),
            make.appendix(2, "B"));

    assertThat(WordTranscript.read(written(tree)).lines())
        .extracting(Line::number)
        .containsExactly("1.", "1.1", "1.2", "1.2.1", "Appendix 1:", "Appendix 2:");
  }

  @Test
  void listsBeginAnewAndCountPastTheAlphabet() {
    Element.Item[] many =
        IntStream.rangeClosed(1, 29).mapToObj(i -> make.item("item")).toArray(Element.Item[]::new);
    PaperTree tree =
        paper(
            WordTrees.list(Marks.LETTERS, false, many),
            WordTrees.list(Marks.LETTERS, false, make.item("again")),
            new Element.Listing(Marks.NUMBERS, 7, List.of(make.item("x"), make.item("y")), true));

    assertThat(WordTranscript.read(written(tree)).lines())
        .extracting(Line::number)
        .endsWith("z.", "aa.", "bb.", "cc.", "a.", "7.", "8.");
  }

  @Test
  void nestedListsBeginAnewUnderEachItem() {
    Element inner = WordTrees.list(Marks.NUMBERS, false, make.item("i"), make.item("j"));
    Element again = WordTrees.list(Marks.NUMBERS, false, make.item("k"));
    PaperTree tree =
        paper(
            WordTrees.list(
                Marks.NUMBERS,
                false,
                make.item("one", inner),
                make.item("two", again),
                make.item("three")));

    assertThat(WordTranscript.read(written(tree)).lines())
        .extracting(Line::number)
        .containsExactly("1.", "1.", "2.", "2.", "1.", "3.");
  }

  @Test
  void leavesNothingBehindWhereWordWouldCountOtherwise() throws IOException {
    PaperTree tree = paper(make.heading(1, "1.", "One"), make.numbered("1.2", words("not first")));
    Path target = folder.resolve("paper.docx");

    assertThatThrownBy(() -> writer.write(tree, WordTrees.pages(tree), target, Existing.REFUSE))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("line 2 should be paragraph \"1.2 not first\"")
        .hasMessageContaining("is paragraph \"1.1 not first\"")
        .hasMessageEndingWith("(CF-501)");

    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void noticesAFootnoteThatNothingMarks() {
    Footnote lost = new Footnote(1, List.of(make.paragraph(Look.BODY, words("x"))), make.anchor());
    Element plain = make.paragraph(Look.BODY, words("No mark."));
    PaperTree tree =
        new PaperTree(
            WordTrees.PROPERTIES, new Head(false, List.of()), false, List.of(plain), List.of(lost));
    Path target = folder.resolve("paper.docx");

    assertThatThrownBy(() -> writer.write(tree, WordTrees.pages(tree), target, Existing.REFUSE))
        .hasMessageContaining("its end is missing, from footnote \"1 x\"");
  }

  @Test
  void refusesACharacterThatXmlCannotHold() {
    PaperTree tree = paper(make.paragraph(Look.BODY, words("The bell\u0007 rings")));

    assertThatThrownBy(() -> writer.render(tree, WordTrees.pages(tree)))
        .hasMessageContaining("(U+0007), after the words \"The bell\"")
        .hasMessageEndingWith("(CF-502)");
  }

  @Test
  void carriesEveryCharacterOfTheWorld() {
    String world = "Łódź & <Zoë> \"ગુજરાતી\" العربية \uD83D\uDE00 \u00a0\u2011 'x' ]]> \t tab";
    PaperTree tree = paper(make.paragraph(Look.BODY, words(world)));

    assertThat(WordTranscript.read(written(tree)).lines())
        .extracting(Line::text)
        .containsExactly(world);
  }

  @Test
  void needsThePageOfEveryHeadingInTheContents() {
    PaperTree tree = RichPaper.tree();
    PageNumbers none = new PageNumbers(Map.of(), 1);

    assertThatThrownBy(() -> writer.render(tree, none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("No page is known");
  }

  @Test
  void saysNothingOfItsMaker() {
    Opened file = Opened.at(written(RichPaper.tree()));

    assertThat(file.parts().names()).noneMatch(name -> name.contains("app.xml"));
    assertThat(new String(file.parts().bytes("docProps/core.xml"), UTF_8))
        .contains("<dc:creator>Neighbours in Health</dc:creator>")
        .contains("<dc:title>Aldermoor Health and Care Partnership Peer Review</dc:title>")
        .contains("<dc:subject>Outcome Paper, Aldermoor")
        .contains("<dc:language>en-GB</dc:language>");
  }

  private Path written(PaperTree tree) {
    Path target = folder.resolve("paper.docx");
    writer.write(tree, WordTrees.pages(tree), target, Existing.REFUSE);
    return target;
  }

  private static PaperTree paper(Element... body) {
    Head none = new Head(false, List.of());
    return new PaperTree(WordTrees.PROPERTIES, none, false, List.of(body), List.of());
  }
}
