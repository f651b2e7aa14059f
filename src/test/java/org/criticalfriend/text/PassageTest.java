package org.criticalfriend.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.text.Inline.Words;
import org.criticalfriend.text.TextBlock.Listing;
import org.criticalfriend.text.TextBlock.Marks;
import org.criticalfriend.text.TextBlock.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTest {
  @Test
  void readsBoldItalicLinksFieldsAndReferences() {
    assertThat(
            only(
                "We met {count:met:staff} **staff** and *others*, see [[f-1]] or"
                    + " [us](https://x.org)."))
        .isEqualTo(
            new Paragraph(
                List.of(
                    new Words("We met "),
                    new Inline.Field("count:met:staff"),
                    new Words(" "),
                    new Inline.Strong(List.of(new Words("staff"))),
                    new Words(" and "),
                    new Inline.Emphasis(List.of(new Words("others"))),
                    new Words(", see "),
                    new Inline.CrossReference("f-1"),
                    new Words(" or "),
                    new Inline.Link("https://x.org", List.of(new Words("us"))),
                    new Words("."))));
  }

  @Test
  void readsLinesThatBeginWithLettersAsLetteredList() {
    assertThat(only("a. Remove\nb. Develop\n   more\n\nc. Perform"))
        .isEqualTo(
            new Listing(
                Marks.LETTERS,
                1,
                List.of(items("Remove"), items("Develop more"), items("Perform"))));
  }

  @Test
  void takesALetterOutOfTurnAsWords() {
    assertThat(only("e. coli was found")).isEqualTo(paragraph("e. coli was found"));
    assertThat(only("a. first\nc. third"))
        .isEqualTo(new Listing(Marks.LETTERS, 1, List.of(items("first c. third"))));
  }

  @Test
  void goesOnAfterZWithTwoLetters() {
    String markdown =
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> Letters.of(i) + ". point " + i)
            .collect(Collectors.joining("\n"));
    assertThat(((Listing) only(markdown)).items()).hasSize(30);
  }

  @Test
  void nestsListsOfAllKindsThreeDeep() {
    Listing outer = (Listing) only("- one\n  1. two\n     a. three\n     b. four\n");
    Listing middle = (Listing) outer.items().getFirst().get(1);
    Listing inner = (Listing) middle.items().getFirst().get(1);
    assertThat(middle.marks()).isEqualTo(Marks.NUMBERS);
    assertThat(inner.marks()).isEqualTo(Marks.LETTERS);
    assertThat(inner.items()).hasSize(2);
  }

  @Test
  void keepsTheNumberAListStartsWith() {
    assertThat(((Listing) only("7. seven\n8. eight")).start()).isEqualTo(7);
  }

  @Test
  void takesTheParagraphBeforeATableAsItsCaption() {
    TextBlock.Table table =
        (TextBlock.Table)
            only("Table: Who lives here {#t-1}\n\n| A | B |\n| --- | --- |\n| 1 | 2 |");
    assertThat(table.caption())
        .isEqualTo(new TextBlock.Caption(List.of(new Words("Who lives here")), "t-1"));
    assertThat(table.header()).hasSize(2);
    assertThat(table.rows()).hasSize(1);
  }

  @Test
  void leavesTheWordTableAloneWhereNoTableFollows() {
    assertThat(only("Table: for two")).isEqualTo(paragraph("Table: for two"));
  }

  @Test
  void findsFootnotesByTheirLabels() {
    Passage passage = Passage.parse("Found[^1].\n\n[^1]: See *there*.\n\n    And here.");
    assertThat(passage.blocks()).hasSize(1);
    assertThat(passage.footnotes()).containsOnlyKeys("1");
    assertThat(passage.footnotes().get("1")).hasSize(2);
  }

  @Test
  void readsAPictureInAParagraphOfItsOwn() {
    assertThat(only("![](picture:map)")).isEqualTo(new TextBlock.Picture("map"));
  }

  @Test
  void takesEscapedBracesAndBracketsAsWords() {
    assertThat(only("\\{host} and \\[[x]]")).isEqualTo(paragraph("{host} and [[x]]"));
  }

  @Test
  void keepsTheSourceOfEachBlockSoThatTogetherTheyAreTheText() {
    String markdown =
        """


        First\s\s
        line[^n].


        - a
        - b

        Table: T {#t}

        |A|
        |-|

        > said

        [^n]: Note

        ![](picture:p)

        """;
    Passage passage = Passage.parse(markdown);
    assertThat(passage.parts()).hasSize(6);
    assertThat(passage.parts().stream().map(Passage.Part::source).collect(Collectors.joining()))
        .isEqualTo(markdown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one\n\n<div>x</div>",
        "one\n\nsome <b>bold</b>",
        "one\n\n---\n",
        "one\n\n    code",
        "one\n\n```\ncode\n```",
        "one\n\nuse `code`",
        "one\n\n![](http://x/y.png)",
        "one\n\n![words](picture:p)",
        "one\n\nin ![](picture:p) words",
        "one\n\na mark[^9]",
        "one\n\n- 1\n  - 2\n    - 3\n      - 4",
        "one\n\n- > quoted",
        "one\n\n-"
      })
  void refusesWhatNoPaperCanHoldAndNamesTheLine(String markdown) {
    assertThatThrownBy(() -> Passage.parse(markdown))
        .isInstanceOf(InvalidValue.class)
        .hasMessageMatching("Line [3-6]: .* cannot be placed in a paper\\.");
  }

  @Test
  void refusesMoreThanAPersonWouldWriteByItsLine() {
    assertThatThrownBy(() -> Passage.parse("one\n" + "x".repeat(100_001)))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("Line 2: A line of more than 100,000 characters cannot be placed in a paper.");
    assertThatThrownBy(() -> Passage.parse("one\n\n" + "x\n".repeat(5_001)))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("Line 5003: More than 5,000 lines without an empty one");
    assertThat(Passage.parse("x\n".repeat(5_000)).parts()).hasSize(1);
  }

  @Test
  void refusesAFootnoteThatNothingMarks() {
    assertThatThrownBy(() -> Passage.parse("Text.\n\n[^a]: Lost."))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("[^a]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "- ",
        "[",
        "{a",
        "[[",
        "*a **b ",
        "a. ",
        "[^",
        "![",
        "`",
        "|",
        "{a\n",
        "|a|\n",
        "a. x\n\nb\n\n"
      })
  @Timeout(10)
  void answersToTextThatNestsOrRepeatsWithoutEnd(String piece) {
    String hostile = piece.repeat(20_000);
    try {
      assertThat(Passage.parse(hostile).parts()).isNotNull();
    } catch (InvalidValue refused) {
      assertThat(refused).hasMessageContaining("cannot");
    }
  }

  private static TextBlock only(String markdown) {
    List<TextBlock> blocks = Passage.parse(markdown).blocks();
    assertThat(blocks).hasSize(1);
    return blocks.getFirst();
  }

  private static Paragraph paragraph(String words) {
    return new Paragraph(List.of(new Words(words)));
  }

  private static List<TextBlock> items(String words) {
    return List.of(paragraph(words));
  }
}
