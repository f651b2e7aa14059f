package org.criticalfriend.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that ever happened to one field of one row. Everything it tells depends on the set of
 * operations alone, not on the order in which they came, nor on which of them are emptied already.
 */
public final class FieldHistory {
  private final List<Operation> operations;
  private final Set<Stamp> wiped;
  private final List<Operation> live;

  private FieldHistory(List<Operation> operations) {
    this.operations = operations;
    this.wiped = wiped(operations);
    this.live =
        operations.stream()
            .filter(operation -> !operation.erases() && !operation.isEmptied())
            .filter(operation -> !wiped.contains(operation.stamp()))
            .toList();
  }

  /** The history that {@code operations}, all of one field of one row, make in any order. */
  public static FieldHistory of(Collection<Operation> operations) {
    return new FieldHistory(operations.stream().sorted(History.BY_STAMP).toList());
  }

  /** Every write that has not seen an erasure of the field which stands here. */
  private static Set<Stamp> wiped(List<Operation> operations) {
    if (operations.stream().noneMatch(Operation::erases)) {
      return Set.of();
    }
    Ancestry ancestry = new Ancestry(operations);
    BitSet erasures = new BitSet();
    for (int i = 0; i < operations.size(); i++) {
      erasures.set(i, operations.get(i).erases());
    }
    Set<Stamp> wiped = new HashSet<>();
    for (int i = 0; i < operations.size(); i++) {
      BitSet unseen = (BitSet) erasures.clone();
      unseen.andNot(ancestry.seenBy(i));
      if (!erasures.get(i) && !unseen.isEmpty()) {
        wiped.add(operations.get(i).stamp());
      }
    }
    return wiped;
  }

  /** All operations in the order of stamps. */
  public List<Operation> operations() {
    return operations;
  }

  /** What the next operation on this field has to name as seen. */
  public Heads heads() {
    return Heads.of(unseen(operations).stream().map(Operation::stamp).toList());
  }

  /** The stamps of the operations whose value an erasure wipes and that still hold it. */
  public List<Stamp> toEmpty() {
    return operations.stream()
        .filter(operation -> !operation.isEmptied())
        .map(Operation::stamp)
        .filter(wiped::contains)
        .toList();
  }

  /** The stamps of the operations that have no value though nothing erases it: a damage. */
  public List<Stamp> lost() {
    return operations.stream()
        .filter(Operation::isEmptied)
        .map(Operation::stamp)
        .filter(stamp -> !wiped.contains(stamp))
        .toList();
  }

  /** Whether the field was erased and nothing was written since. */
  public boolean isErased() {
    return live.isEmpty() && operations.stream().anyMatch(Operation::erases);
  }

  /**
   * The operations that hold a value still: neither erasures nor erased, in the order of stamps.
   */
  public List<Operation> live() {
    return live;
  }

  /** What the field holds now. One standing operation is its value, at no cost. */
  public Current current(Merging merging) {
    List<Operation> standing = unseen(live);
    if (standing.isEmpty()) {
      return new Current(null, standing);
    }
    return new Current(
        switch (merging) {
          case LATEST -> standing.getLast().value();
          case WORDS -> woven(standing);
        },
        standing);
  }

  private @Nullable String woven(List<Operation> standing) {
    List<@Nullable String> values = new ArrayList<>();
    standing.forEach(operation -> values.add(operation.value()));
    if (values.stream().distinct().count() == 1) {
      return values.getFirst();
    }
    String text = Weave.text(live, null);
    return text.isEmpty() && values.contains(null) ? null : text;
  }

  /** The operations that none of {@code all} had seen, in the order of stamps. */
  private static List<Operation> unseen(List<Operation> all) {
    Map<String, Operation> last = new HashMap<>();
    List<Stamp> seen = new ArrayList<>();
    for (Operation operation : all) {
      last.put(operation.stamp().replica(), operation);
      seen.addAll(operation.header().heads().stamps());
    }
    Heads heads = Heads.of(seen);
    return last.values().stream()
        .filter(operation -> !heads.saw(operation.stamp()))
        .sorted(History.BY_STAMP)
        .toList();
  }

  /** What the field would hold had {@code step}, one of its steps, not been done. */
  @Nullable String without(Stamp step, Merging merging) {
    String latest = latestWithout(step);
    return switch (merging) {
      case LATEST -> latest;
      case WORDS -> {
        String text = Weave.text(live, step);
        yield text.isEmpty() && latest == null ? null : text;
      }
    };
  }

  private @Nullable String latestWithout(Stamp step) {
    return changesWithout(step)
        .reduce((earlier, later) -> later)
        .map(Operation::value)
        .orElse(null);
  }

  /** Whether somebody changed the field after {@code step}, one of its steps, did. */
  boolean isChangedSince(Stamp step) {
    Stamp last =
        live.stream()
            .filter(operation -> operation.header().step().equals(step))
            .map(Operation::stamp)
            .reduce(step, (earlier, later) -> later);
    return changesWithout(step).anyMatch(change -> change.stamp().compareTo(last) > 0);
  }

  /** The changes in force had the step not been done; taking back is not itself a change. */
  private Stream<Operation> changesWithout(Stamp step) {
    Ancestry ancestry = new Ancestry(live);
    return ancestry.inForce(ancestry.all(), step).stream()
        .mapToObj(live::get)
        .filter(operation -> operation.header().undoes() == null);
  }
}
