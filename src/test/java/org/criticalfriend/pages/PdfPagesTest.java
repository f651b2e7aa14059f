package org.criticalfriend.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.issuing.LaidOut;
import org.criticalfriend.issuing.Proofs;
import org.criticalfriend.model.Bundle;
import org.junit.jupiter.api.Test;

class PdfPagesTest {
  @Test
  void drawsPagesAsWideAsAskedWithInkOnWhitePaper() {
    Bundle sample = ReviewForm.read(Path.of("assets/sample")).bundle();
    LaidOut paper = new Proofs().layOut(sample, sample.review().papers().getFirst());
    try (PdfPages pages = PdfPages.of(paper.pdf())) {
      PagePixels cover = pages.draw(0, 300);

      assertThat(pages.count()).isGreaterThan(10);
      assertThat(pages.heightPerWidth(0)).isBetween(1.41, 1.42);
      assertThat(cover.width()).isEqualTo(300);
      assertThat(cover.argb().get(0)).isEqualTo(0xFFFFFFFF);
      assertThat(darkPixels(cover)).isGreaterThan(500);
    }
  }

  @Test
  void saysThatBytesAreNoPdf() {
    byte[] bytes = "no pages".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> PdfPages.of(bytes))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("CF-610");
  }

  private static int darkPixels(PagePixels page) {
    int dark = 0;
    for (int i = 0; i < page.argb().limit(); i++) {
      dark += (page.argb().get(i) & 0xFF) < 128 ? 1 : 0;
    }
    return dark;
  }
}
