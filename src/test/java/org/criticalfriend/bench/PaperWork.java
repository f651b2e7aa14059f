package org.criticalfriend.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.checks.Checks;
import org.criticalfriend.checks.Jargon;
import org.criticalfriend.checks.Remark;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.PageNumbers;
import org.criticalfriend.paper.PaperBuilder;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.pdf.PdfWriter;
import org.criticalfriend.pdf.Rendering;
import org.criticalfriend.word.HouseStyle;
import org.criticalfriend.word.WordWriter;

/** The steps from a review to its paper's two files, each to be called by itself. */
final class PaperWork {
  private final WordWriter word = new WordWriter(HouseStyle.builtIn());
  private final PdfWriter pdf = new PdfWriter();
  private final Checks checks = new Checks(Jargon.builtIn());
  private final Bundle bundle;
  private final Paper paper;

  PaperWork(Bundle bundle, Paper paper) {
    this.bundle = bundle;
    this.paper = paper;
  }

  PaperTree tree() {
    return PaperBuilder.build(bundle, paper);
  }

  List<Remark> checks() {
    return checks.of(bundle, paper);
  }

  byte[] word(PaperTree tree, PageNumbers pages) {
    return word.render(tree, pages);
  }

  Rendering pdf(PaperTree tree) {
    return pdf.render(tree);
  }

  /** The Word file with the page numbers of the PDF, as papers are issued. */
  byte[] both(PaperTree tree) {
    return word(tree, pdf(tree).pages());
  }

  boolean readBackWord(PaperTree tree, Path file) {
    word.check(tree, file, file);
    return true;
  }

  boolean readBackPdf(PaperTree tree, PageNumbers pages, Path file) {
    try {
      pdf.check(tree, pages, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return true;
  }

  /** Pages for every heading, so that Word can be measured without the PDF that knows them. */
  static PageNumbers anyPages(PaperTree tree) {
    Map<Anchor, Integer> pages = new HashMap<>();
    for (Element element : tree.body()) {
      if (element instanceof Element.Heading heading) {
        pages.put(heading.anchor(), pages.size() + 1);
      }
    }
    return new PageNumbers(pages, pages.size());
  }

  static Path file(Path file, byte[] bytes) {
    try {
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
