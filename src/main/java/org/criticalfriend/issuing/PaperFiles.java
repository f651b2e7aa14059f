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
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.paper.PageNumbers;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.SpeakersSheet;

/** Writes papers in several formats; either all files are in place afterwards or none is. */
public final class PaperFiles {
  private final Writers writers;
  private final Set<Format> formats;
  private final Existing existing;
  private final Consumer<String> progress;

  /**
   * Takes what holds for all papers.
   *
   * @param styles the looks of files
   * @param formats those that suit a paper are written; the usual ones of its kind where empty
   * @param existing what to do with files that are there
   * @param progress is told in words what is being done
   */
  public PaperFiles(
      Styles styles, Set<Format> formats, Existing existing, Consumer<String> progress) {
    this.writers = new Writers(styles);
    this.formats = Set.copyOf(formats);
    this.existing = existing;
    this.progress = progress;
  }

  /**
   * Writes each paper, read back and compared with its tree, under the paper's id.
   *
   * @param folder made where it is missing
   * @return the files in place, in the order of papers and formats
   * @throws Trouble where a paper cannot be built or written, or none suits a format asked for
   */
  public List<Path> write(Bundle bundle, List<Paper> papers, Path folder) {
    return write(papers, folder, (paper, files) -> stage(new Draft(bundle, paper), folder, files));
  }

  /**
   * Writes the speaker's sheet of each presentation among the papers, as Word and PDF: private to
   * the team, and never written unless asked for.
   *
   * @throws Trouble where one cannot be built or written, or there is no presentation
   */
  public List<Path> writeSpeakersSheets(Bundle bundle, List<Paper> papers, Path folder) {
    List<Paper> presentations =
        papers.stream().filter(paper -> paper.kind() == PaperKind.PRESENTATION).toList();
    return write(
        presentations, folder, (paper, files) -> stage(sheet(bundle, paper), folder, files));
  }

  private interface Staging {
    List<Path> of(Paper paper, Replacement files) throws IOException;
  }

  private List<Path> write(List<Paper> papers, Path folder, Staging staging) {
    List<Path> written = new ArrayList<>();
    try (Replacement files = new Replacement(existing)) {
      Files.createDirectories(folder);
      for (Paper paper : papers) {
        progress.accept("Building " + paper.title());
        written.addAll(staging.of(paper, files));
      }
      if (written.isEmpty()) {
        throw new Trouble(
            "CF-708",
            "None of these papers can be written so: slides are made of a presentation, a"
                + " spreadsheet of an action plan.",
            "Nothing was written.",
            "Choose another format, or a paper of that kind.");
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

  /**
   * Where a paper is written.
   *
   * @param name the paper's id
   */
  public static Path target(Path folder, String name, Format format) {
    return folder.resolve(name + "." + format);
  }

  private Draft sheet(Bundle bundle, Paper paper) {
    Draft presentation = new Draft(bundle, paper);
    PageNumbers slides = writers.slides().render(presentation.presentation()).slides();
    return new Draft(bundle, paper, SpeakersSheet.of(bundle, paper, slides));
  }

  private List<Path> stage(Draft draft, Path folder, Replacement files) throws IOException {
    List<Path> targets = new ArrayList<>();
    PaperTree tree = draft.tree();
    String name = tree.properties().name();
    for (Format format : wanted(draft)) {
      Path target = target(folder, name, format);
      progress.accept("Writing " + target.getFileName());
      writers.add(format, draft, target, files);
      targets.add(target);
    }
    return targets;
  }

  private Set<Format> wanted(Draft draft) {
    PaperKind kind = draft.paper().kind();
    if (!draft.tree().properties().name().equals(draft.paper().id().text())) {
      return EnumSet.of(Format.DOCX, Format.PDF); // a sheet beside a paper
    }
    Set<Format> wanted = EnumSet.noneOf(Format.class);
    wanted.addAll(formats.isEmpty() ? Format.usual(kind) : formats);
    wanted.removeIf(format -> !format.suits(kind));
    return wanted;
  }
}
