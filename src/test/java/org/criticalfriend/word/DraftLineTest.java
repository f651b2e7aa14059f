package org.criticalfriend.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.paper.PaperTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class DraftLineTest {
  @TempDir Path folder;

  @Test
  void everyPageOfALetterSaysWhatItIs() {
    Opened letter = written(WordTrees.draft(RichPaper.letter()), HouseStyle.builtIn());
    Element section = letter.all("sectPr").getFirst();

    assertThat(Opened.values(section, "headerReference", "type"))
        .containsExactlyInAnyOrder("default", "first");
    assertThat(header(letter, "header1.xml")).contains("Draft 3, 12 May", " TITLE ");
    assertThat(header(letter, "header-draft.xml")).contains("Draft 3, 12 May");
  }

  @Test
  void coversSayItToo() {
    Opened paper = written(WordTrees.draft(RichPaper.tree()), HouseStyle.builtIn());
    List<Element> sections = paper.all("sectPr");

    assertThat(Opened.values(sections.getFirst(), "headerReference", "type"))
        .containsExactly("default");
    assertThat(Opened.values(sections.getLast(), "headerReference", "type"))
        .containsExactly("default");
  }

  @Test
  void headerOfOnesOwnKeepsAllItHoldsBeneathTheMark() {
    Path own =
        EditedDocx.houseStyle()
            .edit(
                "word/header1.xml",
                xml -> xml.replace("<w:p>", "<w:tbl/><w:p>").replace("House style", "Ours"))
            .save(folder.resolve("own.docx"));
    Opened paper = written(WordTrees.draft(RichPaper.tree()), HouseStyle.of(own));
    String header = header(paper, "header1.xml");

    assertThat(header.indexOf("Draft 3")).isPositive().isLessThan(header.indexOf("<w:tbl"));
    assertThat(header).contains(" TITLE ");
  }

  @Test
  void finalPaperHasNoTraceOfIt() {
    Opened paper = written(RichPaper.tree(), HouseStyle.builtIn());

    assertThat(paper.parts().names()).doesNotContain("word/header-draft.xml");
    assertThat(header(paper, "header1.xml")).doesNotContain("Draft");
  }

  private Opened written(PaperTree tree, HouseStyle style) {
    Path target = folder.resolve("paper.docx");
    new WordWriter(style).write(tree, WordTrees.pages(tree), target, Existing.REPLACE);
    return Opened.at(target);
  }

  private static String header(Opened paper, String name) {
    return new String(paper.parts().bytes("word/" + name), UTF_8);
  }
}
