package org.criticalfriend.issuing;

import static java.util.Objects.requireNonNullElseGet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.criticalfriend.files.Replacement;
import org.criticalfriend.html.HtmlWriter;
import org.criticalfriend.markdown.MarkdownPaper;
import org.criticalfriend.markdown.MarkdownWriter;
import org.criticalfriend.pdf.PdfWriter;
import org.criticalfriend.slides.DeckStyle;
import org.criticalfriend.slides.SlideWriter;
import org.criticalfriend.word.HouseStyle;
import org.criticalfriend.word.WordWriter;
import org.jspecify.annotations.Nullable;

/** One writer for each format; what each writes is read back and compared. */
final class Writers {
  private final Styles styles;
  private final PdfWriter pdf;
  private final MarkdownWriter markdown = new MarkdownWriter();
  private @Nullable WordWriter word;
  private @Nullable SlideWriter slides;
  private @Nullable HtmlWriter html;

  Writers(Styles styles) {
    this(styles, styles.pdf(new PdfWriter()));
  }

  /** With a writer of PDF that may have read its fonts already. */
  Writers(Styles styles, PdfWriter pdf) {
    this.styles = styles;
    this.pdf = pdf;
  }

  PdfWriter pdf() {
    return pdf;
  }

  /** Made when first needed, like those below: a look takes a while to read. */
  SlideWriter slides() {
    if (slides == null) {
      slides = new SlideWriter(requireNonNullElseGet(styles.slides(), DeckStyle::builtIn));
    }
    return slides;
  }

  private WordWriter word() {
    if (word == null) {
      word = new WordWriter(requireNonNullElseGet(styles.word(), HouseStyle::builtIn));
    }
    return word;
  }

  private HtmlWriter html() {
    if (html == null) {
      html = new HtmlWriter();
    }
    return html;
  }

  /** Writes a draft beside its target, to be moved there when all is well. */
  void add(Format format, Draft draft, Path target, Replacement files) throws IOException {
    if (format == Format.MD) {
      addMarkdown(draft, target, files);
      return;
    }
    byte[] bytes = bytes(format, draft);
    files.add(target, file -> Files.write(file, bytes), file -> check(format, draft, file, target));
  }

  private byte[] bytes(Format format, Draft draft) {
    return switch (format) {
      case DOCX -> word().render(draft.tree(), draft.pages(this).pages());
      case PDF -> draft.pages(this).bytes();
      case PPTX -> slides().render(draft.presentation()).bytes();
      case XLSX -> draft.plan().bytes();
      case HTML -> html().render(draft.tree());
      case MD -> throw new IllegalStateException("Markdown is more than one file");
    };
  }

  private void addMarkdown(Draft draft, Path target, Replacement files) throws IOException {
    MarkdownPaper paper = markdown.render(draft.tree());
    for (Map.Entry<String, byte[]> picture : paper.pictures().entrySet()) {
      Path place = target.resolveSibling(picture.getKey());
      Files.createDirectories(place.getParent());
      files.add(place, file -> Files.write(file, picture.getValue()), _ -> {});
    }
    files.add(
        target,
        file -> Files.writeString(file, paper.text()),
        file -> check(Format.MD, draft, file, target));
  }

  /**
   * Reads a file back and compares it.
   *
   * @throws org.criticalfriend.files.Trouble naming what differs
   */
  void check(Format format, Draft draft, Path file, Path target) throws IOException {
    switch (format) {
      case DOCX -> word().check(draft.tree(), file, target);
      case PDF -> pdf.check(draft.tree(), draft.pages(this).pages(), file);
      case PPTX -> slides().check(draft.presentation(), file, target);
      case XLSX -> draft.plan().check(file, target);
      case HTML -> html().check(draft.tree(), file, target);
      case MD -> markdown.check(draft.tree(), file, target);
    }
  }
}
