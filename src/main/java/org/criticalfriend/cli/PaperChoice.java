package org.criticalfriend.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.form.FittedOutline;
import org.criticalfriend.form.ImportedOutline;
import org.criticalfriend.form.OutlineForm;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;
import org.jspecify.annotations.Nullable;

/** Finds the papers that a person named by id or by kind. */
final class PaperChoice {
  private static final String SAFE = "Nothing was written.";

  private PaperChoice() {}

  /**
   * The papers meant.
   *
   * @param wanted an id, or a kind such as "letter" (a hyphen may stand for a space); null for all
   * @throws Trouble where none is meant, or a kind fits more than one
   */
  static List<Paper> among(List<Paper> papers, @Nullable String wanted) {
    if (papers.isEmpty()) {
      throw new Trouble(
          "CF-701",
          "The review has no papers yet.",
          SAFE,
          "Make one by an outline: --outline FILE.");
    }
    if (wanted == null) {
      return papers;
    }
    List<Paper> byId = papers.stream().filter(paper -> paper.id().text().equals(wanted)).toList();
    return byId.isEmpty() ? byKind(papers, wanted) : byId;
  }

  /** The paper that an outline makes of this review; what it asks for in vain is said. */
  static Paper by(Path outline, Review review, PrintWriter err) {
    ImportedOutline read = OutlineForm.read(outline);
    read.warnings().forEach(err::println);
    FittedOutline fitted = OutlineForm.fit(read.outline(), review);
    fitted
        .missingKinds()
        .forEach(kind -> err.println("The review has no findings of the kind \"" + kind + "\"."));
    fitted.leftOut().forEach(err::println);
    err.flush();
    return fitted.paper();
  }

  private static List<Paper> byKind(List<Paper> papers, String wanted) {
    String kind = wanted.toLowerCase(Locale.UK).replace('-', ' ');
    List<Paper> found =
        papers.stream()
            .filter(paper -> paper.kind().word().replace('-', ' ').equals(kind))
            .toList();
    if (found.isEmpty()) {
      throw new Trouble(
          "CF-702",
          "The review has no paper called or of the kind \"" + wanted + "\".",
          SAFE,
          "It has: " + named(papers) + ".");
    }
    if (found.size() > 1) {
      throw new Trouble(
          "CF-703",
          "More than one paper is of the kind \"" + wanted + "\": " + named(found) + ".",
          SAFE,
          "Name one of them by its id.");
    }
    return found;
  }

  private static String named(List<Paper> papers) {
    return papers.stream()
        .map(paper -> paper.id().text() + " (" + paper.kind().word() + ")")
        .collect(Collectors.joining(", "));
  }
}
