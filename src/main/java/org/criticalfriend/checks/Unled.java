package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.ActionStatus;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.RemarkKind;

/** Finds printed actions that somebody has to do and nobody leads. */
final class Unled implements PaperCheck {
  @Override
  public List<Remark> of(Reading reading) {
    Map<Id, Action> unled = new HashMap<>();
    reading.review().actions().stream()
        .filter(one -> one.leads().stream().allMatch(String::isBlank))
        .filter(one -> one.status() == ActionStatus.OPEN || one.status() == ActionStatus.IN_HAND)
        .forEach(one -> unled.put(one.id(), one));
    List<Remark> remarks = new ArrayList<>();
    for (Line line : reading.lines()) {
      Action action = line.thing() == null ? null : unled.remove(line.thing());
      if (action != null) {
        String text = "Nobody leads “" + Words.opening(action.text(), 70) + "”.";
        remarks.add(reading.remark(RemarkKind.ACTION_WITHOUT_LEAD, line, "", text));
      }
    }
    return remarks;
  }
}
