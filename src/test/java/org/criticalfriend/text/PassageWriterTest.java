package org.criticalfriend.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.text.Inline.Words;
import org.criticalfriend.text.Passage.Part;
import org.criticalfriend.text.TextBlock.Listing;
import org.criticalfriend.text.TextBlock.Marks;
import org.criticalfriend.text.TextBlock.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageWriterTest {
  @Test
  void writesAnyPassageSoThatItReadsBackAsTheSameBlocks() {
    for (long seed = 0; seed < 2_000; seed++) {
      Passage passage = new RandomPassages(seed).passage();
      assertThat(blocks(Passage.parse(passage.markdown())))
          .as("seed %d", seed)
          .isEqualTo(blocks(passage));
    }
  }

  @Test
  void writesWhatNobodyEditedBackToTheByteBesideWhatSomebodyDid() {
    for (long seed = 0; seed < 500; seed++) {
      Passage read = Passage.parse(new RandomPassages(seed).passage().markdown());
      List<Part> parts = new ArrayList<>(read.parts());
      int edited = (int) (seed % parts.size());
      parts.set(edited, new Part(parts.get(edited).block(), null));
      String written = new Passage(parts).markdown();
      assertThat(blocks(Passage.parse(written))).as("seed %d", seed).isEqualTo(blocks(read));
      assertThat(written).as("seed %d", seed).doesNotContain("\n\n\n");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.criticalfriend.text.ProseAtHand#all")
  void writesEveryProseOfTheReviewsAtHandBackToTheByte(String review, List<String> prose) {
    assertThat(prose).as(review).isNotEmpty();
    for (String markdown : prose) {
      assertThat(Passage.parse(markdown).markdown()).isEqualTo(markdown);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.criticalfriend.text.ProseAtHand#all")
  void writesEveryProseOfTheReviewsAtHandAnewWithoutChangingIt(String review, List<String> prose) {
    assertThat(prose).as(review).isNotEmpty();
    for (String markdown : prose) {
      Passage read = Passage.parse(markdown);
      String written = edited(read).markdown();
      assertThat(blocks(Passage.parse(written))).isEqualTo(blocks(read));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- dash",
        "+ plus",
        "* star",
        "1. one",
        "1) one",
        "2008. That year",
        "a. letter",
        "aa. two",
        "# hash",
        "> more",
        "---",
        "***",
        "===",
        "- - -",
        "~~~",
        "```",
        "| a | b |",
        "**bold** _it_",
        "snake_case __x__",
        "[x](y)",
        "[x]: y",
        "[^1]",
        "[^1]: note",
        "[[x]]",
        "\\[[x]]",
        "{count}",
        "{count:sessions}",
        "{Host}",
        "<b>",
        "<a@b.org>",
        "< 5",
        "AT&T",
        "&amp;",
        "&#42;",
        "C:\\x",
        "ends in \\",
        "`code`",
        "![](picture:p)",
        "Table: words",
        "  spaces  ",
        "\ttab\t",
        "a\u00a0b",
        "“smart”",
        "100%",
        "~~struck~~",
        "http://x.org/a_b",
        "12 May.",
        "*",
        "-",
        "1.",
        "a.",
        "!"
      })
  void writesAnyPlainWordsSoThatTheyComeBackAsTheSameWords(String words) {
    Paragraph paragraph = new Paragraph(List.of(new Words(words)));
    Listing list = new Listing(Marks.LETTERS, 1, List.of(List.of(paragraph)));
    TextBlock.Table table =
        new TextBlock.Table(null, List.of(paragraph.words()), List.of(List.of(paragraph.words())));
    TextBlock quote = new TextBlock.Quote(List.of(paragraph));
    TextBlock heading = new TextBlock.Heading(3, paragraph.words());
    for (TextBlock block : List.of(paragraph, list, table, quote, heading)) {
      assertThat(blocks(Passage.parse(markdown(block)))).containsExactly(block);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plain words, 5 < 6 and AT&T: a snake_case (or two) - e.g. this one, p. 5!",
        "**Bold** and *italic*, [us](https://x.org) and <a@b.org>, {host} in [[f-1]].",
        "One\\\ntwo",
        "- one\n- two\n  - deeper\n    1. deepest\n    2. end\n- three",
        "a. one\nb. two\n   - bullet",
        "7. seven\n8. eight",
        "- one\n\n  more of it\n\n- two",
        "Table: Who lives *here* {#t-1}\n\n| A | B |\n| --- | --- |\n| 1 \\| 2 |  |",
        "> said\n>\n> - so",
        "## Heading",
        "![](picture:map)",
        "Found[^1].\n\n[^1]: There.\n\n    And *here*.",
        "- one\n\n* another list",
        "1. one\n\n1) another list"
      })
  void writesAsACarefulPersonWouldType(String markdown) {
    Passage read = Passage.parse(markdown);
    assertThat(edited(read).markdown()).isEqualTo(markdown);
  }

  @Test
  void leavesExactlyOneEmptyLineBesideAnEditedBlock() {
    Passage read = Passage.parse("\none  \n- two\n- three\n\n\n\nfour\n\n\nfive\n");
    List<Part> parts = new ArrayList<>(read.parts());
    parts.set(1, new Part(new Paragraph(List.of(new Words("TWO"))), null));
    assertThat(new Passage(parts).markdown()).isEqualTo("\none  \n\nTWO\n\nfour\n\n\nfive\n");
  }

  @Test
  void keepsBlocksApartThatWereNotNeighboursBefore() {
    Passage read = Passage.parse("one\n- two\n\nthree");
    Part one = read.parts().get(0);
    Part three = read.parts().get(2);
    Part fresh = new Part(new Paragraph(List.of(new Words("new"))), null);
    assertThat(new Passage(List.of(three, one, fresh)).markdown()).isEqualTo("three\n\none\n\nnew");
    assertThat(new Passage(List.of(one, three)).markdown()).isEqualTo("one\n\nthree");
  }

  @Test
  void writesALinkInFullWhereTheLineThatDefinedItIsGone() {
    Passage read = Passage.parse("See [us].\n\nMore.\n\n[us]: https://x.org\n\nLast.");
    List<Part> parts = new ArrayList<>(read.parts());
    parts.set(1, new Part(new Paragraph(List.of(new Words("Less."))), null));
    assertThat(new Passage(parts).markdown())
        .isEqualTo("See [us](https://x.org).\n\nLess.\n\nLast.");
  }

  @Test
  void refusesABlockThatCannotBeWritten() {
    Paragraph words = new Paragraph(List.of(new Words("x")));
    Listing deep = list(words, list(words, list(words, list(words))));
    TextBlock.Table broken =
        new TextBlock.Table(
            null, List.of(List.of(new Words("x"), new Inline.Break(), new Words("y"))), List.of());
    for (TextBlock block : List.of(deep, broken, new TextBlock.Quote(List.of()))) {
      assertThatThrownBy(() -> markdown(block))
          .isInstanceOf(InvalidValue.class)
          .hasMessageStartingWith("A block cannot be written so that it reads the same");
    }
  }

  private static Listing list(TextBlock... item) {
    return new Listing(Marks.BULLETS, 1, List.of(List.of(item)));
  }

  private static String markdown(TextBlock block) {
    return new Passage(List.of(new Part(block, null))).markdown();
  }

  private static Passage edited(Passage passage) {
    return new Passage(passage.parts().stream().map(part -> new Part(part.block(), null)).toList());
  }

  private static List<TextBlock> blocks(Passage passage) {
    return passage.parts().stream().map(Part::block).toList();
  }
}
