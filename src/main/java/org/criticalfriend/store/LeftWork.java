package org.criticalfriend.store;

import java.nio.file.Path;
import org.criticalfriend.files.Trouble;

/**
 * What a program that was killed left unfinished in a review: a change half made, words typed that
 * are no change yet, an erasure, an index of words that another version of Java made.
 */
public final class LeftWork {
  private LeftWork() {}

  /**
   * Whether opening the review for work would first finish something; it is only looked at.
   *
   * @throws Trouble if another program has it open, or its tables are not ours
   */
  public static boolean isIn(Path review) {
    try (Sql sql = StrangerCheck.passed(Connections.view(review), review)) {
      return sql.number("select count(*) from draft") > 0
          || sql.number("select count(*) from meta where name = 'erasing'") > 0
          || !Folding.VERSION.equals(
              sql.first("select value from meta where name = 'folding'", l -> l.getString(1)));
    } catch (Trouble e) {
      if (e.code().equals("CF-203") && LeftJournal.isBeside(review)) {
        return true; // SQLite cannot play a journal back where it only reads
      }
      throw e;
    }
  }
}
