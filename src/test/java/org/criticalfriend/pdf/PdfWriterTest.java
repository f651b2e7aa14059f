package org.criticalfriend.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
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

  @Test
  void validationNoticesAPaperWithoutLanguage() {
    String rich = new String(writer.render(RichPaper.tree()).bytes(), StandardCharsets.ISO_8859_1);
    byte[] spoilt =
        rich.replace("pdfuaid:part", "pdfuaid:tart").getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> Vera.accepts(spoilt, "spoilt")).isInstanceOf(AssertionError.class);
  }
}
