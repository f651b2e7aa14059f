package org.criticalfriend.history;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** Writes operations under one name, stamped, salted and sealed. Used by one thread at a time. */
public final class Pen {
  private final String author;
  private final Clock clock;
  private final RandomGenerator salts;

  /** A pen for the user who gave the name {@code author}. */
  public Pen(String author, Clock clock) {
    this(author, clock, new SecureRandom());
  }

  /** A pen whose salts come from {@code salts}, which must be a secure source outside tests. */
  Pen(String author, Clock clock, RandomGenerator salts) {
    this.author = author;
    this.clock = clock;
    this.salts = salts;
  }

  /**
   * An operation that makes the change.
   *
   * @param seen the heads of the field; for {@link Fields#DELETED} of row and rows beneath
   * @param step {@link Step#NEW}, or the step of an operation written before
   */
  public Operation write(Change change, Heads seen, Step step) {
    return sign(change, Act.WRITE, seen, step);
  }

  /**
   * An operation that wipes a field for good; {@code seen} and {@code step} as for writing. To wipe
   * a row is to wipe every field its kind can have, also those that nobody wrote here: another copy
   * may hold them.
   */
  public Operation erase(String row, String field, Heads seen, Step step) {
    return sign(new Change(row, field, null), Act.ERASE, seen, step);
  }

  private Operation sign(Change change, Act act, Heads seen, Step step) {
    seen.stamps().forEach(clock::saw);
    Stamp stamp = clock.next();
    Stamp first = step.first() == null ? stamp : step.first();
    Header header =
        new Header(stamp, change.row(), change.field(), act, author, first, step.undoes(), seen);
    return Operation.seal(header, change.value(), Salt.draw(salts));
  }
}
