package org.criticalfriend.checks;

import java.util.List;
import org.criticalfriend.model.RemarkKind;

/** Finds tables whose header row is empty, which a screen reader cannot tell the columns of. */
final class BareTables implements PaperCheck {
  @Override
  public List<Remark> of(Reading reading) {
    return reading.lines().stream()
        .filter(line -> line.role() == Line.Role.BARE_TABLE)
        .map(
            line ->
                reading.remark(
                    RemarkKind.TABLE_WITHOUT_HEADER,
                    line,
                    line.text(),
                    "The table that begins “" + line.text() + "” has no header row."))
        .toList();
  }
}
