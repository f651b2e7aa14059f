package org.criticalfriend.store;

import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Says what was saved from a damaged file, and what was not.
 *
 * @param file the new file
 * @param things by list, such as {@code notes}: how many are in the new file, how many are lost
 * @param changes how many changes of the history were saved
 * @param changesLost how many, at the least, are not as they were written or are gone though others
 *     followed them
 * @param withoutHistory how many values stand in the new file though who wrote them, and what stood
 *     there before, is lost; nothing proves that they are as they were written
 * @param picturesLost how many pictures lost their bytes
 * @param unread how many lines of tables and indexes could not be read at all; what most of them
 *     said stands elsewhere too
 */
public record Salvaged(
    Path file,
    SortedMap<String, Count> things,
    int changes,
    int changesLost,
    int withoutHistory,
    int picturesLost,
    int unread) {
  /** Guarantees a map nobody changes. */
  public Salvaged {
    things = Collections.unmodifiableSortedMap(new TreeMap<>(things));
  }

  /**
   * How many things of a list.
   *
   * @param saved in the new file
   * @param lost in the damaged file, as far as it tells, but not in the new one
   */
  public record Count(int saved, int lost) {}

  /** Whether everything that the damaged file tells of is in the new one. */
  public boolean isComplete() {
    return changesLost == 0
        && withoutHistory == 0
        && picturesLost == 0
        && unread == 0
        && things.values().stream().allMatch(count -> count.lost() == 0);
  }
}
