package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.paper.PaperTree;

/** Looks through a whole review for what a careful colleague would notice. */
public final class Checks {
  private static final List<PaperCheck> READERS =
      List.of(
          new Attribution(),
          new PrivateWords(),
          new FewMet(),
          new PointStates(),
          new PeoplesNames(),
          new Organisations(),
          new Regions(),
          new Acronyms(),
          new Dates(),
          new Counts(),
          new Figures(),
          new EmptyHeadings(),
          new Evidence(),
          new Unled(),
          new BareTables(),
          new LongSentences());

  /** Of what never leaves the team only whether it can be read matters. */
  private static final List<PaperCheck> PRIVATE = List.of(new EmptyHeadings(), new BareTables());

  private final List<PaperCheck> readers;

  /** Checks with a list of jargon. */
  public Checks(Jargon jargon) {
    List<PaperCheck> all = new ArrayList<>(READERS);
    all.add(jargon);
    this.readers = List.copyOf(all);
  }

  /**
   * All remarks on a review: its prose, then paper by paper, then its points, questions, notes and
   * pictures; none where all is well. Each paper is built once. A paper that cannot be built has
   * one remark, that one. What somebody said to leave is not among them.
   */
  public List<Remark> of(Bundle bundle) {
    Review review = bundle.review();
    List<Remark> remarks = new ArrayList<>(ProseChecks.of(review));
    Map<Paper, PaperTree> built = new LinkedHashMap<>();
    Things things = new Things(review);
    for (Paper paper : review.papers()) {
      remarks.addAll(paper(bundle, paper, built, things));
    }
    remarks.addAll(Prints.remarks(review, built));
    remarks.addAll(Questions.remarks(review));
    remarks.addAll(Disclosures.remarks(review));
    review.pictures().forEach(picture -> wordless(picture, remarks));
    return standing(review, remarks);
  }

  /**
   * The remarks on one paper alone, from top to bottom, and what of the whole review bears on it.
   */
  public List<Remark> of(Bundle bundle, Paper paper) {
    Review review = bundle.review();
    Map<Paper, PaperTree> built = new LinkedHashMap<>();
    List<Remark> remarks = new ArrayList<>(paper(bundle, paper, built, new Things(review)));
    remarks.addAll(Prints.remarks(review, built));
    remarks.addAll(Questions.remarks(review));
    remarks.addAll(Disclosures.remarks(review));
    Set<String> shown = PrintedPictures.of(built.get(paper));
    review.pictures().stream()
        .filter(picture -> shown.contains(picture.id().value()))
        .forEach(picture -> wordless(picture, remarks));
    return standing(review, remarks);
  }

  private List<Remark> paper(
      Bundle bundle, Paper paper, Map<Paper, PaperTree> built, Things things) {
    try {
      Proof proof = new Proof(bundle, paper);
      PaperTree tree = proof.tree();
      built.put(paper, tree);
      List<Remark> remarks = new ArrayList<>(new OutlineChecks(bundle, paper, proof).remarks());
      Reading reading = new Reading(bundle.review(), paper, tree, things);
      List<PaperCheck> wanted = Met.isIssued(paper) ? readers : PRIVATE;
      wanted.forEach(reader -> remarks.addAll(reader.of(reading)));
      return remarks;
    } catch (Trouble trouble) {
      String text = trouble.happened() + " " + trouble.todo() + " (" + trouble.code() + ")";
      String whole = "This paper cannot be built. " + text;
      return List.of(Remark.of(RemarkKind.UNBUILDABLE, Places.at(paper), whole));
    }
  }

  private static void wordless(Picture picture, List<Remark> remarks) {
    if (picture.alt().isBlank()) {
      String missing = "It has no words for those who cannot see it (alternative text).";
      Spot spot = Places.at(picture.id(), "picture \"" + picture.file() + "\"");
      remarks.add(Remark.of(RemarkKind.PICTURE_WITHOUT_WORDS, spot, missing));
    }
  }

  private static List<Remark> standing(Review review, List<Remark> remarks) {
    return remarks.stream().filter(remark -> !Left.covers(review, remark)).toList();
  }
}
