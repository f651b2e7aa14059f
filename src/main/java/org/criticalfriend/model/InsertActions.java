package org.criticalfriend.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The actions as a table.
 *
 * @param columns the columns; absent: number, action, lead, due, status
 * @param open true: only those that nobody judged closed or anew; absent: all
 * @param extras members this version does not know
 */
@Insert("actions")
public record InsertActions(
    @Nullable List<ActionColumn> columns, @Nullable Boolean open, Extras extras) implements Block {
  public InsertActions {
    columns = Must.copyOf(columns);
  }
}
