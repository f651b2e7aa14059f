package org.criticalfriend.versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.PaperBuilder;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.versions.Redline.Change;

/**
 * What differs between a paper at two times.
 *
 * @param redline word by word
 * @param newFindings findings that print now and did not then
 * @param goneFindings findings that printed then and do not now
 * @param newRecommendations as with findings
 * @param goneRecommendations as with findings
 */
public record Comparison(
    Redline redline,
    int newFindings,
    int goneFindings,
    int newRecommendations,
    int goneRecommendations) {
  /**
   * Compares.
   *
   * @throws org.criticalfriend.files.Trouble where one of the two cannot be built
   */
  public static Comparison of(Side before, Side after) {
    PaperTree old = PaperBuilder.build(before.bundle(), before.paper());
    PaperTree now = PaperBuilder.build(after.bundle(), after.paper());
    Set<String> oldPoints = points(old, before.bundle().review());
    Set<String> newPoints = points(now, after.bundle().review());
    return new Comparison(
        Redline.of(old, now),
        more('f', newPoints, oldPoints),
        more('f', oldPoints, newPoints),
        more('r', newPoints, oldPoints),
        more('r', oldPoints, newPoints));
  }

  /** It in a sentence, such as: 14 paragraphs changed, 1 taken out; 2 findings new. */
  public String sentence() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs(paragraphs);
    List<String> points = new ArrayList<>();
    add(points, newFindings, "finding", "new");
    add(points, goneFindings, "finding", "gone");
    add(points, newRecommendations, "recommendation", "new");
    add(points, goneRecommendations, "recommendation", "gone");
    List<String> both =
        Stream.of(paragraphs, points)
            .filter(list -> !list.isEmpty())
            .map(list -> String.join(", ", list))
            .toList();
    return both.isEmpty() ? "nothing changed" : String.join("; ", both);
  }

  private void paragraphs(List<String> words) {
    add(words, redline.count(Change.CHANGED), "paragraph", "changed");
    for (Change change : List.of(Change.NEW, Change.GONE)) {
      String what = change == Change.NEW ? "new" : "taken out";
      if (words.isEmpty()) {
        add(words, redline.count(change), "paragraph", what);
      } else if (redline.count(change) > 0) {
        words.add(redline.count(change) + " " + what);
      }
    }
  }

  private static void add(List<String> words, int count, String thing, String what) {
    if (count > 0) {
      words.add(count + " " + thing + (count == 1 ? " " : "s ") + what);
    }
  }

  private static int more(char letter, Set<String> here, Set<String> there) {
    return (int)
        here.stream().filter(point -> point.charAt(0) == letter && !there.contains(point)).count();
  }

  /** The findings and recommendations that print, by a letter and their ids in the text form. */
  private static Set<String> points(PaperTree tree, Review review) {
    Map<String, String> names = new HashMap<>();
    review.findings().stream().map(Finding::id).forEach(id -> put(names, 'f', id));
    review.recommendations().stream().map(Recommendation::id).forEach(id -> put(names, 'r', id));
    return PrintedLines.of(tree).stream()
        .flatMap(line -> Stream.ofNullable(line.anchor()))
        .flatMap(anchor -> Stream.ofNullable(names.get(key(anchor))))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static void put(Map<String, String> names, char letter, Id id) {
    names.put(letter + id.value(), letter + id.text());
  }

  private static String key(Anchor anchor) {
    return anchor.letter() + anchor.source();
  }
}
