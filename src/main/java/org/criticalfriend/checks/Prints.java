package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.State;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.PaperTree;

/** Finds points that print nowhere, though nobody parked them, or twice in an outcome paper. */
final class Prints {
  private static final int LONGEST_OPENING = 60;

  private Prints() {}

  /** Remarks on all points; whether one prints nowhere is known only where all papers are built. */
  static List<Remark> remarks(Review review, Map<Paper, PaperTree> built) {
    List<Remark> remarks = new ArrayList<>();
    List<Point> points = points(review).toList();
    List<Printed> papers =
        built.entrySet().stream()
            .map(paper -> new Printed(paper.getKey(), AnchorNames.in(paper.getValue())))
            .toList();
    if (!papers.isEmpty() && papers.size() == review.papers().size()) {
      points.stream()
          .filter(point -> papers.stream().noneMatch(paper -> paper.prints(point, 1)))
          .map(
              point ->
                  Remark.of(
                      RemarkKind.PRINTS_NOWHERE,
                      Places.at(point.id, point.name),
                      "It prints in no paper of the review."))
          .forEach(remarks::add);
    }
    papers.stream()
        .filter(paper -> paper.paper.kind() == PaperKind.OUTCOME_PAPER)
        .forEach(paper -> remarks.addAll(twice(paper, points)));
    return remarks;
  }

  private static List<Remark> twice(Printed paper, List<Point> points) {
    return points.stream()
        .filter(point -> paper.prints(point, 2))
        .map(
            point ->
                Remark.of(
                    RemarkKind.PRINTS_TWICE,
                    new Spot(paper.paper.id(), point.id, Places.of(paper.paper), "", ""),
                    "It prints the " + point.name + " twice."))
        .toList();
  }

  private static Stream<Point> points(Review review) {
    Stream<Point> findings =
        review.findings().stream()
            .filter(finding -> finding.state() != State.PARKED)
            .map(Prints::point);
    Stream<Point> advice =
        review.recommendations().stream()
            .filter(one -> one.state() != State.PARKED)
            .filter(one -> one.broughtFrom() == null) // it printed in the paper of that review
            .map(Prints::point);
    return Stream.concat(findings, advice);
  }

  private static Point point(Finding finding) {
    String opening = finding.text().isBlank() ? finding.headline() : finding.text();
    return new Point('f', finding.id(), "finding " + opening(String.valueOf(opening)));
  }

  private static Point point(Recommendation advice) {
    String opening = advice.text().isBlank() ? advice.headline() : advice.text();
    return new Point('r', advice.id(), "recommendation " + opening(String.valueOf(opening)));
  }

  private static String opening(String text) {
    String line = text.lines().findFirst().orElse("");
    String cut = line.length() > LONGEST_OPENING ? line.substring(0, LONGEST_OPENING) + "…" : line;
    return "\"" + cut + "\"";
  }

  private record Point(char letter, Id id, String name) {}

  private record Printed(Paper paper, Set<String> anchors) {
    boolean prints(Point point, int print) {
      return anchors.contains(Anchor.of(point.letter, point.id, 0, print).name());
    }
  }
}
