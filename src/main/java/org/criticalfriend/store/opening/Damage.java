package org.criticalfriend.store.opening;

import java.nio.file.Path;
import java.util.Optional;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.store.ReviewFile;

/** Finds damage, also where SQLite notices none. */
final class Damage {
  private Damage() {}

  /**
   * What is wrong inside a file: structure, operations against their hashes, and what is shown
   * against the operations.
   *
   * @param review whose damage it is, for the words
   */
  static Optional<Trouble> in(Path file, Path review) {
    try (ReviewFile view = ReviewFile.view(file)) {
      if (!view.verify().isSound()) {
        return Optional.of(OpeningTrouble.damagedQuietly(review, null));
      }
      view.review();
      return Optional.empty();
    } catch (Trouble e) {
      return Optional.of(OpeningTrouble.damagedInside(review, e));
    } catch (RuntimeException e) { // whatever damaged values provoke
      return Optional.of(OpeningTrouble.damagedQuietly(review, e));
    }
  }
}
