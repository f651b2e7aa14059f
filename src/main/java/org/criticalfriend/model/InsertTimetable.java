package org.criticalfriend.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sessions as a table.
 *
 * @param kinds only sessions of these kinds; absent: all
 * @param columns the columns; absent: date, time, title, venue
 * @param extras members this version does not know
 */
@Insert("timetable")
public record InsertTimetable(
    @Nullable List<String> kinds, @Nullable List<TimetableColumn> columns, Extras extras)
    implements Block {
  public InsertTimetable {
    kinds = Must.copyOf(kinds);
    columns = Must.copyOf(columns);
  }
}
