package org.criticalfriend.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.criticalfriend.editing.Within.Opens;
import org.criticalfriend.text.Passage;
import org.criticalfriend.text.ProseAtHand;
import org.criticalfriend.text.RandomPassages;
import org.criticalfriend.text.TextBlock.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
  private static final int RANDOM_TEXTS = 2_000;

  @ParameterizedTest(name = "{0}")
  @MethodSource("proseAtHand")
  void writesTextThatNobodyTouchedAsItStood(String review, List<String> prose) {
    assertThat(prose)
        .isNotEmpty()
        .allSatisfy(text -> assertThat(Lines.markdown(Lines.of(text), text)).isEqualTo(text));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("proseAtHand")
  void keepsEveryPartButTheOneThatWasTouched(String review, List<String> prose) {
    for (String text : prose) {
      List<Line> lines = new ArrayList<>(Lines.of(text));
      lines.add(typed("And one more thing."));

      String written = Lines.markdown(lines, text);

      assertThat(written).endsWith("And one more thing.");
      for (Passage.Part part : Passage.parse(text).parts()) {
        assertThat(written).contains(part.source().strip());
      }
    }
  }

  @Test
  void readsBackWhatIsWrittenAnewOfAnyText() {
    for (long seed = 0; seed < RANDOM_TEXTS; seed++) {
      String markdown = new RandomPassages(seed).passage().markdown();
      List<Line> lines = Lines.of(markdown);
      assertThat(Lines.markdown(lines, markdown)).as("seed %d", seed).isEqualTo(markdown);

      assertThat(readBack(lines)).as("seed %d", seed).isEqualTo(calm(lines));
    }
  }

  @Test
  void readsBackAnyChangeOfLookInAnyTextThatMarkdownCanSay() {
    int unsaid = 0;
    for (long seed = 0; seed < RANDOM_TEXTS; seed++) {
      Random random = new Random(seed);
      List<Line> lines = new ArrayList<>(Lines.of(new RandomPassages(seed).passage().markdown()));
      lines.replaceAll(line -> Cells.changed(line, strokes -> otherwise(strokes, random)));

      List<Line> back = readBack(lines);
      if (!back.equals(calm(lines))) {
        unsaid++;
        assertThat(back).as("seed %d", seed).isEqualTo(calm(Lines.plain(lines)));
      }
    }
    assertThat(unsaid).as("texts that had to be plain").isLessThan(3);
  }

  @Test
  void tellsEachLineWhatItStandsIn() {
    List<Line> lines = Lines.of("- one\n- two\n\n  more of two\n  1. deep\n\nafter");

    assertThat(lines)
        .extracting(Line::letters)
        .containsExactly("one", "two", "more of two", "deep", "after");
    assertThat(lines.get(1).within())
        .containsExactly(new Within.Item(Marks.BULLETS, 1, Opens.ITEM));
    assertThat(lines.get(2).within())
        .containsExactly(new Within.Item(Marks.BULLETS, 1, Opens.NOTHING));
    assertThat(lines.get(3).within())
        .containsExactly(
            new Within.Item(Marks.BULLETS, 1, Opens.NOTHING),
            new Within.Item(Marks.NUMBERS, 1, Opens.LIST));
    assertThat(lines.get(4).within()).isEmpty();
  }

  @Test
  void goesOnWithTheListWhereALineIsTypedBehindIt() {
    String markdown = "Before.\n\n* one\n* two\n";
    List<Line> lines = new ArrayList<>(Lines.of(markdown));
    lines.add(typed("three").within(List.of(new Within.Item(Marks.BULLETS, 1, Opens.ITEM))));

    assertThat(Lines.markdown(lines, markdown)).isEqualTo("Before.\n\n- one\n- two\n- three");
  }

  @Test
  void dropsFootnoteWhoseMarkIsGone() {
    String markdown = "Words.[^1]\n\n[^1]: A note.\n";
    List<Line> lines = new ArrayList<>(Lines.of(markdown));
    lines.set(0, typed("Words."));

    assertThat(Lines.markdown(lines, markdown)).isEqualTo("Words.");
  }

  @Test
  void dropsMarkWhoseFootnoteIsGone() {
    String markdown = "Words.[^1]\n\n[^1]: A note.\n";

    assertThat(Lines.markdown(Lines.of(markdown).subList(0, 1), markdown)).isEqualTo("Words.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ", " a", "a  ", "\ta\t"})
  void putsWhiteSpaceOutsideOfWhatIsBold(String bold) {
    Line line =
        Line.empty()
            .strokes(
                List.of(
                    letters("x", Look.PLAIN),
                    letters(bold, Look.PLAIN.bold(true)),
                    letters("y", Look.PLAIN)));

    String written = Lines.markdown(List.of(line), "");

    assertThat(written).contains("**a**");
    assertThat(Lines.of(written).getFirst().letters()).isEqualTo("x" + bold + "y");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\n\n"})
  void leavesEmptyTextAsItStood(String markdown) {
    assertThat(Lines.markdown(Lines.of(markdown), markdown)).isEqualTo(markdown);
    assertThat(Lines.of(markdown)).containsExactly(Line.empty());
  }

  static Stream<Arguments> proseAtHand() {
    return ProseAtHand.all();
  }

  private static Line typed(String words) {
    return Line.empty().strokes(List.of(letters(words, Look.PLAIN)));
  }

  private static Stroke letters(String text, Look look) {
    return new Stroke.Letters(text, look);
  }

  private static List<Line> readBack(List<Line> lines) {
    List<Line> typed = lines.stream().map(Line::anew).toList();
    return calm(Lines.of(Lines.markdown(typed, "")));
  }

  /** What Markdown can keep of lines: no white space at their ends, and none without words. */
  private static List<Line> calm(List<Line> lines) {
    return Footing.worded(Marked.paired(lines)).stream()
        .map(line -> Cells.changed(line.anew(), Airing::aired))
        .filter(line -> !line.isEmpty())
        .map(line -> line.within(line.within().stream().map(Within::goingOn).toList()))
        .toList();
  }

  private static List<Stroke> otherwise(List<Stroke> strokes, Random random) {
    return strokes.stream()
        .map(
            stroke ->
                stroke.looking(
                    stroke.look().bold(random.nextInt(3) == 0).italic(random.nextInt(3) == 0)))
        .toList();
  }
}
