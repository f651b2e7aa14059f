package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Paper;
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
  private String section = "";
  private int level = 1;

  Desk(Bundle bundle, Paper paper, Targets targets, Map<String, Passage> passages) {
    this.bundle = bundle;
    this.paper = paper;
    this.targets = targets;
    this.passages = passages;
    this.fields = new Fields(bundle.review(), paper.title());
    this.numbers = new Numbers(paper.numbering());
  }

  Review review() {
    return bundle.review();
  }

  void enter(String heading, int headingLevel) {
    section = heading.isBlank() ? section : heading;
    level = headingLevel;
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
