package org.criticalfriend.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Tells which words of one text stand in the next: a longest common subsequence (Myers, "An O(ND)
 * difference algorithm and its variations", 1986), the same on every machine.
 */
final class WordDiff {
  /** With more words changed than this the whole stretch counts as rewritten. */
  private static final int MOST_CHANGES = 2_000;

  private final List<String> before;
  private final List<String> after;
  private final int[] kept;
  private final BitSet spacesKept = new BitSet();

  private WordDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
    this.kept = new int[after.size()];
    Arrays.fill(kept, -1);
  }

  /**
   * For each piece of {@code after} the place in {@code before} of the piece it is, or -1 where it
   * is new. White space is kept only beside a kept word or at the ends, so that two rewritings of
   * one passage do not mix word by word.
   */
  static int[] kept(List<String> before, List<String> after) {
    WordDiff diff = new WordDiff(before, after);
    diff.keepWords(wordsOf(before), wordsOf(after));
    diff.keepSpaceAfterWords();
    diff.keepSpaceBeforeWords();
    return diff.kept;
  }

  private static int[] wordsOf(List<String> pieces) {
    int[] places = new int[pieces.size()];
    int words = 0;
    for (int i = 0; i < places.length; i++) {
      if (!Words.isSpace(pieces.get(i))) {
        places[words++] = i;
      }
    }
    return Arrays.copyOf(places, words);
  }

  private void keepSpaceAfterWords() {
    for (int j = 0; j < kept.length; j++) {
      int left = j == 0 ? -1 : kept[j - 1];
      if (j == 0 || left >= 0) {
        keepSpace(left + 1, j);
      }
    }
  }

  private void keepSpaceBeforeWords() {
    for (int j = kept.length - 1; j >= 0; j--) {
      boolean last = j == kept.length - 1;
      int right = last ? before.size() : kept[j + 1];
      if (right > 0) {
        keepSpace(right - 1, j);
      }
    }
  }

  private void keepSpace(int i, int j) {
    boolean free = i < before.size() && kept[j] < 0 && !spacesKept.get(i);
    if (free && Words.isSpace(after.get(j)) && before.get(i).equals(after.get(j))) {
      kept[j] = i;
      spacesKept.set(i);
    }
  }

  private void keepWords(int[] old, int[] now) {
    int most = Math.min(old.length + now.length, MOST_CHANGES);
    int[] reach = new int[2 * most + 3];
    List<int[]> trace = new ArrayList<>();
    for (int changes = 0; changes <= most; changes++) {
      trace.add(Arrays.copyOfRange(reach, most - changes, most + changes + 3));
      if (extend(old, now, reach, changes)) {
        walkBack(old, now, trace);
        return;
      }
    }
  }

  /**
   * Goes as far as one more change leads on each diagonal; {@code reach} holds diagonal k at k +
   * length / 2. True at the end of both texts.
   */
  private boolean extend(int[] old, int[] now, int[] reach, int changes) {
    int middle = reach.length / 2;
    for (int k = -changes; k <= changes; k += 2) {
      boolean down = isDown(reach, middle, k, changes);
      int x = down ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
      while (x < old.length && x - k < now.length && same(old[x], now[x - k])) {
        x++;
      }
      reach[middle + k] = x;
      if (x >= old.length && x - k >= now.length) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDown(int[] reach, int middle, int k, int changes) {
    return k == -changes || (k != changes && reach[middle + k - 1] < reach[middle + k + 1]);
  }

  private boolean same(int i, int j) {
    return before.get(i).equals(after.get(j));
  }

  private void walkBack(int[] old, int[] now, List<int[]> trace) {
    int x = old.length;
    int y = now.length;
    for (int changes = trace.size() - 1; changes >= 0; changes--) {
      int[] reach = trace.get(changes);
      int middle = changes + 1;
      int k = x - y;
      boolean down = isDown(reach, middle, k, changes);
      int fromX = changes == 0 ? 0 : reach[middle + (down ? k + 1 : k - 1)];
      int fromY = changes == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
      while (x > fromX && y > fromY) {
        kept[now[--y]] = old[--x];
      }
      x = fromX;
      y = fromY;
    }
  }
}
