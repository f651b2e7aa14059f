package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.model.Stance;

/**
 * Finds printed findings for which no note speaks. Where no finding of the review rests on a note,
 * its evidence is kept elsewhere and nothing is said.
 */
final class Evidence implements PaperCheck {
  @Override
  public List<Remark> of(Reading reading) {
    List<Finding> findings = reading.review().findings();
    List<Remark> remarks = new ArrayList<>();
    if (findings.stream().noneMatch(Evidence::rests)) {
      return remarks;
    }
    Map<Id, Finding> bare = new HashMap<>();
    findings.stream().filter(one -> !rests(one)).forEach(one -> bare.put(one.id(), one));
    for (Line line : reading.lines()) {
      if (line.thing() != null && bare.remove(line.thing()) != null) {
        String text = "No note stands behind “" + Words.opening(line.text(), 70) + "”.";
        remarks.add(reading.remark(RemarkKind.NO_EVIDENCE, line, "", text));
      }
    }
    return remarks;
  }

  private static boolean rests(Finding finding) {
    return finding.evidence().stream().anyMatch(one -> one.stance() == Stance.FOR);
  }
}
