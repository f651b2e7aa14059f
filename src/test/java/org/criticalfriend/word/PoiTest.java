package org.criticalfriend.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.criticalfriend.paper.PaperTree;
import org.junit.jupiter.api.Test;

/** A library that many programs read Word files with understands ours. */
class PoiTest {
  @Test
  void findsTheSamePiecesAsTheTree() throws IOException {
    PaperTree tree = RichPaper.tree();
    byte[] bytes = new WordWriter(HouseStyle.builtIn()).render(tree, WordTrees.pages(tree));

    try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      assertThat(paper.getProperties().getCoreProperties().getTitle())
          .isEqualTo(tree.properties().title());
      assertThat(paper.getFootnotes()).hasSize(2 + tree.footnotes().size());
      assertThat(paper.getTables()).extracting(XWPFTable::getNumberOfRows).containsExactly(32, 2);
      assertThat(paper.getAllPictures()).hasSize(2);
      assertThat(headings(paper, "Heading1"))
          .containsExactly("Introduction", "Background and context", "Findings");
      assertThat(headings(paper, "AppendixHeading")).hasSize(2);
    }
  }

  private static List<String> headings(XWPFDocument paper, String style) {
    return paper.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }
}
