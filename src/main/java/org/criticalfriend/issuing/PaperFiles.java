package org.criticalfriend.issuing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.criticalfriend.files.Replacement;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.paper.PaperBuilder;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.pdf.PdfWriter;
import org.criticalfriend.pdf.Rendering;
import org.criticalfriend.word.HouseStyle;
import org.criticalfriend.word.WordWriter;

/** Writes papers in several formats; either all files are in place afterwards or none is. */
public final class PaperFiles {
  private final WordWriter word;
  private final PdfWriter pdf = new PdfWriter();
  private final Set<Format> formats;
  private final Existing existing;
  private final Consumer<String> progress;

  /**
   * Takes what holds for all papers.
   *
   * @param style the look of Word files
   * @param formats at least one
   * @param existing what to do with files that are there
   * @param progress is told in words what is being done
   */
  public PaperFiles(
      HouseStyle style, Set<Format> formats, Existing existing, Consumer<String> progress) {
    this.word = new WordWriter(style);
    this.formats = EnumSet.copyOf(formats);
    this.existing = existing;
    this.progress = progress;
  }

  /**
   * Writes each paper, read back and compared with its tree, under the paper's id.
   *
   * @param folder made where it is missing
   * @return the files in place, in the order of papers and formats
   * @throws Trouble where a paper cannot be built or written
   */
  public List<Path> write(Bundle bundle, List<Paper> papers, Path folder) {
    List<Path> written = new ArrayList<>();
    try (Replacement files = new Replacement(existing)) {
      Files.createDirectories(folder);
      for (Paper paper : papers) {
        progress.accept("Building " + paper.title());
        PaperTree tree = PaperBuilder.build(bundle, paper);
        written.addAll(stage(tree, folder, files));
      }
      files.commit();
    } catch (IOException e) {
      throw new Trouble(
          "CF-704",
          Files.exists(folder)
              ? "There is a file called " + folder + " where the folder should be."
              : "The folder " + folder + " cannot be made.",
          "Nothing was written.",
          "Choose another folder.",
          e);
    }
    return written;
  }

  private List<Path> stage(PaperTree tree, Path folder, Replacement files) {
    List<Path> targets = new ArrayList<>();
    String name = tree.properties().name();
    progress.accept("Laying out " + name);
    Rendering pages = pdf.render(tree);
    for (Format format : formats) {
      Path target = folder.resolve(name + "." + format);
      progress.accept("Writing " + target.getFileName());
      switch (format) {
        case DOCX -> word(tree, pages, target, files);
        case PDF -> pdf(tree, pages, target, files);
      }
      targets.add(target);
    }
    return targets;
  }

  private void word(PaperTree tree, Rendering pages, Path target, Replacement files) {
    byte[] bytes = word.render(tree, pages.pages());
    files.add(target, file -> Files.write(file, bytes), file -> word.check(tree, file, target));
  }

  private void pdf(PaperTree tree, Rendering pages, Path target, Replacement files) {
    files.add(
        target,
        file -> Files.write(file, pages.bytes()),
        file -> pdf.check(tree, pages.pages(), file));
  }
}
