package org.criticalfriend.issuing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.criticalfriend.pdf.PdfWriter;
import org.criticalfriend.slides.DeckStyle;
import org.criticalfriend.word.HouseStyle;
import org.jspecify.annotations.Nullable;

/**
 * The looks of all files.
 *
 * @param word of Word files, which PDFs follow; ours where absent
 * @param slides of presentations; ours where absent
 */
public record Styles(@Nullable HouseStyle word, @Nullable DeckStyle slides) {
  /** The looks that come with the program, read when they are needed. */
  public static Styles builtIn() {
    return new Styles(null, null);
  }

  /** A look of one's own in Word and PDF. */
  public static Styles of(HouseStyle word) {
    return new Styles(word, null);
  }

  /**
   * Looks of one's own: of presentations where a file is called .pptx or .potx, else of Word files.
   *
   * @throws org.criticalfriend.files.Trouble if one cannot be used
   */
  public static Styles of(List<Path> files) {
    Styles styles = builtIn();
    for (Path file : files) {
      String name = file.toString().toLowerCase(Locale.ROOT);
      boolean deck = name.matches(".*\\.(pptx|potx|pptm|potm)");
      styles =
          deck
              ? new Styles(styles.word, DeckStyle.of(file))
              : new Styles(HouseStyle.of(file), styles.slides);
    }
    return styles;
  }

  /** These, and where they say nothing of Word files, those of another. */
  public Styles over(Styles other) {
    return word == null ? new Styles(other.word, slides) : this;
  }

  /** A writer of PDF that follows them, with the fonts of another. */
  PdfWriter pdf(PdfWriter plain) {
    return word == null ? plain : plain.in(word.look());
  }

  /** What they lack and ours supplied, and what the PDF cannot follow, in sentences. */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (word != null) {
      warnings.addAll(word.warnings());
      warnings.addAll(pdf(new PdfWriter()).remarks());
    }
    if (slides != null) {
      warnings.addAll(slides.warnings());
    }
    return warnings;
  }
}
