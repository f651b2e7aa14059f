package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.ActionColumn;
import org.criticalfriend.model.FollowUp;
import org.criticalfriend.model.InsertActions;
import org.criticalfriend.model.Outcome;
import org.jspecify.annotations.Nullable;

/** Sets the actions as a table. */
final class ActionSetter {
  private final Desk desk;

  ActionSetter(Desk desk) {
    this.desk = desk;
  }

  List<Element> set(InsertActions insert) {
    List<ActionColumn> columns =
        Objects.requireNonNullElse(insert.columns(), List.of(ActionColumn.values()));
    List<Element.Cell> header = columns.stream().map(ActionSetter::head).toList();
    List<List<Element.Cell>> rows = new ArrayList<>();
    for (Action action : wanted(insert)) {
      int number = rows.size() + 1;
      Origin origin = desk.origin('a', action.id(), "action");
      rows.add(columns.stream().map(column -> cell(action, column, number, origin)).toList());
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(new Element.Table(null, ColumnWidths.of(header, rows), header, rows));
  }

  private List<Action> wanted(InsertActions insert) {
    return desk.review().actions().stream()
        .filter(action -> !Boolean.TRUE.equals(insert.open()) || isOpen(action.followUp()))
        .toList();
  }

  private static boolean isOpen(@Nullable FollowUp followUp) {
    return followUp == null || followUp.outcome() == Outcome.CARRIED_ON;
  }

  private static Element.Cell head(ActionColumn column) {
    return column == ActionColumn.NUMBER
        ? Cells.empty()
        : Cells.of(Capitals.ofFirst(column.word()), null);
  }

  private Element.Cell cell(Action action, ActionColumn column, int number, Origin origin) {
    return switch (column) {
      case NUMBER -> Cells.of(String.valueOf(number), origin.next());
      case ACTION -> new Element.Cell(ProseSetter.unnumbered(desk, origin, action.text(), false));
      case LEAD -> Cells.of(String.join("/", action.leads()), origin.next());
      case DUE -> Cells.of(Objects.requireNonNullElse(action.due(), ""), origin.next());
      case STATUS -> Cells.of(Capitals.ofFirst(action.status().word()), origin.next());
    };
  }
}
