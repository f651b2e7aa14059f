package org.criticalfriend.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.history.MergeOfHistories;
import org.criticalfriend.history.Operation;
import org.criticalfriend.history.Stamp;
import org.criticalfriend.history.Step;
import org.criticalfriend.model.Id;

/**
 * Brings the operations of another copy of the same review in. Everything happens in a transaction
 * the caller has begun.
 */
final class MergeIn {
  private final Tables ours;
  private final Tables theirs;
  private final Ledger ledger;
  private final List<Operation> coming = new ArrayList<>();
  private final List<Operation> emptied = new ArrayList<>();

  MergeIn(Tables ours, Tables theirs, Ledger ledger) {
    this.ours = ours;
    this.theirs = theirs;
    this.ledger = ledger;
  }

  /**
   * Merges.
   *
   * @throws Trouble if the other is no copy of this review, or damaged
   */
  Merged merge() {
    refuseStranger();
    gather();
    Set<String> uuids = new LinkedHashSet<>();
    coming.forEach(operation -> uuids.add(operation.row()));
    emptied.forEach(operation -> uuids.add(operation.row()));
    Map<String, Node> before = standing(uuids);
    emptied.forEach(ours.operations()::empty);
    if (!emptied.isEmpty()) {
      ours.sql().run("insert or replace into meta values('erasing', '1')");
    }
    coming.sort(Comparator.comparing(Operation::stamp));
    coming.forEach(this::add);
    bringPictures();
    Set<Long> rows = new LinkedHashSet<>();
    uuids.forEach(uuid -> rows.add(ours.names().rows().number(uuid)));
    new Settling(ours).settle(rows);
    Ledger.Writing writing = ledger.begin("Merge", Step.NEW);
    writing.keepForGood();
    Repair repair = new Repair(ours, writing, uuids, before);
    repair.repair(rows);
    return new Merged(
        coming.size(), rows.size(), steps(), contested(rows), repair.restored(), repair.reversed());
  }

  private void refuseStranger() {
    String sql =
        """
        select r.uuid from row r join kind k on k.id = r.kind
         where k.name = 'review:ReviewDetails' order by r.id limit 1\
        """;
    String our = ours.sql().first(sql, line -> Rows.text(line.getBytes(1)));
    String their = theirs.sql().first(sql, line -> Rows.text(line.getBytes(1)));
    if (!Objects.equals(our, their)) {
      throw new Trouble(
          "CF-208",
          "The other file is another review, not a copy of this one.",
          "Nothing was merged, and both files are as they were.",
          "Choose a copy of this review.");
    }
  }

  private void gather() {
    List<String> rows =
        theirs.sql().list("select uuid from row order by id", line -> Rows.text(line.getBytes(1)));
    for (String uuid : rows) {
      Long their = theirs.names().rows().find(uuid);
      Long our = ours.names().rows().find(uuid);
      gather(
          our == null ? List.of() : ours.operations().of(our),
          theirs.operations().of(Objects.requireNonNull(their)));
    }
  }

  private void gather(List<Operation> our, List<Operation> their) {
    if (our.equals(their)) {
      return;
    }
    Map<Stamp, Operation> known = new HashMap<>();
    our.forEach(operation -> known.put(operation.stamp(), operation));
    for (Operation operation : MergeOfHistories.union(our, their)) {
      Operation here = known.get(operation.stamp());
      if (here == null) {
        coming.add(operation);
      } else if (operation.isEmptied() && !here.isEmptied()) {
        emptied.add(here);
      }
    }
  }

  private Map<String, Node> standing(Set<String> uuids) {
    Map<String, Node> standing = new HashMap<>();
    for (String uuid : uuids) {
      Node node = ours.tree().find(uuid);
      if (node != null) {
        standing.put(uuid, node);
      }
    }
    return standing;
  }

  private void add(Operation operation) {
    ledger.saw(operation.stamp());
    ours.operations().add(operation);
    long step = ours.names().steps().number(operation.header());
    Long their = theirs.names().steps().find(operation.header().step());
    if (their != null) {
      ours.names().steps().name(step, theirs.names().steps().known(their).name(), true);
    }
    ours.sql()
        .run(
            "insert or ignore into touched(step, row) values(?, ?)",
            step,
            ours.names().rows().number(operation.row()));
    ours.sql()
        .run(
            "update replica set latest = max(latest, ?) where name = ?",
            operation.stamp().time(),
            operation.stamp().replica());
  }

  private void bringPictures() {
    for (String digest :
        theirs.sql().list("select hex(digest) from picture", line -> line.getString(1))) {
      ours.sql()
          .run(
              "insert or ignore into picture values(unhex(?), ?)",
              digest,
              theirs
                  .sql()
                  .first(
                      "select bytes from picture where digest = unhex(?)",
                      l -> l.getBytes(1),
                      digest));
    }
    new StoredBytes(ours).prune();
  }

  private int steps() {
    Set<Stamp> steps = new HashSet<>();
    coming.forEach(operation -> steps.add(operation.header().step()));
    return steps.size();
  }

  private List<Id> contested(Set<Long> rows) {
    List<Id> contested = new ArrayList<>();
    for (long row : rows) {
      long state = ours.sql().number("select deleted from row where id = ?", row);
      if (state == Reckoning.CONTESTED) {
        contested.add(new Id(ours.names().rows().uuid(row), null));
      }
    }
    return contested;
  }
}
