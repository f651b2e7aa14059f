package org.criticalfriend.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.criticalfriend.text.TextBlock.Marks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTest {
  @Test
  void splitsAParagraphAtTheCaret() {
    Draft split = caret("one two", 0, 4).split();

    assertThat(written(split)).isEqualTo("one \n\ntwo".replace(" \n", "\n"));
    assertThat(split.to()).isEqualTo(new Spot(1, 0));
  }

  @Test
  void goesOnWithTheListAndEndsItInAnEmptyItem() {
    Draft next = caret("- one\n- two", 1, 3).split();
    assertThat(next.line().within()).hasSize(1);

    Draft typed = next.typed("three");
    assertThat(written(typed)).isEqualTo("- one\n- two\n- three");
    assertThat(next.split().line().within()).isEmpty();
  }

  @Test
  void takesTheItemOutOfTheListBeforeItJoinsIt() {
    Draft out = caret("- one\n- two", 1, 0).joined();
    assertThat(written(out)).isEqualTo("- one\n\ntwo");

    assertThat(written(out.joined())).isEqualTo("- onetwo");
  }

  @Test
  void makesWhatIsSelectedBoldAndPlainAgain() {
    Draft bold = selected("one two three", 4, 7).bold();
    assertThat(written(bold)).isEqualTo("one **two** three");
    assertThat(written(bold.bold())).isEqualTo("one two three");
  }

  @Test
  void cutsAcrossLines() {
    Draft draft = new Draft(Lines.of("one\n\n- two\n- three"), new Spot(0, 1), new Spot(2, 2));

    assertThat(written(draft.cut())).isEqualTo("oree");
  }

  @ParameterizedTest
  @CsvSource({"BULLETS,- one", "NUMBERS,1. one", "LETTERS,a. one"})
  void makesAListAndNoneAgain(Marks marks, String written) {
    Draft list = Lists.marked(caret("one", 0, 1), marks);

    assertThat(written(list)).isEqualTo(written);
    assertThat(written(Lists.marked(list, marks))).isEqualTo("one");
  }

  @Test
  void goesThreeDeepAndNoDeeper() {
    Draft draft = caret("- a\n- b\n- c\n- d", 1, 0);
    Draft two = Lists.deeper(draft);
    Draft three = Lists.deeper(Lists.deeper(move(two, 2)));
    Draft four = Lists.deeper(Lists.deeper(Lists.deeper(move(three, 3))));

    assertThat(written(four)).isEqualTo("- a\n  - b\n    - c\n    - d");
    assertThat(written(Lists.shallower(four))).isEqualTo("- a\n  - b\n    - c\n  - d");
  }

  @Test
  void leavesTheFirstItemWhereItIs() {
    Draft draft = caret("- a\n- b", 0, 0);

    assertThat(Lists.deeper(draft)).isEqualTo(draft);
  }

  @Test
  void writesAFootnoteOnceItHasWords() {
    Draft noted = caret("one", 0, 3).footnote("7");
    assertThat(written(noted)).isEqualTo("one");

    assertThat(written(noted.typed("Why."))).isEqualTo("one[^7]\n\n[^7]: Why.");
  }

  @Test
  void putsATableBehindTheLineAndALineBehindTheTable() {
    Draft draft = caret("one", 0, 1).insert(Tables.empty(2, 2));
    Leaf.Table table = (Leaf.Table) draft.lines().get(1).leaf();
    Leaf.Table typed = Tables.typed(table, 0, 1, CellText.strokes("**Who**"));

    assertThat(draft.lines()).hasSize(3);
    assertThat(written(draft.replaced(1, draft.lines().get(1).leaf(typed))))
        .isEqualTo("one\n\n|  | **Who** |\n| --- | --- |\n|  |  |");
  }

  @Test
  void keepsTheHeaderAndOneColumnOfATable() {
    Leaf.Table one = Tables.empty(1, 1);

    assertThat(Tables.rowRemoved(one, 0)).isEqualTo(one);
    assertThat(Tables.columnRemoved(one, 0)).isEqualTo(one);
    assertThat(Tables.rowAdded(one, 0).rows()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"plain", "**bold** and _x_", "[^1]", "see[^12] it", "# no heading", "- no list"})
  void readsACellAsItIsWritten(String typed) {
    List<Stroke> strokes = CellText.strokes(typed);

    assertThat(CellText.strokes(CellText.of(strokes))).isEqualTo(strokes);
  }

  @Test
  void partsATextWithTheFootnotesOfEachHalf() {
    List<Line> lines = Lines.of("a[^1]\n\nb[^2]\n\n[^1]: first\n\n[^2]: second");
    Parting parting = Parting.of(lines, 1);

    assertThat(Lines.markdown(parting.before(), "").strip()).isEqualTo("a[^1]\n\n[^1]: first");
    assertThat(Lines.markdown(parting.behind(), "")).isEqualTo("b[^2]\n\n[^2]: second");
  }

  @Test
  void doesNothingWhereThereIsNothingToDo() {
    Draft start = caret("one", 0, 0);
    List<UnaryOperator<Draft>> nothing =
        List.of(Draft::joined, Draft::cut, Draft::bold, Lists::deeper, Lists::shallower);

    assertThat(nothing).allSatisfy(act -> assertThat(act.apply(start)).isEqualTo(start));
  }

  private static Draft caret(String markdown, int line, int at) {
    return Draft.at(Lines.of(markdown), new Spot(line, at));
  }

  private static Draft selected(String markdown, int from, int to) {
    return new Draft(Lines.of(markdown), new Spot(0, from), new Spot(0, to));
  }

  private static Draft move(Draft draft, int line) {
    return Draft.at(draft.lines(), new Spot(line, 0));
  }

  private static String written(Draft draft) {
    return Lines.markdown(draft.lines(), "");
  }
}
