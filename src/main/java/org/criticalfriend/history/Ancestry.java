package org.criticalfriend.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which operations of one field each of them had seen, directly or through another. Operations are
 * named by their place in the order of stamps, in which every operation follows what it had seen.
 */
final class Ancestry {
  private final List<Operation> operations;
  private final List<BitSet> seen = new ArrayList<>();
  private final Map<Stamp, BitSet> steps = new HashMap<>();

  /**
   * @param operations in the order of stamps
   */
  Ancestry(List<Operation> operations) {
    this.operations = operations;
    Map<String, NavigableMap<Long, Integer>> replicas = new HashMap<>();
    for (int i = 0; i < operations.size(); i++) {
      Header header = operations.get(i).header();
      seen.add(seenBy(header, replicas));
      steps.computeIfAbsent(header.step(), step -> new BitSet()).set(i);
      replicas
          .computeIfAbsent(header.stamp().replica(), replica -> new TreeMap<>())
          .put(header.stamp().time(), i);
    }
  }

  private BitSet seenBy(Header header, Map<String, NavigableMap<Long, Integer>> replicas) {
    BitSet all = new BitSet();
    addUpTo(header.stamp(), replicas, all);
    header.heads().stamps().forEach(head -> addUpTo(head, replicas, all));
    return all;
  }

  private void addUpTo(Stamp stamp, Map<String, NavigableMap<Long, Integer>> replicas, BitSet all) {
    NavigableMap<Long, Integer> replica = replicas.get(stamp.replica());
    Map.Entry<Long, Integer> last = replica == null ? null : replica.floorEntry(stamp.time());
    if (last != null && !all.get(last.getValue())) {
      all.or(seen.get(last.getValue()));
      all.set(last.getValue());
    }
  }

  /** All that operation {@code i} had seen, itself not among them. Not to be changed. */
  BitSet seenBy(int i) {
    return seen.get(i);
  }

  /** All operations. */
  BitSet all() {
    BitSet all = new BitSet();
    all.set(0, operations.size());
    return all;
  }

  /** Of all operations those whose step is {@code step}. Not to be changed. */
  BitSet ofStep(Stamp step) {
    return steps.getOrDefault(step, new BitSet());
  }

  /**
   * Of the operations in {@code version} those in force: whose step no step in force takes back.
   *
   * @param undone a step to count as taken back, or null
   */
  BitSet inForce(BitSet version, @Nullable Stamp undone) {
    BitSet force = (BitSet) version.clone();
    if (undone != null) {
      force.andNot(ofStep(undone));
    }
    for (int i = force.length() - 1; i >= 0; i = force.previousSetBit(i - 1)) {
      Stamp undoes = operations.get(i).header().undoes();
      int until = i;
      if (undoes != null) {
        ofStep(undoes).stream().filter(earlier -> earlier < until).forEach(force::clear);
      }
    }
    return force;
  }

  /**
   * The last operation from whose value the text can be woven: it had seen all before it, all after
   * it had seen it, and no step at or before it is taken back after it. 0 where there is none.
   *
   * @param undone a step that is to be taken back now, or null
   */
  int lastMeeting(@Nullable Stamp undone) {
    BitSet common = all();
    int limit = first(undone, operations.size());
    for (int i = operations.size() - 1; i > 0; i--) {
      if (common.get(i) && i < limit && seen.get(i).cardinality() == i) {
        return i;
      }
      common.and(seen.get(i));
      limit = Math.min(limit, first(operations.get(i).header().undoes(), limit));
    }
    return 0;
  }

  private int first(@Nullable Stamp step, int otherwise) {
    int first = step == null ? -1 : ofStep(step).nextSetBit(0);
    return first < 0 ? otherwise : first;
  }
}
