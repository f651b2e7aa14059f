package org.criticalfriend.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.paper.PaperTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class WordStructureTest {
  private static final Pattern REFERENCE = Pattern.compile("(?:REF|PAGEREF|NOTEREF) (\\w+) .*");
  private static final WordWriter WRITER = new WordWriter(HouseStyle.builtIn());

  @TempDir Path folder;
  private PaperTree tree;
  private Opened file;

  @BeforeEach
  void write() {
    tree = RichPaper.tree();
    file = written(tree);
  }

  private Opened written(PaperTree paper) {
    Path target = folder.resolve(paper.properties().name() + ".docx");
    WRITER.write(paper, WordTrees.pages(paper), target, Existing.REPLACE);
    return Opened.at(target);
  }

  @Test
  void setsEverythingByStyleAlone() {
    assertThat(childrenOf("pPr")).isSubsetOf("pStyle", "numPr", "sectPr");
    assertThat(childrenOf("rPr")).isSubsetOf("rStyle", "b", "bCs", "i", "iCs");
    assertThat(file.all("p")).noneMatch(paragraph -> Opened.style(paragraph).isEmpty());
  }

  private Set<String> childrenOf(String properties) {
    return Stream.of(file.document(), file.footnotes())
        .flatMap(part -> Nodes.all(part, properties).stream())
        .flatMap(element -> names(element).stream())
        .collect(Collectors.toSet());
  }

  private static List<String> names(Element element) {
    List<String> names = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      names.add(node.getLocalName());
    }
    return names;
  }

  @Test
  void bookmarksEveryPlaceOnceUnderAHiddenName() {
    List<String> names = new ArrayList<>(file.values("bookmarkStart", "name"));
    names.addAll(Opened.values(file.footnotes(), "bookmarkStart", "name"));

    assertThat(names).doesNotHaveDuplicates().containsAll(TreeAnchors.of(tree));
    assertThat(names).allMatch(name -> name.matches("_\\w{1,39}"));
  }

  @Test
  void everyBookmarkBeginsAndEndsOnce() {
    List<String> ids = new ArrayList<>(file.values("bookmarkStart", "id"));
    ids.addAll(Opened.values(file.footnotes(), "bookmarkStart", "id"));
    List<String> ends = new ArrayList<>(file.values("bookmarkEnd", "id"));
    ends.addAll(Opened.values(file.footnotes(), "bookmarkEnd", "id"));

    assertThat(ids).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ends);
  }

  @Test
  void everyReferenceLeadsToABookmark() {
    List<String> names = file.values("bookmarkStart", "name");
    List<String> targets = new ArrayList<>();
    for (String instruction : file.instructions()) {
      Matcher reference = REFERENCE.matcher(instruction);
      if (reference.matches()) {
        targets.add(reference.group(1));
      }
    }
    file.values("hyperlink", "anchor").stream().filter(a -> !a.isEmpty()).forEach(targets::add);

    assertThat(targets).hasSizeGreaterThan(20);
    assertThat(names).containsAll(targets);
  }

  @Test
  void contentsAreFilledInAndCanBeUpdated() {
    assertThat(file.instructions()).contains("TOC \\o \"1-2\" \\h \\z \\u");
    assertThat(file.paragraphs("TOC1Numbered"))
        .containsExactly("1.\tIntroduction\t3", "2.\tBackground and context\t4", "3.\tFindings\t6");
    assertThat(file.paragraphs("Toc1"))
        .contains("An unnumbered heading\t6", "Appendix 1: Peer review team\t6");
    assertThat(file.paragraphs("TOC2Numbered")).contains("2.2\tPopulation\t5");
    assertThat(file.paragraphs("Toc2"))
        .contains("The review\t3")
        .doesNotContain("A third level\t3");
  }

  @Test
  void asksTheReaderNothingAtOpening() {
    String settings = new String(file.parts().bytes("word/settings.xml"), UTF_8);

    assertThat(settings).doesNotContain("updateFields").contains("w:val=\"en-GB\"");
    assertThat(settings).contains("w:name=\"compatibilityMode\"").contains("w:val=\"15\"");
  }

  @Test
  void captionsCountThemselvesAndReferencesFollow() {
    assertThat(file.instructions())
        .contains("SEQ Table \\* ARABIC", "SEQ Figure \\* ARABIC", "REF _RefTable1 \\h")
        .anyMatch(instruction -> instruction.matches("REF _b\\d+ \\\\n \\\\h"))
        .contains("NOTEREF _note2 \\f \\h");
  }

  @Test
  void whatLeadsIntoAListOrSignatureStaysWithIt() {
    assertThat(file.paragraphs("Lead-in"))
        .as("before the questions, and before a signature")
        .hasSize(2)
        .startsWith("The key questions were as follows:");
  }

  @Test
  void tablesRepeatTheirHeaderAndFillTheText() {
    List<Element> tables = file.all("tbl");
    assertThat(tables).hasSize(2);
    for (Element table : tables) {
      assertThat(Nodes.all(table, "tblHeader")).hasSize(1);
      assertThat(Nodes.all(table, "cantSplit")).hasSameSizeAs(Nodes.all(table, "tr"));
      int width = Opened.values(table, "gridCol", "w").stream().mapToInt(Integer::parseInt).sum();
      assertThat(width).isEqualTo(11906 - 1417 - 1418);
    }
  }

  @Test
  void picturesAreSaidInWordsAndFitTheText() {
    List<Element> drawings = file.all("drawing");
    assertThat(drawings).hasSize(2);
    for (Element drawing : drawings) {
      Element extent = (Element) drawing.getFirstChild().getFirstChild();
      long width = Long.parseLong(extent.getAttribute("cx"));
      long height = Long.parseLong(extent.getAttribute("cy"));
      assertThat(width).isLessThanOrEqualTo(9071 * PageFrame.EMU);
      assertThat((double) width / height).isBetween(1.8, 1.9);
      Element says = (Element) extent.getNextSibling();
      assertThat(says.getAttribute("descr")).isNotBlank();
    }
    assertThat(file.parts().names()).contains("word/media/picture1.png");
  }

  @Test
  void coverHasASectionOfItsOwnWithoutHeader() {
    List<Element> sections = file.all("sectPr");

    assertThat(sections).hasSize(2);
    assertThat(Nodes.children(sections.getFirst(), "headerReference")).isEmpty();
    assertThat(Nodes.children(sections.getLast(), "headerReference")).hasSize(1);
    assertThat(Nodes.children(sections.getLast(), "titlePg")).isEmpty();
  }

  @Test
  void withoutCoverTheFirstPageHasAFooterOnly() {
    Opened letter = written(RichPaper.letter());
    List<Element> sections = letter.all("sectPr");

    assertThat(sections).hasSize(1);
    assertThat(Nodes.children(sections.getFirst(), "titlePg")).hasSize(1);
    assertThat(Opened.values(sections.getFirst(), "headerReference", "type"))
        .containsExactly("default");
    assertThat(Opened.values(sections.getFirst(), "footerReference", "type"))
        .containsExactlyInAnyOrder("default", "first");
  }

  @Test
  void headerShowsThePapersTitle() {
    String header = new String(file.parts().bytes("word/header1.xml"), UTF_8);
    String footer = new String(file.parts().bytes("word/footer1.xml"), UTF_8);

    assertThat(header).contains(tree.properties().title()).contains(" TITLE ");
    assertThat(footer).contains(tree.properties().author()).contains(" AUTHOR ", " PAGE ");
  }

  @Test
  void linksLeaveTheFileAsProperAddresses() {
    String relations = new String(file.parts().bytes("word/_rels/document.xml.rels"), UTF_8);

    assertThat(relations)
        .contains("Target=\"https://neighbours.example/a%20b?x=1&amp;y=2\"")
        .contains("TargetMode=\"External\"");
  }

  @Test
  void onePictureUsedTwiceIsStoredOnce() {
    assertThat(file.parts().names()).filteredOn(name -> name.startsWith("word/media/")).hasSize(2);
  }
}
