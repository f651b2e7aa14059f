package org.criticalfriend.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.criticalfriend.files.Fingerprint;
import org.criticalfriend.history.Operation;
import org.criticalfriend.model.Id;
import org.jspecify.annotations.Nullable;

/**
 * Holds rows, cells and pictures against the operations, and the operations against their hashes.
 */
final class Verification {
  private final Tables tables;
  private final List<String> damaged = new ArrayList<>();
  private final List<Id> differing = new ArrayList<>();
  private long count;

  Verification(Tables tables) {
    this.tables = tables;
  }

  /** Looks at everything. */
  Verdict verify() {
    // this looks into the search index too, without writing as asking the index itself would
    List<String> broken =
        new ArrayList<>(tables.sql().list("pragma integrity_check(20)", line -> line.getString(1)));
    broken.remove("ok");
    tables
        .sql()
        .each(
            "pragma foreign_key_check", line -> broken.add("foreign key of " + line.getString(1)));
    Reckoning reckoning = new Reckoning(tables);
    for (long row : tables.sql().list("select id from row order by id", line -> line.getLong(1))) {
      checkHashes(tables.operations().of(row));
      reckoning.around(row).forEach(this::compare);
    }
    checkPictures();
    return new Verdict(count, damaged, differing, broken);
  }

  private void checkHashes(List<Operation> operations) {
    count += operations.size();
    operations.stream()
        .filter(operation -> !operation.verifies())
        .forEach(operation -> damaged.add(operation.stamp().text()));
  }

  private void compare(long row, Reckoning.State state) {
    Names names = tables.names();
    Reckoning.State shown = shown(row);
    if (!state.equals(shown)) {
      differing.add(new Id(names.rows().uuid(row), null));
    }
  }

  private Reckoning.@Nullable State shown(long row) {
    Names names = tables.names();
    Map<String, String> values = new TreeMap<>();
    tables
        .sql()
        .each(
            "select field, value from cell where row = ?",
            line ->
                values.put(
                    names.fields().name(line.getLong(1)),
                    Objects.requireNonNull(names.rows().value(line.getObject(2)))),
            row);
    return tables
        .sql()
        .first(
            "select kind, parent, position, label, deleted from row where id = ?",
            line -> {
              long kind = line.getLong(1);
              long parent = line.getLong(2);
              return new Reckoning.State(
                  kind == 0 ? null : names.kinds().name(kind),
                  parent == 0 ? null : names.rows().uuid(parent),
                  line.getString(3),
                  line.getString(4),
                  line.getInt(5),
                  values);
            },
            row);
  }

  private void checkPictures() {
    tables
        .sql()
        .each(
            "select lower(hex(digest)), bytes from picture",
            line -> {
              String digest = line.getString(1);
              if (!Fingerprint.of(line.getBytes(2)).sha256().equals(digest)) {
                damaged.add(digest);
              }
            });
  }
}
