package org.criticalfriend.store;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.criticalfriend.history.Change;
import org.criticalfriend.history.Clock;
import org.criticalfriend.history.Fields;
import org.criticalfriend.history.Operation;
import org.criticalfriend.history.Pen;
import org.criticalfriend.history.Stamp;
import org.criticalfriend.model.Review;
import org.criticalfriend.store.Remnants.RowLine;
import org.criticalfriend.store.Remnants.StepLine;
import org.jspecify.annotations.Nullable;

/** Fills a new file with what was saved from a damaged one. */
final class Refilling {
  private static final String STEP = "Saved from a damaged file";

  private final Tables tables;
  private final Sql sql;
  private final Names names;
  private final Remnants remnants;
  private final Ledger ledger;
  private int operations;
  private int withoutHistory;
  private int doubtful;

  Refilling(Tables tables, Remnants remnants, String author) {
    this.tables = tables;
    this.sql = tables.sql();
    this.names = tables.names();
    this.remnants = remnants;
    Clock clock = Clock.create();
    this.ledger = new Ledger(tables, new Pen(author, clock), clock);
  }

  /** Writes the operations, given in the order of stamps, and all that follows from them. */
  void fill(List<Operation> proved, Rejoining rejoining) {
    operations = proved.size();
    tables.transact(
        () -> {
          proved.forEach(this::add);
          remnants.stepLines().forEach(this::nameStep);
          remnants.pictures().forEach(this::addPicture);
          new Settling(tables).settle(rows());
          return proved;
        });
    Unproved unproved = new Unproved(tables, remnants, rejoining);
    List<Change> changes = unproved.changes();
    withoutHistory = changes.size();
    doubtful = unproved.doubtful();
    // first what rows are, since a row just made is taken to have no history
    ledger.step(
        STEP, writing -> writing.write(changes.stream().filter(Refilling::isKind).toList()));
    ledger.step(STEP, writing -> writing.write(changes.stream().filter(c -> !isKind(c)).toList()));
    ledger.step(STEP, writing -> writing.write(places()));
    ledger.step(STEP, this::removeBroken);
    tables.transact(
        () -> {
          new Settling(tables).settle(rows());
          unproved.drafts().forEach(new Drafts(tables)::keep);
          return changes;
        });
  }

  /**
   * What was saved, and what was not.
   *
   * @param lost how many operations, at the least, could not be saved
   */
  Salvaged report(Path file, int lost) {
    int pictures = new StoredBytes(tables).missing();
    return new Salvaged(
        file, things(), operations, lost + doubtful, withoutHistory, pictures, remnants.unread());
  }

  private void add(Operation operation) {
    ledger.saw(operation.stamp());
    tables.operations().add(operation);
    long step = names.steps().number(operation.header());
    sql.run(
        "insert or ignore into touched(step, row) values(?, ?)",
        step,
        names.rows().number(operation.row()));
    String replica = operation.stamp().replica();
    sql.run(
        "update replica set latest = ?, own = ? where name = ?",
        operation.stamp().time(),
        remnants.ownReplicas().contains(replica) ? 1 : 0,
        replica);
  }

  private void nameStep(StepLine line) {
    String name = line.name();
    for (String replica : remnants.replicas(line.replica())) {
      Long known = names.steps().find(new Stamp(line.time(), replica));
      if (known != null && name != null) {
        names.steps().name(known, name, line.lasting());
      }
    }
  }

  private void addPicture(String digest, byte[] bytes) {
    sql.run("insert or ignore into picture values(unhex(?), ?)", digest, bytes);
  }

  private static boolean isKind(Change change) {
    return change.field().equals(Fields.KIND);
  }

  private List<Long> rows() {
    return sql.list("select id from row order by id", line -> line.getLong(1));
  }

  /**
   * Takes out what lost so much that it makes no record; what is left of it stays in the history.
   */
  private void removeBroken(Ledger.Writing writing) {
    if (isWhole()) {
      return;
    }
    Consistency consistency = new Consistency(tables);
    List<Long> records = new ArrayList<>(consistency.records(rows()));
    records.sort(Comparator.comparingInt(row -> -tables.tree().path(row).size()));
    for (long row : records) {
      try {
        consistency.check(List.of(row));
      } catch (IllegalArgumentException | DateTimeException _) {
        String uuid = names.rows().uuid(row);
        writing.write(List.of(new Change(uuid, Fields.DELETED, "true")));
      }
    }
  }

  /** What lost its place among others comes last. */
  private List<Change> places() {
    record Lost(String uuid, @Nullable Long parent, String kind) {}
    return sql
        .list(
            """
            select r.uuid, r.parent, k.name from row r join kind k on k.id = r.kind
             where r.position is null\
            """,
            line ->
                new Lost(
                    Rows.text(line.getBytes(1)),
                    line.getObject(2) == null ? null : (Long) line.getLong(2),
                    line.getString(3)))
        .stream()
        .map(
            lost -> {
              String list = lost.kind().substring(0, lost.kind().indexOf(':'));
              String last = new Siblings(sql, lost.parent(), list).last();
              return new Change(lost.uuid(), Fields.ORDER, last);
            })
        .toList();
  }

  private boolean isWhole() {
    try {
      new Assembly(tables.tree().labels()::get).record(tables.tree().whole(), Review.class);
      return true;
    } catch (IllegalArgumentException | DateTimeException _) {
      return false;
    }
  }

  private SortedMap<String, Salvaged.Count> things() {
    SortedMap<String, Salvaged.Count> things = new TreeMap<>();
    sql.each(
        "select k.name, r.deleted from row r join kind k on k.id = r.kind",
        line -> count(things, line.getString(1), line.getInt(2) == 1 ? 0 : 1, 0));
    for (Map.Entry<Long, RowLine> known : remnants.rows().entrySet()) {
      String kind = Unproved.kind(remnants, known.getValue());
      if (kind != null && !known.getValue().deleted() && isLost(known.getKey())) {
        count(things, kind, 0, 1);
      }
    }
    return things;
  }

  private boolean isLost(long oldNumber) {
    return remnants.uuids(oldNumber).stream()
        .allMatch(
            uuid ->
                sql.number(
                        "select count(*) from row where uuid = ? and kind is not null and deleted"
                            + " <> 1",
                        (Object) Rows.bytes(uuid))
                    == 0);
  }

  private static void count(
      SortedMap<String, Salvaged.Count> things, String kindName, int saved, int lost) {
    Kind kind = Kind.of(kindName);
    if (kind != null && kind.type() != null) {
      things.merge(
          kind.list(),
          new Salvaged.Count(saved, lost),
          (a, b) -> new Salvaged.Count(a.saved() + b.saved(), a.lost() + b.lost()));
    }
  }
}
