package org.criticalfriend.paper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;

/**
 * The papers whose words are known beforehand: the sample's everywhere, the real reviews' where
 * they are at hand in a folder beside the project.
 *
 * @param folder the review in its text form
 * @param paper the id of the paper
 * @param expected what it must say
 */
public record RealReviews(Path folder, String paper, Path expected) {
  private static final Path SHARED = Path.of("../shared/reviews");

  /** Every paper at hand, the sample's first. */
  public static Stream<RealReviews> all() {
    List<RealReviews> all = new ArrayList<>();
    Path expected = Path.of("src/test/resources/sample/expected-outcome-paper.md");
    all.add(new RealReviews(Path.of("assets/sample"), "outcome-paper", expected));
    if (Files.isDirectory(SHARED)) {
      all.add(real("leicester-2008", "outcome-paper"));
      all.add(real("manchester-2006", "outcome-paper"));
      all.add(real("leicester-2014", "letter"));
      all.add(real("leicester-2008-follow-up", "follow-up-note"));
    }
    return all.stream();
  }

  private static RealReviews real(String name, String paper) {
    Path folder = SHARED.resolve(name);
    return new RealReviews(folder, paper, folder.resolve("expected-" + paper + ".md"));
  }

  /** The review, read afresh. */
  public Bundle bundle() {
    return ReviewForm.read(folder).bundle();
  }

  /** The paper as a tree. */
  public PaperTree tree() {
    Bundle bundle = bundle();
    Paper found =
        bundle.review().papers().stream()
            .filter(candidate -> candidate.id().text().equals(paper))
            .findFirst()
            .orElseThrow();
    return PaperBuilder.build(bundle, found);
  }

  @Override
  public String toString() {
    return folder.getFileName().toString();
  }
}
