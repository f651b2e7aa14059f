package org.criticalfriend.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.criticalfriend.history.Header;
import org.criticalfriend.history.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * Keeps undo steps: each by its first operation's stamp, with who took it, its name, and what it
 * takes back.
 */
final class Steps {
  private static final int REMEMBERED = 10_000;

  private final Sql sql;
  private final Lexicon replicas;
  private final Lexicon authors;
  private final Map<Stamp, Long> numbers = new HashMap<>();
  private final Map<Long, Known> known = new HashMap<>();

  Steps(Sql sql, Lexicon replicas, Lexicon authors) {
    this.sql = sql;
    this.replicas = replicas;
    this.authors = authors;
  }

  /**
   * A step that is in the file.
   *
   * @param stamp that of its first operation
   * @param undoes the step it takes back
   * @param author who took it
   * @param name what people call it, as in "Edit note"
   */
  record Known(Stamp stamp, @Nullable Stamp undoes, String author, String name) {}

  /** Reads everything anew, as after a transaction that was rolled back. */
  void forget() {
    numbers.clear();
    known.clear();
  }

  /**
   * The step's number; a step that is not there yet is made, without a name. Steps come in the
   * order of stamps, so that one which is taken back is there already.
   */
  long number(Header header) {
    Long there = find(header.step());
    if (there != null) {
      return there;
    }
    sql.run(
        "insert into step(time, replica, author, name, undoes) values(?, ?, ?, '', ?)",
        header.step().time(),
        replicas.number(header.step().replica()),
        authors.number(header.author()),
        header.undoes() == null ? null : find(header.undoes()));
    long number = sql.number("select last_insert_rowid()");
    numbers.put(header.step(), number);
    return number;
  }

  /** The step's number; null where there is no such step. */
  @Nullable Long find(Stamp step) {
    Long remembered = numbers.get(step);
    if (remembered != null) {
      return remembered;
    }
    Long found =
        sql.first(
            "select id from step where time = ? and replica = ?",
            line -> line.getLong(1),
            step.time(),
            replicas.find(step.replica()));
    if (found != null) {
      room();
      numbers.put(step, found);
    }
    return found;
  }

  /** Names a step and says whether it is for good, never to be offered for undoing. */
  void name(long number, String name, boolean lasting) {
    sql.run("update step set name = ?, lasting = ? where id = ?", name, lasting, number);
    known.remove(number);
  }

  /** The step with that number, which is in the file. */
  Known known(long number) {
    Known remembered = known.get(number);
    if (remembered != null) {
      return remembered;
    }
    Known found =
        sql.first(
            """
            select s.time, s.replica, s.author, s.name, u.time, u.replica from step s
             left join step u on u.id = s.undoes where s.id = ?\
            """,
            this::read,
            number);
    if (found == null) {
      throw sql.damaged("step " + number);
    }
    room();
    known.put(number, found);
    return found;
  }

  private Known read(ResultSet line) throws SQLException {
    Stamp stamp = new Stamp(line.getLong(1), replicas.name(line.getLong(2)));
    long undone = line.getLong(6);
    Stamp undoes = undone == 0 ? null : new Stamp(line.getLong(5), replicas.name(undone));
    return new Known(stamp, undoes, authors.name(line.getLong(3)), line.getString(4));
  }

  private void room() {
    if (numbers.size() + known.size() > REMEMBERED) {
      forget();
    }
  }
}
