package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.InsertText;
import org.criticalfriend.model.PageBreak;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.model.Section;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.StandardText;
import org.criticalfriend.paper.Element;

/** Looks at each insert of one outline: does it show anything, and is a missing consensus said? */
final class OutlineChecks {
  private final Bundle bundle;
  private final Paper paper;
  private final Queue<Proof.Printed> printed;
  private final List<Remark> remarks = new ArrayList<>();

  /** What was said so far in the section being read and in those it is part of, by level. */
  private final TreeMap<Integer, String> above = new TreeMap<>();

  OutlineChecks(Bundle bundle, Paper paper, Proof proof) {
    this.bundle = bundle;
    this.paper = paper;
    this.printed = proof.printed();
  }

  List<Remark> remarks() {
    for (Section section : paper.sections()) {
      above.tailMap(section.level(), true).clear();
      say(section, section.heading());
      section.blocks().forEach(block -> check(section, block));
    }
    return remarks;
  }

  private void check(Section section, Block block) {
    if (block instanceof Para para) {
      say(section, para.para());
    } else if (!(block instanceof PageBreak)) {
      if (block instanceof InsertText insert) {
        say(section, textOf(insert));
      }
      checkInsert(section, block);
    }
  }

  private void checkInsert(Section section, Block insert) {
    String name = nameOf(insert);
    Proof.Printed shown = printed.remove();
    if (shown.isEmpty()) {
      add(section, RemarkKind.SHOWS_NOTHING, "The insert of " + name + " shows nothing.");
      return;
    }
    boolean said = Consensus.isDeniedIn(String.join("\n", above.values()));
    if (!said && !isLabelled(shown.divided())) {
      add(
          section,
          RemarkKind.NO_CONSENSUS,
          "The insert of "
              + name
              + " shows points without consensus, and no heading or text above it says so.");
    }
  }

  private void add(Section section, RemarkKind kind, String text) {
    remarks.add(Remark.of(kind, Places.at(paper, section), text));
  }

  /** The word by which the text form names an insert, such as "key questions". */
  private static String nameOf(Block block) {
    String name = block instanceof Record insert ? Shape.of(insert).insert() : null;
    return name == null ? "prose" : name;
  }

  private void say(Section section, String text) {
    above.merge(section.level(), text, (before, next) -> before + "\n" + next);
  }

  private String textOf(InsertText insert) {
    return bundle.review().texts().stream()
        .filter(text -> text.id().equals(insert.text()))
        .map(StandardText::text)
        .collect(Collectors.joining());
  }

  /** Whether every point stands under a heading of the insert's own that says so. */
  private static boolean isLabelled(List<Element> elements) {
    boolean said = false;
    for (Element element : elements) {
      if (element instanceof Element.Heading heading) {
        said = Consensus.isDeniedIn(Words.of(heading.runs()));
      } else if (!said) {
        return false;
      }
    }
    return true;
  }
}
