package org.criticalfriend.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDiffTest {
  @Test
  void keepsAsManyWordsAsCanBeKeptInOrder() {
    for (long seed = 0; seed < 2_000; seed++) {
      Random random = new Random(seed);
      List<String> before = Words.of(randomText(random));
      List<String> after = Words.of(randomText(random));
      int[] kept = WordDiff.kept(before, after);

      List<Integer> places = IntStream.of(kept).filter(i -> i >= 0).boxed().toList();
      assertThat(places).as("seed %s", seed).isSorted().doesNotHaveDuplicates();
      for (int j = 0; j < kept.length; j++) {
        assertThat(kept[j] < 0 || before.get(kept[j]).equals(after.get(j))).isTrue();
      }
      long words =
          IntStream.range(0, kept.length)
              .filter(j -> kept[j] >= 0 && !Words.isSpace(after.get(j)))
              .count();
      assertThat(words).as("seed %s", seed).isEqualTo(longestCommon(words(before), words(after)));
    }
  }

  private String randomText(Random random) {
    return random
        .ints(random.nextInt(14), 0, 5)
        .mapToObj(i -> "a b c d \n ".substring(2 * i, 2 * i + 1 + random.nextInt(2)))
        .collect(Collectors.joining());
  }

  private static List<String> words(List<String> pieces) {
    return pieces.stream().filter(piece -> !Words.isSpace(piece)).toList();
  }

  private static int longestCommon(List<String> a, List<String> b) {
    int[][] best = new int[a.size() + 1][b.size() + 1];
    for (int i = 1; i <= a.size(); i++) {
      for (int j = 1; j <= b.size(); j++) {
        int same = a.get(i - 1).equals(b.get(j - 1)) ? best[i - 1][j - 1] + 1 : 0;
        best[i][j] = Math.max(same, Math.max(best[i - 1][j], best[i][j - 1]));
      }
    }
    return best[a.size()][b.size()];
  }

  @Test
  void keepsSpaceOnlyBesideAKeptWord() {
    assertThat(WordDiff.kept(Words.of("a b c"), Words.of("x y z"))).containsOnly(-1);
    assertThat(WordDiff.kept(Words.of("a b c"), Words.of("a y z")))
        .containsExactly(0, 1, -1, -1, -1);
  }

  @Test
  void countsAStretchWithThousandsOfChangesAsRewritten() {
    List<String> before = Words.of("a ".repeat(3_000));
    List<String> after = Words.of("b ".repeat(3_000));
    assertThat(IntStream.of(WordDiff.kept(before, after)).filter(i -> i >= 0).count())
        .isLessThanOrEqualTo(1);
  }

  @Test
  void splitsAndJoinsWithoutLoss() {
    for (String text : List.of("", " ", "a", " a\n\nb\t c ", "\u00a0a\u2003b")) {
      assertThat(Words.join(Words.of(text))).isEqualTo(text);
    }
  }
}
