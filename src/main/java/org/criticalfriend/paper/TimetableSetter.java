package org.criticalfriend.paper;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InsertTimetable;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.TimetableColumn;
import org.jspecify.annotations.Nullable;

/** Sets the sessions as a table, in the order of the timetable. */
final class TimetableSetter {
  private static final List<TimetableColumn> USUAL =
      List.of(
          TimetableColumn.DATE, TimetableColumn.TIME, TimetableColumn.TITLE, TimetableColumn.VENUE);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm", Locale.UK);

  private final Desk desk;

  TimetableSetter(Desk desk) {
    this.desk = desk;
  }

  List<Element> set(InsertTimetable insert) {
    List<TimetableColumn> columns = Objects.requireNonNullElse(insert.columns(), USUAL);
    List<Element.Cell> header =
        columns.stream().map(column -> Cells.of(Capitals.ofFirst(column.word()), null)).toList();
    List<List<Element.Cell>> rows = new ArrayList<>();
    for (Session session : desk.review().sessions()) {
      if (Filters.lets(session.kind(), insert.kinds())) {
        Origin origin = desk.origin('z', session.id(), "session");
        rows.add(
            columns.stream()
                .map(column -> Cells.of(text(session, column), origin.next()))
                .toList());
      }
    }
    return rows.isEmpty()
        ? List.of()
        : List.of(new Element.Table(null, ColumnWidths.of(header, rows), header, rows));
  }

  private String text(Session session, TimetableColumn column) {
    return switch (column) {
      case DATE -> session.date() == null ? "" : Fields.format(session.date(), "EEEE d MMMM");
      case SERVICE -> orEmpty(session.service());
      case TITLE -> session.title();
      case VENUE -> orEmpty(session.venue());
      case TIME -> time(session.start(), session.end());
      case TYPE -> Capitals.ofFirst(session.kind());
      case PEERS -> names(session.peers());
      case MET -> met(session);
    };
  }

  private static String time(@Nullable LocalTime start, @Nullable LocalTime end) {
    String from = start == null ? "" : CLOCK.format(start);
    return end == null ? from : from + " – " + CLOCK.format(end);
  }

  private String met(Session session) {
    List<String> met = new ArrayList<>();
    if (!session.met().isEmpty()) {
      met.add(names(session.met()));
    }
    if (session.metCount() != null) {
      session.metCount().forEach((category, count) -> met.add(count + " " + category));
    }
    return String.join(", ", met);
  }

  private String names(List<Id> ids) {
    return ids.stream().map(this::name).collect(Collectors.joining(", "));
  }

  private String name(Id id) {
    return desk.review().people().stream()
        .filter(person -> person.id().equals(id))
        .map(Person::name)
        .findFirst()
        .orElse("");
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
