package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.text.Passage;

/** What everybody who sets a part of one paper shares during one walk over it. */
final class Desk {
  final Bundle bundle;
  final Paper paper;
  final Fields fields;
  final Targets targets;
  final Numbers numbers;
  final List<Footnote> footnotes = new ArrayList<>();
  private final Map<String, Passage> passages;
  private final Map<String, Integer> prints = new HashMap<>();
  private final boolean forTheTeam;
  private String section = "";
  private int level = 1;

  Desk(Bundle bundle, Paper paper, Targets targets, Map<String, Passage> passages) {
    this(bundle, paper, targets, passages, paper.kind() == PaperKind.EVIDENCE_ANNEX);
  }

  private Desk(
      Bundle bundle,
      Paper paper,
      Targets targets,
      Map<String, Passage> passages,
      boolean forTheTeam) {
    this.forTheTeam = forTheTeam;
    this.bundle = bundle;
    this.paper = paper;
    this.targets = targets;
    this.passages = passages;
    this.fields = new Fields(bundle.review(), paper.title());
    this.numbers = new Numbers(paper.numbering());
  }

  /** For a sheet beside a paper, which stays with the team; nothing in it has a number. */
  static Desk besides(Bundle bundle, Paper paper) {
    return new Desk(bundle, paper, new Targets(), new HashMap<>(), true);
  }

  Review review() {
    return bundle.review();
  }

  void enter(String heading, int headingLevel) {
    section = heading.isBlank() ? section : heading;
    level = headingLevel;
  }

  /** Whether points print their headlines: slides have no room for more. */
  boolean isBrief() {
    return paper.kind() == PaperKind.PRESENTATION;
  }

  /**
   * Whether the paper stays with the team: then a reference to what it does not print is a name, as
   * no point is left out of the evidence for want of a number.
   */
  boolean isForTheTeam() {
    return forTheTeam;
  }

  /** What somebody on the team calls the thing with this id. */
  String named(String target) {
    Stream<String> findings =
        review().findings().stream()
            .filter(finding -> finding.id().text().equals(target) && finding.headline() != null)
            .map(finding -> "\u201c" + finding.headline() + "\u201d");
    Stream<String> advice =
        review().recommendations().stream()
            .filter(each -> each.id().text().equals(target) && each.code() != null)
            .map(each -> String.valueOf(each.code()));
    return Stream.concat(findings, advice).findFirst().orElse(target);
  }

  /** The level of the section being set, below which inserts make their headings. */
  int level() {
    return level;
  }

  /** Begins to print {@code source}; {@code what} names it in an error. */
  Origin origin(char letter, Id source, String what) {
    int print = prints.merge(letter + source.value(), 1, Integer::sum);
    String where = section.isBlank() ? "the paper" : "the section \"" + section + "\"";
    return new Origin(letter, source, print, where + " (" + what + " " + source.text() + ")");
  }

  /** The text parsed; each text is parsed once for all walks. */
  Passage passage(String markdown, Origin origin) {
    try {
      return passages.computeIfAbsent(markdown, Passage::parse);
    } catch (InvalidValue e) {
      throw PaperTrouble.unplaceable(origin.place(), String.valueOf(e.getMessage()));
    }
  }
}
