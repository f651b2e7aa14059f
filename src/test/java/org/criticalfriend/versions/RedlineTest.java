package org.criticalfriend.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.criticalfriend.versions.Redline.Change;
import org.criticalfriend.versions.Redline.Line;
import org.criticalfriend.versions.Stretch.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedlineTest {
  @Test
  void strikesOutWhatWentAndAddsWhatCame() {
    assertThat(WordComparison.of("The trust met nine staff.", "The trust met eleven staff."))
        .containsExactly(
            new Stretch(Sort.STAYED, "The trust met "),
            new Stretch(Sort.GONE, "nine "),
            new Stretch(Sort.NEW, "eleven "),
            new Stretch(Sort.STAYED, "staff."));
  }

  @Test
  void pairsARewrittenParagraphAndNotOneThatCameBesideIt() {
    List<Line> lines =
        Pairing.of(
            printed("One", "The form asks for the same facts three times over"),
            printed("One", "Midwives know it", "The form asks for the same facts twice over"));

    assertThat(lines)
        .extracting(Line::change)
        .containsExactly(Change.NONE, Change.NEW, Change.CHANGED);
  }

  @Test
  void aNumberThatMovedAlongIsNoChange() {
    Printed before = new Printed("4.8", "As in 4.7", "As in \u0001", false, null);
    Printed after = new Printed("4.9", "As in 4.8", "As in \u0001", false, null);

    assertThat(Pairing.of(List.of(before), List.of(after)))
        .singleElement()
        .returns(Change.NONE, Line::change)
        .returns("4.9", Line::number);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void losesNoWordOfEither(long seed) {
    Random random = new Random(seed);
    List<Printed> before = random(random, 40);
    List<Printed> after = new ArrayList<>(before);
    for (int i = 0; i < 15; i++) {
      int at = random.nextInt(after.size());
      switch (random.nextInt(3)) {
        case 0 -> after.remove(at);
        case 1 -> after.add(at, random(random, 1).getFirst());
        default -> after.set(at, printed(after.get(at).text() + " and more").getFirst());
      }
    }

    List<Line> lines = Pairing.of(before, after);

    assertThat(words(lines, Sort.GONE)).isEqualTo(words(before));
    assertThat(words(lines, Sort.NEW)).isEqualTo(words(after));
  }

  /** The words that stayed, and those of this sort. */
  private static String words(List<Line> lines, Sort sort) {
    return lines.stream()
        .map(
            line ->
                line.stretches().stream()
                    .filter(one -> one.sort() == sort || one.sort() == Sort.STAYED)
                    .map(Stretch::text)
                    .collect(Collectors.joining()))
        .map(text -> text.replaceAll("\\s+", " ").strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String words(List<Printed> lines) {
    return lines.stream().map(Printed::text).collect(Collectors.joining("\n"));
  }

  private static List<Printed> random(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                IntStream.range(0, 3 + random.nextInt(9))
                    .mapToObj(word -> "word" + random.nextInt(30))
                    .collect(Collectors.joining(" ")))
        .flatMap(text -> printed(text).stream())
        .toList();
  }

  private static List<Printed> printed(String... texts) {
    return List.of(texts).stream().map(text -> new Printed("", text, text, false, null)).toList();
  }
}
