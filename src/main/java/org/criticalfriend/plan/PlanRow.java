package org.criticalfriend.plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.criticalfriend.model.Id;
import org.criticalfriend.sheets.FillInSheet.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A row of the plan as it would be written now.
 *
 * @param recommendation what it answers; absent for an action that answers none
 * @param action what is done; absent where nothing is yet, or another row says it
 * @param cells what stands in it
 */
public record PlanRow(
    @Nullable Id recommendation, @Nullable Id action, Map<PlanField, Cell> cells) {
  public PlanRow {
    cells = new EnumMap<>(cells);
  }

  Cell cell(PlanField field) {
    return Objects.requireNonNullElse(cells.get(field), Cell.EMPTY);
  }

  /** The words by which a file that comes back is told which row this is. */
  String record() {
    return record(recommendation, action);
  }

  static String record(@Nullable Id recommendation, @Nullable Id action) {
    return (recommendation == null ? "" : recommendation.value())
        + "/"
        + (action == null ? "" : action.value());
  }
}
