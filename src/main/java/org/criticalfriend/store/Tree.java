package org.criticalfriend.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads rows with their current values and the rows beneath them. */
final class Tree {
  private static final String LINE =
      "select id, uuid, kind, parent, position, label, deleted from row ";
  private static final String BENEATH =
      """
      with recursive beneath(id) as (select ?
       union all select row.id from row join beneath on row.parent = beneath.id
       where row.deleted <> 1)
      """;

  private final Sql sql;
  private final Rows rows;
  private final Lexicon kinds;
  private final Lexicon fields;

  Tree(Sql sql, Rows rows, Lexicon kinds, Lexicon fields) {
    this.sql = sql;
    this.rows = rows;
    this.kinds = kinds;
    this.fields = fields;
  }

  /** The whole review. */
  Node whole() {
    Reading reading = new Reading();
    sql.each(LINE + "where kind is not null and deleted <> 1 order by id", reading::line);
    sql.each("select row, field, value from cell order by row, field", reading::cell);
    return reading.grown(Node.top());
  }

  /** The row with this UUID, deleted or not; null where there is none. */
  @Nullable Node find(String uuid) {
    Long number = rows.find(uuid);
    if (number == null) {
      return null;
    }
    Reading reading = new Reading();
    sql.each(
        BENEATH + LINE + "join beneath using(id) where kind is not null", reading::line, number);
    sql.each(
        BENEATH + "select row, field, value from cell join beneath on beneath.id = cell.row",
        reading::cell,
        number);
    reading.grown(Node.top());
    return reading.nodes.get(number);
  }

  /** The row and all above it, from the top down, each without what lies beneath it. */
  List<Node> path(long row) {
    Reading reading = new Reading();
    List<Node> path = new ArrayList<>();
    for (long at = row; at != 0; at = reading.parents.getOrDefault(at, 0L)) {
      sql.each(LINE + "where kind is not null and id = ?", reading::line, at);
      sql.each("select row, field, value from cell where row = ?", reading::cell, at);
      Node node = reading.nodes.get(at);
      if (node == null) {
        return List.of();
      }
      path.addFirst(node);
    }
    return path;
  }

  /** The label of a row, deleted or not; null where it has none. */
  @Nullable String label(String uuid) {
    Long number = rows.find(uuid);
    return number == null
        ? null
        : sql.first("select label from row where id = ?", line -> line.getString(1), number);
  }

  /** The labels of all rows that have one, deleted or not, by UUID. */
  Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>();
    sql.each(
        "select uuid, label from row where label is not null",
        line -> labels.put(Rows.text(line.getBytes(1)), line.getString(2)));
    return labels;
  }

  /** These rows and all beneath them, deleted ones too. */
  Set<Long> beneath(Collection<Long> rows) {
    Set<Long> all = new LinkedHashSet<>();
    Deque<Long> waiting = new ArrayDeque<>(rows);
    while (!waiting.isEmpty()) {
      long row = waiting.pop();
      if (all.add(row)) {
        waiting.addAll(sql.list("select id from row where parent = ?", l -> l.getLong(1), row));
      }
    }
    return all;
  }

  /** Whether neither the row nor any above it was deleted. */
  boolean isVisible(long row) {
    return sql.number(
            """
            with recursive up(parent, deleted) as (select parent, deleted from row where id = ?
             union all select row.parent, row.deleted from row join up on row.id = up.parent)
            select max(deleted = 1) from up\
            """,
            row)
        == 0;
  }

  private final class Reading {
    private final Map<Long, Node> nodes = new HashMap<>();
    private final Map<Long, Long> parents = new HashMap<>();

    void line(ResultSet line) throws SQLException {
      long number = line.getLong(1);
      String uuid = Rows.text(line.getBytes(2));
      long parent = line.getLong(4);
      rows.learn(number, uuid);
      parents.put(number, parent);
      nodes.put(
          number,
          new Node(
              uuid,
              line.getString(6),
              parent == 0 ? null : rows.uuid(parent),
              line.getInt(7) == 1,
              kinds.name(line.getLong(3)),
              line.getString(5),
              new HashMap<>(),
              new ArrayList<>()));
    }

    void cell(ResultSet line) throws SQLException {
      Node node = nodes.get(line.getLong(1));
      String value = rows.value(line.getObject(3));
      if (node != null && value != null) {
        node.values().put(fields.name(line.getLong(2)), value);
      }
    }

    /** Hangs every node under its parent; those whose parent was not read are left hanging. */
    Node grown(Node top) {
      parents.forEach(
          (number, parent) -> {
            Node above = parent == 0 ? top : nodes.get(parent);
            if (above != null) {
              above.below().add(nodes.get(number));
            }
          });
      return top;
    }
  }
}
