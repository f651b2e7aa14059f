package org.criticalfriend.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One text out of operations that were made apart: the same for the same set of operations,
 * wherever and in whatever order they met.
 *
 * <ul>
 *   <li>What an operation had seen together with what it changed is its value, to the byte.
 *   <li>A word that someone wrote stands unless someone who had seen it deleted it, or took the
 *       writing back.
 *   <li>Where the same words were written at the same place twice, they stand once.
 * </ul>
 *
 * <p>A replicated growable array of words (Roh and others, 2011): each operation is compared with
 * the text it had seen; what is new is put straight after its left neighbour. Operations are taken
 * in the order of stamps, in which each is newer than all before it, so that no newer sibling ever
 * has to be passed.
 */
final class Weave {
  private final List<Operation> operations;
  private final Ancestry ancestry;
  private final Atom start = new Atom("");

  /** The texts at operations that none woven so far has seen. */
  private final Map<Integer, List<Atom>> ends = new HashMap<>();

  private Weave(List<Operation> operations, @Nullable Stamp undone) {
    this.operations = operations;
    this.ancestry = new Ancestry(operations);
    int first = ancestry.lastMeeting(undone);
    write(first, List.of());
    for (int i = first + 1; i < operations.size(); i++) {
      write(i, seenBy(i));
    }
  }

  /**
   * The text that {@code operations} make together.
   *
   * @param operations at least one, in the order of stamps, none of them emptied
   * @param undone a step to leave out, as if it were taken back now; or null
   */
  static String text(List<Operation> operations, @Nullable Stamp undone) {
    Weave weave = new Weave(operations, undone);
    List<Atom> atoms = weave.standing(weave.ancestry.all(), undone);
    return Words.join(atoms.stream().map(atom -> atom.text).toList());
  }

  private List<Atom> standing(BitSet version, @Nullable Stamp undone) {
    BitSet force = ancestry.inForce(version, undone);
    List<Atom> atoms = new ArrayList<>();
    for (Atom atom = start.next(); atom != null; atom = atom.next()) {
      if (atom.stands(force, ancestry)) {
        atoms.add(atom);
      }
    }
    return atoms;
  }

  /** The text before the operation, or where it takes a step back, the text without that step. */
  private List<Atom> seenBy(int i) {
    BitSet seen = ancestry.seenBy(i);
    int last = seen.length() - 1;
    boolean one = last >= 0 && seen.cardinality() == ancestry.seenBy(last).cardinality() + 1;
    List<Atom> end = one ? ends.remove(last) : null;
    Stamp undoes = operations.get(i).header().undoes();
    return end == null || undoes != null ? standing(seen, undoes) : end;
  }

  private void write(int i, List<Atom> seen) {
    String value = Objects.requireNonNullElse(operations.get(i).value(), "");
    Edit edit = Edit.of(seen, value);
    List<Atom> text = new ArrayList<>(seen.size() + edit.after.size());
    text.addAll(seen.subList(0, edit.from));
    Atom right = edit.to() == seen.size() ? null : seen.get(edit.to());
    replace(i, edit, text, right);
    edit.dropped().forEach(atom -> atom.deletedBy(i));
    text.addAll(seen.subList(edit.to(), seen.size()));
    ends.put(i, text);
  }

  private void replace(int i, Edit edit, List<Atom> text, @Nullable Atom right) {
    int size = edit.after.size();
    for (int j = 0; j < size; j++) {
      int next = edit.nextKept(j);
      if (next > j) {
        List<String> words = edit.after.subList(j, next);
        insert(i, words, text, next == size ? right : edit.kept(next));
      }
      if (next < size) {
        text.add(edit.kept(next));
      }
      j = next;
    }
  }

  private void insert(int i, List<String> words, List<Atom> text, @Nullable Atom right) {
    Atom left = text.isEmpty() ? start : text.getLast();
    List<Atom> twins = twins(words, left, right);
    twins.forEach(twin -> twin.writtenAlsoBy(i));
    text.addAll(twins);
    for (String word : twins.isEmpty() ? words : List.<String>of()) {
      left = left.insert(word, i);
      text.add(left);
    }
  }

  /** The same words where they were written at this place before; empty if nobody did. */
  private static List<Atom> twins(List<String> words, Atom left, @Nullable Atom right) {
    Atom first = left.next();
    while (first != null && first != right) {
      List<Atom> run = writtenWith(first, right);
      if (run.stream().map(atom -> atom.text).toList().equals(words)) {
        return run;
      }
      first = run.getLast().next();
    }
    return List.of();
  }

  private static List<Atom> writtenWith(Atom first, @Nullable Atom right) {
    List<Atom> run = new ArrayList<>();
    Atom atom = first;
    while (atom != null && atom != right && atom.isFirstWrittenWith(first)) {
      run.add(atom);
      atom = atom.next();
    }
    return run;
  }
}
