package org.criticalfriend.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.text.Inline.Words;
import org.criticalfriend.text.TextBlock.Listing;
import org.criticalfriend.text.TextBlock.Marks;
import org.criticalfriend.text.TextBlock.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as people type and paste them, and what they mean by them. */
class TypedTextTest {
  private static final Listing ONE_TWO =
      new Listing(Marks.LETTERS, 1, List.of(item("one"), item("two")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a. one\nb. two",
        "a.\tone\nb.\ttwo",
        "a.  one\nb.  two",
        "a. one\r\nb. two\r\n",
        "a. one\rb. two",
        "a. one\n\n\nb. two",
        "  a. one\n  b. two"
      })
  void takesLettersForAListHoweverTheirLinesAreSpaced(String markdown) {
    assertThat(blocks(markdown)).containsExactly(ONE_TWO);
  }

  @Test
  void letsALetteredListEndAParagraphAsANumberedOneDoes() {
    assertThat(blocks("The team suggests:\na. one\nb. two"))
        .containsExactly(words("The team suggests:"), ONE_TWO);
    assertThat(blocks("The team suggests:\nb. two")).hasSize(1);
  }

  @Test
  void readsALetteredListInAQuotationAndBeneathATabbedNumber() {
    assertThat(blocks("> a. one\n> b. two")).containsExactly(new TextBlock.Quote(List.of(ONE_TWO)));
    assertThat(blocks("1.\touter\n\ta.\tone\n\tb.\ttwo"))
        .containsExactly(new Listing(Marks.NUMBERS, 1, List.of(List.of(words("outer"), ONE_TWO))));
  }

  @Test
  void nestsBulletsInALetteredListAcrossEmptyLines() {
    Listing bullets = new Listing(Marks.BULLETS, 1, List.of(item("x"), item("y")));
    assertThat(blocks("a. one\n\n   - x\n   - y\n\nb. two"))
        .containsExactly(
            new Listing(Marks.LETTERS, 1, List.of(List.of(words("one"), bullets), item("two"))));
  }

  @Test
  void goesOnCountingAfterATableOrAParagraph() {
    String table = "\n\n| A |\n| - |\n| 1 |\n\n";
    assertThat(blocks("1. one\n2. two" + table + "3. three").getLast())
        .isEqualTo(new Listing(Marks.NUMBERS, 3, List.of(item("three"))));
    assertThat(blocks("a. one\nb. two" + table + "c. three").getLast())
        .isEqualTo(new Listing(Marks.LETTERS, 3, List.of(item("three"))));
    assertThat(blocks("a. one\n\nWords.\n\nc. three").getLast()).isEqualTo(words("c. three"));
  }

  @Test
  void beginsAnewAtAWhereOneLetteredListFollowsAnother() {
    assertThat(blocks("a. one\nb. two\n\na. one\nb. two")).containsExactly(ONE_TWO, ONE_TWO);
    assertThat(blocks("1) x\na. one\nb. two"))
        .containsExactly(new Listing(Marks.NUMBERS, 1, List.of(item("x"))), ONE_TWO);
  }

  @Test
  void leavesALetterAloneWhereItsLineOnlyGoesOnWithAParagraph() {
    assertThat(blocks("- item\n      a. far to the right"))
        .containsExactly(new Listing(Marks.BULLETS, 1, List.of(item("item a. far to the right"))));
    assertThat(blocks("e.g. this\n\nb. that\n\nA. big"))
        .containsExactly(words("e.g. this"), words("b. that"), words("A. big"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- one\n- two", "* one\n* two", "+ one\n+ two", "-\tone\n-\ttwo"})
  void takesDashesStarsAndPlusSignsForBullets(String markdown) {
    assertThat(blocks(markdown))
        .containsExactly(new Listing(Marks.BULLETS, 1, List.of(item("one"), item("two"))));
  }

  @Test
  void readsNumbersWithBrackets() {
    assertThat(blocks("1) one\n2) two"))
        .containsExactly(new Listing(Marks.NUMBERS, 1, List.of(item("one"), item("two"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Smart” ‘quotes’ – and dashes",
        "a\u00a0non-breaking space",
        "see https://x.org/a_b_c or www.x.org",
        "5 < 6 and AT&T",
        "snake_case and 5'10\"",
        "C:\\temp",
        "[word] in brackets",
        "{Host} and {",
        "a]] and [[b c]]"
      })
  void keepsOrdinaryWordsAsTheyAre(String words) {
    assertThat(blocks(words)).containsExactly(words(words));
  }

  @Test
  void turnsWhatNobodySeesIntoASpace() {
    assertThat(blocks("one\u000btwo\fthree\u2028four"))
        .containsExactly(words("one two three four"));
  }

  @Test
  void readsMailAndPageAddressesInAngleBracketsAsLinks() {
    assertThat(blocks("<a@b.org>"))
        .containsExactly(
            new Paragraph(
                List.of(new Inline.Link("mailto:a@b.org", List.of(new Words("a@b.org"))))));
  }

  @Test
  void findsAFootnoteDefinedBeforeItsMarkAndWhateverFollowsTheMark() {
    Passage passage = Passage.parse("[^n]: Note\n\nIn[^N](2008).");
    assertThat(passage.footnotes()).containsOnlyKeys("n");
    assertThat(passage.blocks())
        .containsExactly(
            new Paragraph(
                List.of(new Words("In"), new Inline.FootnoteMark("n"), new Words("(2008)."))));
  }

  @Test
  void takesAnEscapedFootnoteMarkAsWords() {
    assertThat(blocks("\\[^1] here")).containsExactly(words("[^1] here"));
  }

  @Test
  void readsAReferenceAfterAnEscapedBackslashButNotInAnAddress() {
    assertThat(blocks("\\\\[[x]]"))
        .containsExactly(new Paragraph(List.of(new Words("\\"), new Inline.CrossReference("x"))));
    assertThat(blocks("[us](http://x.org/[[a]])"))
        .containsExactly(
            new Paragraph(
                List.of(new Inline.Link("http://x.org/[[a]]", List.of(new Words("us"))))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one[^a b]\n\n[^a b]: Note",
        "one\n\n[Chair]: welcome",
        "[us](http://x.org \"title\")",
        "[](http://x.org)",
        "| A | B |\n| - | - |\n| 1 | 2 | 3 |",
        "> | A |\n> | - |\n> 1 | 2",
        "Table: {#t}\n\n| A |\n| - |",
        "x[^a]\n\n[^a]: one\n\n[^A]: two",
        "![](picture:a)\n![](picture:b)"
      })
  void refusesWhatTheParserWouldDropInSilence(String markdown) {
    assertThatThrownBy(() -> Passage.parse(markdown)).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one\r\n\r\n- two\r\n\r\nthree\r\n",
        "one\r\r- two\r\rthree",
        "\none\n- two\n\nthree"
      })
  void keepsSourcesApartWhateverTheLineEnds(String markdown) {
    Passage passage = Passage.parse(markdown);
    List<String> sources = passage.parts().stream().map(Passage.Part::source).toList();
    assertThat(String.join("", sources)).isEqualTo(markdown);
    assertThat(sources.stream().map(String::strip).collect(Collectors.toList()))
        .containsExactly("one", "- two", "three");
  }

  private static List<TextBlock> blocks(String markdown) {
    return Passage.parse(markdown).blocks();
  }

  private static Paragraph words(String words) {
    return new Paragraph(List.of(new Words(words)));
  }

  private static List<TextBlock> item(String words) {
    return List.of(words(words));
  }
}
