package org.criticalfriend.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads sessions from the rows of a table whose columns have names that people give them.
 *
 * <p>A row without a title is passed over; a day that is given once holds for the rows beneath.
 */
public final class EntryRows {
  private static final int SEARCHED_FOR_NAMES = 20;

  private EntryRows() {}

  private enum Column {
    DATE("date", "day", "when"),
    TIME("time", "times", "start time", "time slot"),
    START("start", "starts", "from", "begins"),
    END("end", "ends", "to", "until", "finish", "end time"),
    TITLE("title", "session", "activity", "what", "subject", "event", "meeting"),
    KIND("kind", "type", "sort", "format"),
    VENUE("venue", "where", "location", "place", "building"),
    ROOM("room"),
    CONTACT("contact", "host contact", "host"),
    ADDRESS("address"),
    THEME("theme", "topic"),
    SERVICE("service", "organisation"),
    PEERS("peers", "peer", "team", "team members", "who goes", "reviewers"),
    MET("met", "people met", "people to meet", "meeting with", "with", "attendees", "who");

    /** Each between bars. */
    private final String names;

    Column(String... names) {
      this.names = "|" + String.join("|", names) + "|";
    }

    private static @Nullable Column named(String name) {
      String folded = name.strip().toLowerCase(Locale.UK);
      return Stream.of(values())
          .filter(c -> c.names.contains("|" + folded + "|"))
          .findFirst()
          .orElse(null);
    }
  }

  /**
   * The sessions of these rows; none where no row names a column for the title.
   *
   * @param near a day of the review, near which days without a year are
   */
  public static List<Entry> read(List<List<String>> rows, LocalDate near) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < Math.min(rows.size(), SEARCHED_FOR_NAMES); i++) {
      Map<Column, Integer> columns = columns(rows.get(i));
      if (columns.containsKey(Column.TITLE) && columns.size() > 1) {
        read(rows.subList(i + 1, rows.size()), columns, near, entries);
        return entries;
      }
    }
    return entries;
  }

  private static void read(
      List<List<String>> rows, Map<Column, Integer> columns, LocalDate near, List<Entry> entries) {
    LocalDate day = null;
    for (List<String> cells : rows) {
      Row row = new Row(cells, columns);
      LocalDate given = TypedDate.read(Objects.requireNonNullElse(row.of(Column.DATE), ""), near);
      day = given == null ? day : given;
      String title = row.of(Column.TITLE);
      if (title != null) {
        entries.add(entry(row, title, day));
      }
    }
  }

  private static Map<Column, Integer> columns(List<String> names) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    for (int i = 0; i < names.size(); i++) {
      Column column = Column.named(names.get(i));
      if (column != null) {
        columns.putIfAbsent(column, i);
      }
    }
    return columns;
  }

  private static Entry entry(Row row, String title, @Nullable LocalDate day) {
    Entry.Where where =
        new Entry.Where(
            row.of(Column.VENUE),
            row.of(Column.ROOM),
            row.of(Column.CONTACT),
            row.of(Column.ADDRESS));
    return new Entry(
        title,
        when(row, day),
        where,
        Objects.requireNonNullElse(row.of(Column.KIND), ""),
        row.of(Column.THEME),
        row.of(Column.SERVICE),
        names(row.of(Column.PEERS)),
        names(row.of(Column.MET)));
  }

  private static Entry.When when(Row row, @Nullable LocalDate day) {
    String time = row.of(Column.TIME);
    List<LocalTime> span = time == null ? List.of() : TypedTime.span(time);
    LocalTime start = span.isEmpty() ? time(row.of(Column.START)) : span.getFirst();
    LocalTime end = span.size() > 1 ? span.getLast() : time(row.of(Column.END));
    return new Entry.When(day, start, end);
  }

  private static @Nullable LocalTime time(@Nullable String typed) {
    return typed == null ? null : TypedTime.read(typed);
  }

  private static List<String> names(@Nullable String cell) {
    return cell == null
        ? List.of()
        : Stream.of(cell.split("[,;\\n]| and ", -1))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
  }

  private record Row(List<String> cells, Map<Column, Integer> columns) {
    private @Nullable String of(Column column) {
      Integer at = columns.get(column);
      String text = at == null || at >= cells.size() ? "" : cells.get(at).strip();
      return text.isEmpty() ? null : text;
    }
  }
}
