package org.criticalfriend.issuing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.paper.PaperBuilder;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.pdf.PdfWriter;
import org.criticalfriend.pdf.Rendering;
import org.criticalfriend.word.HouseStyle;
import org.criticalfriend.word.WordWriter;

/** A paper laid out in memory, as it would be written now. */
public final class LaidOut {
  private final PdfWriter writer = new PdfWriter();
  private final PaperTree tree;
  private final Rendering pages;

  /**
   * Lays a paper out.
   *
   * @throws Trouble where it cannot be built or set
   */
  public LaidOut(Bundle bundle, Paper paper) {
    this.tree = PaperBuilder.build(bundle, paper);
    this.pages = writer.render(tree);
  }

  /** The whole PDF; not to be changed. */
  public byte[] pdf() {
    return pages.bytes();
  }

  /** Whether the files of the paper in this folder say exactly what it says now. */
  public boolean isWrittenIn(Path folder) {
    String name = tree.properties().name();
    return pdfSays(PaperFiles.target(folder, name, Format.PDF))
        && wordSays(PaperFiles.target(folder, name, Format.DOCX));
  }

  private boolean pdfSays(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try {
      writer.check(tree, pages.pages(), file);
      return true;
    } catch (Trouble | IOException e) {
      return false; // another paper, or none at all: either way not this one
    }
  }

  private boolean wordSays(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try {
      new WordWriter(HouseStyle.builtIn()).check(tree, file, file);
      return true;
    } catch (Trouble e) {
      return false;
    }
  }
}
