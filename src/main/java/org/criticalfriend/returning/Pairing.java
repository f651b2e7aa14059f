package org.criticalfriend.returning;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.criticalfriend.word.EditedParagraph;

/**
 * Finds each paragraph of ours in an edited file: by its bookmark, and where that is gone, doubled
 * or stands at something else, by likeness.
 */
final class Pairing {
  /** Programs put something of their own behind a bookmark's name when they copy it. */
  private static final Pattern COPY = Pattern.compile("_Copy_.*|_\\d{7,}$");

  private static final double ENOUGH = 0.5;
  private static final double ENOUGH_AT_ITS_PLACE = 0.3;

  /** Beyond this many comparisons only paragraphs near one another are compared. */
  private static final long MOST = 2_000_000;

  private static final int NEAR = 40;

  /** The time to find what stands in order grows with the square of what does not. */
  private static final int MOST_IN_ORDER = 6_000;

  private final List<Printed> ours;
  private final List<EditedParagraph> theirs;
  private final String[] texts;
  private final Likeness[] ourWords;
  private final Likeness[] theirWords;
  private final int[] pairs;
  private final boolean[] taken;

  private Pairing(List<Printed> ours, List<EditedParagraph> theirs) {
    this.ours = ours;
    this.theirs = theirs;
    texts = theirs.stream().map(Pairing::whole).toArray(String[]::new);
    ourWords = ours.stream().map(one -> new Likeness(one.text())).toArray(Likeness[]::new);
    theirWords = Arrays.stream(texts).map(Likeness::new).toArray(Likeness[]::new);
    pairs = new int[ours.size()];
    Arrays.fill(pairs, -1);
    taken = new boolean[theirs.size()];
  }

  /** For each paragraph of ours which of theirs it is; -1 where it is not there. */
  static int[] of(List<Printed> ours, List<EditedParagraph> theirs) {
    Pairing pairing = new Pairing(ours, theirs);
    int[][] marked = pairing.marked();
    pairing.byPlace(marked, 1);
    pairing.byPlace(marked, ENOUGH_AT_ITS_PLACE);
    pairing.bySameWords();
    pairing.byLikeness();
    pairing.byPlace(marked, 0);
    return pairing.pairs;
  }

  /** What is compared: what was taken out belongs to it. */
  private static String whole(EditedParagraph paragraph) {
    if (!paragraph.isTakenOut()) {
      return paragraph.words();
    }
    StringBuilder words = new StringBuilder();
    paragraph.pieces().forEach(piece -> words.append(piece.text()));
    return words.toString().strip();
  }

  /** For each paragraph of ours those of theirs that bear its bookmark. */
  private int[][] marked() {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < theirs.size(); i++) {
      int at = i;
      for (String place : theirs.get(i).places()) {
        String name = COPY.matcher(place).replaceFirst("");
        places.computeIfAbsent(name, _ -> new ArrayList<>()).add(at);
      }
    }
    return ours.stream()
        .map(one -> places.getOrDefault(one.anchor(), List.of()))
        .map(found -> found.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  private void byPlace(int[][] marked, double enough) {
    for (int i = 0; i < pairs.length; i++) {
      pair(i, pairs[i] < 0 ? likest(i, marked[i], enough) : -1);
    }
  }

  /** Of these the one that is most like ours, and at least so much; -1 where none is. */
  private int likest(int i, int[] those, double enough) {
    int best = -1;
    double most = Math.nextDown(enough);
    for (int j : those) {
      double like = taken[j] ? -1 : likeness(i, j);
      if (like > most) {
        most = like;
        best = j;
      }
    }
    return best;
  }

  private double likeness(int i, int j) {
    return texts[j].equals(ours.get(i).text().strip()) ? 1 : ourWords[i].to(theirWords[j]) * 0.99;
  }

  private void pair(int i, int j) {
    if (j >= 0) {
      pairs[i] = j;
      taken[j] = true;
    }
  }

  private int[] ourRest() {
    return IntStream.range(0, pairs.length).filter(i -> pairs[i] < 0).toArray();
  }

  private int[] theirRest() {
    return IntStream.range(0, taken.length).filter(j -> !taken[j]).toArray();
  }

  /** First what stands in the same order, then what was moved. */
  private void bySameWords() {
    inOrder(ourRest(), theirRest());
    Map<String, List<Integer>> rest = new HashMap<>();
    for (int j : theirRest()) {
      rest.computeIfAbsent(texts[j], _ -> new ArrayList<>()).add(j);
    }
    for (int i : ourRest()) {
      List<Integer> found = rest.getOrDefault(ours.get(i).text().strip(), new ArrayList<>());
      pair(i, found.isEmpty() ? -1 : found.removeFirst());
    }
  }

  private void inOrder(int[] mine, int[] others) {
    if (mine.length + others.length > MOST_IN_ORDER) {
      return;
    }
    List<String> before = Arrays.stream(mine).mapToObj(i -> ours.get(i).text().strip()).toList();
    List<String> after = Arrays.stream(others).mapToObj(j -> texts[j]).toList();
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
      int from = delta.getSource().getPosition();
      int to = delta.getTarget().getPosition();
      int same = delta.getType() == DeltaType.EQUAL ? delta.getSource().size() : 0;
      for (int k = 0; k < same; k++) {
        pair(mine[from + k], others[to + k]);
      }
    }
  }

  private void byLikeness() {
    int[] others = theirRest();
    int[] mine = ourRest();
    boolean all = (long) others.length * mine.length <= MOST;
    for (int i : mine) {
      int near = all ? -1 : expected(i);
      int[] those =
          all ? others : Arrays.stream(others).filter(j -> Math.abs(j - near) <= NEAR).toArray();
      pair(i, likest(i, those, Math.nextUp(ENOUGH)));
    }
  }

  /** Where it should be, going by what stands before it. */
  private int expected(int i) {
    for (int k = i; k >= 0; k--) {
      if (pairs[k] >= 0) {
        return pairs[k] + i - k;
      }
    }
    return i;
  }
}
