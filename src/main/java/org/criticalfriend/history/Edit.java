package org.criticalfriend.history;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** How a value differs from the text its writer saw, between the first and last difference. */
final class Edit {
  /** The words seen there. */
  final List<Atom> before;

  /** The words that stand there in the value. */
  final List<String> after;

  /** The place of the first of the words in the text seen. */
  final int from;

  private final int[] kept;

  private Edit(List<Atom> before, int from, List<String> after) {
    this.before = before;
    this.from = from;
    this.after = after;
    this.kept = WordDiff.kept(before.stream().map(atom -> atom.text).toList(), after);
  }

  static Edit of(List<Atom> seen, String value) {
    int from = 0;
    int start = 0;
    while (from < seen.size() && isAt(seen.get(from), value, start)) {
      start += seen.get(from++).text.length();
    }
    int to = seen.size();
    int end = value.length();
    while (to > from
        && isAt(seen.get(to - 1), value, end - seen.get(to - 1).text.length(), start)) {
      end -= seen.get(--to).text.length();
    }
    return new Edit(seen.subList(from, to), from, Words.of(value.substring(start, end)));
  }

  private static boolean isAt(Atom atom, String value, int at) {
    return value.startsWith(atom.text, at) && Words.isEdge(value, at + atom.text.length());
  }

  private static boolean isAt(Atom atom, String value, int at, int earliest) {
    return at >= earliest && value.startsWith(atom.text, at) && Words.isEdge(value, at);
  }

  /** The place after the last of {@code before} in the text seen. */
  int to() {
    return from + before.size();
  }

  /** The place in {@code after} of the first kept word at or after {@code j}, or its size. */
  int nextKept(int j) {
    int next = j;
    while (next < kept.length && kept[next] < 0) {
      next++;
    }
    return next;
  }

  /** The word seen that the kept word at {@code j} of {@code after} is. */
  Atom kept(int j) {
    return before.get(kept[j]);
  }

  /** The words seen that are not kept. */
  List<Atom> dropped() {
    BitSet dropped = new BitSet();
    dropped.set(0, before.size());
    Arrays.stream(kept).filter(i -> i >= 0).forEach(dropped::clear);
    return dropped.stream().mapToObj(before::get).toList();
  }
}
