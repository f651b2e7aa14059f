package org.criticalfriend.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.criticalfriend.pdf.PdfTrees.item;
import static org.criticalfriend.pdf.PdfTrees.list;
import static org.criticalfriend.pdf.PdfTrees.paragraph;
import static org.criticalfriend.pdf.PdfTrees.words;

import java.nio.charset.StandardCharsets;
import org.criticalfriend.text.TextBlock.Marks;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
  private final PdfWriter writer = new PdfWriter();

  @Test
  void writesEverythingAPaperCanHoldAsValidPdf() {
    Rendering rich = writer.render(RichPaper.tree());
    Vera.accepts(rich.bytes(), "the rich paper");
    assertThat(rich.pages().total()).isEqualTo(8);
  }

  @Test
  void writesAPaperWithoutAnyWordAsOnePage() {
    Rendering empty = writer.render(new PdfTrees().tree());
    Vera.accepts(empty.bytes(), "the empty paper");
    assertThat(empty.pages().total()).isEqualTo(1);
  }

  /** At one of these lengths the lead-in has the last line of the page to itself. */
  @Test
  void whatLeadsIntoAListStaysOnItsPage() {
    for (int above = 30; above < 45; above++) {
      PdfTrees paper = new PdfTrees();
      for (int i = 0; i < above; i++) {
        paper.add(paragraph(words("Filling.")));
      }
      paper.add(paragraph(words("Announced:")));
      paper.add(list(Marks.BULLETS, item(paragraph(words("Listed.")))));
      assertThat(SeenPage.of(writer.render(paper.tree()).bytes()))
          .as("%d lines above", above)
          .filteredOn(page -> says(page, "Announced:"))
          .singleElement()
          .matches(page -> says(page, "Listed."));
    }
  }

  private static boolean says(SeenPage page, String word) {
    return page.words().stream().anyMatch(seen -> seen.text().equals(word));
  }

  @Test
  void validationNoticesAPaperWithoutLanguage() {
    String rich = new String(writer.render(RichPaper.tree()).bytes(), StandardCharsets.ISO_8859_1);
    byte[] spoilt =
        rich.replace("pdfuaid:part", "pdfuaid:tart").getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> Vera.accepts(spoilt, "spoilt")).isInstanceOf(AssertionError.class);
  }
}
