package org.criticalfriend.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.history.Change;
import org.criticalfriend.history.Fields;
import org.criticalfriend.history.Operation;
import org.criticalfriend.model.Id;
import org.criticalfriend.store.Remnants.Place;
import org.criticalfriend.store.Remnants.RowLine;
import org.criticalfriend.store.pages.StoredRecord;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the damaged file showed though no operation proves it any more, so that words are
 * saved even where their history is lost.
 */
final class Unproved {
  /** A single damaged byte changes no more characters than these, next to each other. */
  private static final int DAMAGED_CHARACTERS = 4;

  private final Tables tables;
  private final Remnants remnants;
  private final Rejoining rejoining;
  private final Set<Cell> homeless = new HashSet<>();
  private int doubtful;

  Unproved(Tables tables, Remnants remnants, Rejoining rejoining) {
    this.tables = tables;
    this.remnants = remnants;
    this.rejoining = rejoining;
  }

  /** A value of a field, in whatever row. */
  private record Cell(String field, String value) {}

  /** What has to be written so that the new file shows it too. */
  List<Change> changes() {
    findHomeless();
    List<Change> changes = new ArrayList<>();
    remnants.rows().forEach((number, line) -> changes.addAll(row(rejoining.row(number), line)));
    for (Place place : remnants.places()) {
      Change change = change(place);
      if (change != null) {
        changes.add(change);
      }
    }
    return changes;
  }

  /** How many values are a little unlike what the operations say; these stand in the new file. */
  int doubtful() {
    return doubtful;
  }

  /** Texts that were being typed, of fields that are known. */
  List<Draft> drafts() {
    return remnants.drafts().stream().flatMap(this::draft).toList();
  }

  private Stream<Draft> draft(StoredRecord line) {
    Long row = line.number(0);
    Long field = line.number(1);
    String text = line.text(2);
    Long time = line.number(3);
    String author = line.text(4);
    if (row == null || field == null || text == null || time == null || author == null) {
      return Stream.empty();
    }
    String uuid = rejoining.row(row);
    String name = rejoining.field(field);
    return uuid == null || name == null
        ? Stream.empty()
        : Stream.of(new Draft(new Id(uuid, null), name, text, Instant.ofEpochMilli(time), author));
  }

  /** The kind a line says its row is of; null where that is lost. */
  static @Nullable String kind(Remnants remnants, RowLine line) {
    Long kind = line.kind();
    return kind == null
        ? null
        : remnants.names(kind).stream()
            .filter(name -> Kind.of(name) != null)
            .findFirst()
            .orElse(null);
  }

  /** Values in the new file of which the damaged one shows nothing in the same place. */
  private void findHomeless() {
    Set<List<String>> shown = new HashSet<>();
    for (Place place : remnants.places()) {
      String row = rejoining.row(place.row());
      String field = rejoining.field(place.field());
      if (row != null && field != null) {
        shown.add(List.of(row, field));
      }
    }
    tables
        .sql()
        .each(
            "select row, field, value from cell",
            line -> {
              String row = tables.names().rows().uuid(line.getLong(1));
              String field = tables.names().fields().name(line.getLong(2));
              String value = tables.names().rows().value(line.getObject(3));
              if (value != null && !shown.contains(List.of(row, field))) {
                homeless.add(new Cell(field, value));
              }
            });
  }

  /** Its own columns, each of which is a field too. */
  private List<Change> row(@Nullable String uuid, RowLine line) {
    if (uuid == null) {
      return List.of();
    }
    Map<String, String> columns = new LinkedHashMap<>();
    put(columns, Fields.KIND, kind(remnants, line));
    put(columns, Fields.PARENT, line.parent() == null ? null : rejoining.row(line.parent()));
    put(columns, Fields.ORDER, line.position());
    put(columns, Fields.LABEL, line.label());
    put(columns, Fields.DELETED, line.deleted() ? "true" : null);
    List<Change> changes = new ArrayList<>();
    columns.forEach(
        (field, value) -> {
          if (operations(uuid, field).isEmpty()) {
            changes.add(new Change(uuid, field, value));
          }
        });
    return changes;
  }

  private static void put(Map<String, String> columns, String field, @Nullable String value) {
    if (value != null) {
      columns.put(field, value);
    }
  }

  private @Nullable Change change(Place place) {
    String row = rejoining.row(place.row());
    String field = rejoining.field(place.field());
    if (row == null || field == null || !fits(place, row, field)) {
      return null;
    }
    List<Operation> operations = operations(row, field);
    String now = operations.isEmpty() ? null : now(row, field);
    for (Object kept : remnants.cells(place)) {
      String value = kept instanceof Long number ? rejoining.row(number) : (String) kept;
      if (value == null
          || value.equals(now)
          || operations.stream().anyMatch(one -> value.equals(one.value()))
          || homeless.contains(new Cell(field, value))) {
        continue;
      }
      if (operations.isEmpty() || !isNearly(value, Objects.requireNonNullElse(now, ""))) {
        return new Change(row, field, value);
      }
      doubtful++;
    }
    return null;
  }

  /** A damaged number can make a cell look like another row's. */
  private boolean fits(Place place, String row, String field) {
    RowLine line = remnants.rows().get(place.row());
    String name = kindInNewFile(row);
    if (name == null) {
      name = line == null ? null : kind(remnants, line);
    }
    Kind kind = name == null ? null : Kind.of(name);
    return kind == null ? name != null : kind.fields().containsKey(field);
  }

  private @Nullable String kindInNewFile(String uuid) {
    return tables
        .sql()
        .first(
            "select k.name from row r join kind k on k.id = r.kind where r.uuid = ?",
            line -> line.getString(1),
            (Object) Rows.bytes(uuid));
  }

  private List<Operation> operations(String row, String field) {
    Long rowNumber = tables.names().rows().find(row);
    Long fieldNumber = tables.names().fields().find(field);
    return rowNumber == null || fieldNumber == null
        ? List.of()
        : tables.operations().of(rowNumber, fieldNumber);
  }

  private @Nullable String now(String row, String field) {
    return tables
        .sql()
        .first(
            "select value from cell where row = ? and field = ?",
            line -> tables.names().rows().value(line.getObject(1)),
            tables.names().rows().find(row),
            tables.names().fields().find(field));
  }

  private static boolean isNearly(String one, String other) {
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return Math.max(one.length(), other.length()) - start - end <= DAMAGED_CHARACTERS;
  }
}
