package org.criticalfriend.store;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.criticalfriend.history.Change;
import org.criticalfriend.history.Fields;
import org.criticalfriend.model.Form;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Member;

/** Wipes values for good, from what stands now and from all that ever stood there. */
final class Erasure {
  /** What stands where words were erased that a record cannot be without. */
  static final String ERASED = "(erased)";

  private final Tables tables;
  private final Ledger.Writing writing;

  Erasure(Tables tables, Ledger.Writing writing) {
    this.tables = tables;
    this.writing = writing;
  }

  /**
   * Leaves nothing behind of what was erased. SQLite keeps moved lines in freed room, and words in
   * the index's index; all anew leaves none.
   */
  static void finish(Tables tables) {
    if (tables.sql().number("select count(*) from meta where name = 'erasing'") > 0) {
      tables.transact(tables.index()::build);
      tables.sql().run("vacuum");
      tables.sql().run("delete from meta where name = 'erasing'");
    }
  }

  /** Wipes one member: its value, those of a nested record, or a list with all it ever held. */
  void erase(Node row, String member) {
    giveUpKeptReviews(row);
    for (String field : fields(row.uuid())) {
      if (field.equals(member) || field.startsWith(member + ".")) {
        wipe(row, field);
      }
    }
    for (Node below : below(row)) {
      if (below.list().equals(member) || below.list().startsWith(member + ".")) {
        eraseRow(below);
        writing.write(List.of(new Change(below.uuid(), Fields.DELETED, "true")));
      }
    }
    new StoredBytes(tables).prune();
  }

  /**
   * Removes a thing and wipes all words of it and of what lies or lay beneath it.
   *
   * @throws InvalidValue if something cannot be without it
   */
  void eraseAll(Node row) {
    giveUpKeptReviews(row);
    if (!row.deleted()) {
      writing.write(new Removal(tables).changes(row));
    }
    eraseRow(row);
    new StoredBytes(tables).prune();
  }

  private void giveUpKeptReviews(Node row) {
    for (Node file : new KeptReviews(tables).holding(row)) {
      eraseRow(file);
      writing.write(List.of(new Change(file.uuid(), Fields.DELETED, "true")));
    }
  }

  private void eraseRow(Node row) {
    for (String field : fields(row.uuid())) {
      if (!Reckoning.isColumn(field) || field.equals(Fields.LABEL)) {
        writing.erase(row.uuid(), field);
      }
    }
    below(row).forEach(this::eraseRow);
  }

  private void wipe(Node row, String field) {
    Kind kind = Kind.of(row.kind());
    Member member = kind == null ? null : kind.fields().get(field);
    boolean required = member != null && member.required();
    if (member != null && required && member.form() != Form.TEXT) {
      throw new IllegalArgumentException(field + " cannot be erased, only changed");
    }
    writing.erase(row.uuid(), field);
    if (required || !isValid(row)) {
      writing.write(List.of(new Change(row.uuid(), field, ERASED)));
    }
  }

  /** A finding without headline, say, needs its prose. */
  private boolean isValid(Node row) {
    try {
      Long number = tables.names().rows().number(row.uuid());
      new Consistency(tables).check(List.of(number));
      return true;
    } catch (InvalidValue _) {
      return false;
    }
  }

  private Set<String> fields(String uuid) {
    return new TreeSet<>(
        tables
            .sql()
            .list(
                "select distinct field from operation where row = ?",
                line -> tables.names().fields().name(line.getLong(1)),
                tables.names().rows().find(uuid)));
  }

  /** Deleted rows too, as their words are still in the file. */
  private List<Node> below(Node row) {
    return tables
        .sql()
        .list(
            "select uuid from row where parent = ? and kind is not null",
            line -> Rows.text(line.getBytes(1)),
            tables.names().rows().find(row.uuid()))
        .stream()
        .map(uuid -> Objects.requireNonNull(tables.tree().find(uuid)))
        .toList();
  }
}
