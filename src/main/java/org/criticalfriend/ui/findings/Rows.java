package org.criticalfriend.ui.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Theme;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.ProseText;
import org.criticalfriend.ui.points.Points;
import org.jspecify.annotations.Nullable;

/** Lays the findings out under their themes or key questions. */
final class Rows {
  private final Points points;
  private final Which which;
  private final Set<Id> folded;
  private final List<Row> rows = new ArrayList<>();

  private Rows(Points points, Which which, Set<Id> folded) {
    this.points = points;
    this.which = which;
    this.folded = folded;
  }

  /**
   * The rows, in the order of the paper; a theme without findings is there too unless only some
   * findings are looked at.
   */
  static List<Row> of(Points points, Grouping grouping, Which which, Set<Id> folded) {
    Rows made = new Rows(points, which, folded);
    switch (grouping) {
      case THEMES -> made.themes();
      case QUESTIONS -> made.questions();
    }
    return made.rows;
  }

  private void themes() {
    Review review = points.review();
    Map<@Nullable Id, List<Finding>> groups = new LinkedHashMap<>();
    review.themes().forEach(theme -> groups.put(theme.id(), new ArrayList<>()));
    List<Finding> others = new ArrayList<>();
    for (Finding finding : looked()) {
      groups.getOrDefault(finding.theme(), others).add(finding);
    }
    for (Theme theme : review.themes()) {
      add(theme.id(), theme.name(), 0, groups.getOrDefault(theme.id(), List.of()));
    }
    if (!others.isEmpty()) {
      add(null, Words.say("findings.no-theme"), 0, others);
    }
  }

  private void questions() {
    Review review = points.review();
    List<Finding> looked = looked();
    Set<Id> known = new HashSet<>();
    int number = 0;
    for (KeyQuestion question : review.keyQuestions()) {
      number++;
      known.add(question.id());
      String words = new ProseText(question.text(), review).plain();
      add(
          question.id(),
          words,
          number,
          looked.stream().filter(one -> one.keyQuestions().contains(question.id())).toList());
    }
    List<Finding> others =
        looked.stream()
            .filter(one -> one.keyQuestions().stream().noneMatch(known::contains))
            .toList();
    if (!others.isEmpty()) {
      add(null, Words.say("findings.no-question"), 0, others);
    }
  }

  private List<Finding> looked() {
    return points.review().findings().stream().filter(one -> which.holds(one, points)).toList();
  }

  private void add(@Nullable Id group, String words, int number, List<Finding> findings) {
    if (findings.isEmpty() && which != Which.ALL) {
      return;
    }
    boolean shut = group != null && folded.contains(group);
    rows.add(new Row.Heading(group, words, number, findings.size(), shut));
    if (!shut) {
      findings.forEach(finding -> rows.add(new Row.Card(group, finding)));
    }
  }
}
