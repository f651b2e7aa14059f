package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Picture;
import org.criticalfriend.paper.PaperTree;

/** Looks through a whole review for what a careful colleague would notice. */
public final class Checks {
  private Checks() {}

  /**
   * All remarks on a review: its prose, then paper by paper from top to bottom, then its points and
   * pictures; none where all is well. Each paper is built once. A paper that cannot be built has
   * one remark, that one.
   */
  public static List<Remark> of(Bundle bundle) {
    List<Remark> remarks = new ArrayList<>(ProseChecks.of(bundle.review()));
    Map<Paper, PaperTree> built = new LinkedHashMap<>();
    for (Paper paper : bundle.review().papers()) {
      try {
        Proof proof = new Proof(bundle, paper);
        PaperTree tree = proof.tree();
        built.put(paper, tree);
        remarks.addAll(new OutlineChecks(bundle, paper, proof).remarks());
        remarks.addAll(EmptyHeadings.remarks(paper, tree));
      } catch (Trouble trouble) {
        String text = trouble.happened() + " " + trouble.todo() + " (" + trouble.code() + ")";
        remarks.add(new Remark(Places.of(paper), "This paper cannot be built. " + text));
      }
    }
    remarks.addAll(Prints.remarks(bundle.review(), built));
    for (Picture picture : bundle.review().pictures()) {
      if (picture.alt().isBlank()) {
        String missing = "It has no words for those who cannot see it (alternative text).";
        remarks.add(new Remark("picture \"" + picture.file() + "\"", missing));
      }
    }
    return List.copyOf(remarks);
  }
}
