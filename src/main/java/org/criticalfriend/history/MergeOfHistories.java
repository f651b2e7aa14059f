package org.criticalfriend.history;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.criticalfriend.files.Trouble;

/** Brings copies of a review that were changed apart together again, as a union of operations. */
public final class MergeOfHistories {
  private final TreeMap<Stamp, Operation> all = new TreeMap<>();

  private MergeOfHistories() {}

  /**
   * All operations of both, by stamp, each once, without the values that an erasure in either
   * wipes; a value that one copy lost otherwise comes from the other. The outcome is the same
   * whichever side is which, in whatever order they are given, and however often one is merged in.
   *
   * @throws Trouble if an operation was changed after it was written, if two operations have one
   *     stamp, or if one is dated in the year 3000 or later; then nothing is merged
   */
  public static List<Operation> union(Collection<Operation> ours, Collection<Operation> theirs) {
    MergeOfHistories merge = new MergeOfHistories();
    ours.forEach(merge::add);
    theirs.forEach(merge::add);
    History history = History.of(merge.all.values());
    Set<Stamp> wiped = new HashSet<>();
    for (String row : history.rows()) {
      history.fields(row).values().forEach(field -> wiped.addAll(field.toEmpty()));
    }
    wiped.forEach(stamp -> merge.all.computeIfPresent(stamp, (s, full) -> full.emptied()));
    return List.copyOf(merge.all.values());
  }

  private void add(Operation operation) {
    if (!operation.verifies()) {
      throw damaged(operation);
    }
    if (!operation.stamp().isPlausible()) {
      throw misdated(operation);
    }
    Operation known = all.putIfAbsent(operation.stamp(), operation);
    if (known == null) {
      return;
    }
    if (!known.hash().equals(operation.hash())) {
      throw doubled(operation);
    }
    if (known.isEmptied()) {
      all.put(operation.stamp(), operation);
    }
  }

  private static Trouble damaged(Operation operation) {
    return new Trouble(
        "CF-801",
        "A change in one of the copies is not as it was written: " + what(operation) + ".",
        "Nothing was merged, and both copies are as they were.",
        "Open the copy that was sent to you on its own; the program will say what is damaged.");
  }

  private static Trouble doubled(Operation operation) {
    return new Trouble(
        "CF-802",
        "Both copies hold a different change under one name: " + what(operation) + ".",
        "Nothing was merged, and both copies are as they were.",
        "Ask whoever sent the other copy for a fresh one, saved by this program.");
  }

  private static Trouble misdated(Operation operation) {
    return new Trouble(
        "CF-803",
        "A change in one of the copies is dated in the year 3000 or later: "
            + what(operation)
            + ".",
        "Nothing was merged, and both copies are as they were.",
        "Have the clock set right on the computer it came from, and copy its words by hand.");
  }

  private static String what(Operation operation) {
    String author = operation.header().author();
    return operation.stamp() + (author.isBlank() ? "" : " by " + author);
  }
}
