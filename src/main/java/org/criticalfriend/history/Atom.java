package org.criticalfriend.history;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** One word, or the white space between two, at its place among all that was ever written. */
final class Atom {
  private static final int[] NOBODY = {};

  final String text;

  /** The operations that wrote it here; several where the same was written twice. */
  private int[] writers;

  private int[] deleters = NOBODY;
  private @Nullable Atom next;

  Atom(String text, int... writers) {
    this.text = text;
    this.writers = writers;
  }

  @Nullable Atom next() {
    return next;
  }

  /** Puts a new atom straight after this one. */
  Atom insert(String word, int writer) {
    Atom atom = new Atom(word, writer);
    atom.next = next;
    next = atom;
    return atom;
  }

  void writtenAlsoBy(int writer) {
    writers = with(writers, writer);
  }

  void deletedBy(int deleter) {
    deleters = with(deleters, deleter);
  }

  private static int[] with(int[] operations, int operation) {
    int[] more = Arrays.copyOf(operations, operations.length + 1);
    more[operations.length] = operation;
    return more;
  }

  boolean isFirstWrittenWith(Atom other) {
    return writers[0] == other.writers[0];
  }

  /** Whether someone in force wrote it and nobody in force who had seen that deleted it. */
  boolean stands(BitSet force, Ancestry ancestry) {
    for (int writer : writers) {
      if (force.get(writer) && !isDeleted(writer, force, ancestry)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDeleted(int writer, BitSet force, Ancestry ancestry) {
    for (int deleter : deleters) {
      if (force.get(deleter) && ancestry.seenBy(deleter).get(writer)) {
        return true;
      }
    }
    return false;
  }
}
