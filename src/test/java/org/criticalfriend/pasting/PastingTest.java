package org.criticalfriend.pasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.criticalfriend.text.Passage;
import org.criticalfriend.text.Passage.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastingTest {
  private static final List<String> PARTS =
      List.of(
          "<p>",
          "</p>",
          "<b>",
          "</b>",
          "<i>",
          "</i>",
          "<ul>",
          "</ul>",
          "<ol>",
          "</ol>",
          "<li>",
          "</li>",
          "<table>",
          "</table>",
          "<tr>",
          "<td>",
          "<th>",
          "<br>",
          "<h1>",
          "</h1>",
          "<blockquote>",
          "</blockquote>",
          "<a href='https://e.org/(x'>",
          "</a>",
          "word",
          " ",
          "*",
          "_",
          "|",
          "Table: x",
          "Source: y",
          "1. ",
          "- ",
          "#",
          "\\",
          "`",
          "[^1]",
          "![](picture:x)",
          "{count:team}",
          "\n",
          item(1, "·", "w"),
          item(3, "iv.", "deep"),
          "<img src='x'>");

  @Test
  void keepsParagraphsBoldItalicAndLinksOfWord() {
    String word =
        """
        <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {color: red}</style>
        <!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head>
        <body lang=EN-GB><!--StartFragment-->
        <p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Strong </b>words,\u00A0and
        <i>slanted</i>.<o:p></o:p></p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <p class=MsoNormal>See <a href="https://www.example.org/a"><span style='color:blue'>the
        page</span></a>.<span style='mso-hide:all'>unseen</span></p>
        <!--EndFragment--></body></html>\
        """;

    assertThat(markdown(word))
        .isEqualTo(
            "**Strong** words, and *slanted*.\n\nSee [the page](https://www.example.org/a).");
  }

  @Test
  void makesListsOfWhatWordCallsParagraphs() {
    String word =
        item(1, "·", "First")
            + item(2, "o", "Within")
            + item(3, "§", "Deeper")
            + item(4, "·", "Deepest")
            + item(1, "·", "Second")
            + item(1, "1.", "One")
            + item(2, "a.", "Letter")
            + item(1, "2.", "Two")
            + "<p class=MsoNormal>After.</p>";

    assertThat(markdown(word))
        .isEqualTo(
            """
            - First
              - Within
                - Deeper
                - Deepest
            - Second

            1. One
               a. Letter
            2. Two

            After.\
            """);
  }

  @Test
  void countsOnWhereWordDid() {
    assertThat(markdown(item(1, "4)", "Four") + item(1, "5)", "Five")))
        .isEqualTo("4. Four\n5. Five");
    assertThat(markdown(item(1, "1.3", "As in a contract"))).isEqualTo("3. As in a contract");
  }

  @Test
  void keepsListsAndHeadingsOfBrowsers() {
    assertThat(
            markdown(
                "<h2>Title <small>here</small></h2><ol start=3><li><p>Three</p></li><li>Four<ul>"
                    + "<li>a</li><ul><li>b</li></ul></ul></li></ol><ol type=a><li>x</ol>"))
        .isEqualTo("## Title here\n\n3. Three\n4. Four\n   - a\n     - b\n\na. x");
  }

  @Test
  void keepsTablesWithTheirEmptyPlaces() {
    String table =
        "<table><tr><th>Place</th><th><b>Count</b></th><th>Note</th></tr>"
            + "<tr><td rowspan=2>Harbour</td><td>1|2</td><td><p>a</p><p>b</p></td></tr>"
            + "<tr><td colspan=2>3</td></tr><tr><td>&nbsp;</td></tr></table>";

    assertThat(markdown(table))
        .isEqualTo(
            "| Place | **Count** | Note |\n| --- | --- | --- |\n| Harbour | 1\\|2 | a b |\n"
                + "|  | 3 |  |");
  }

  @Test
  void unfoldsTablesThatAreThereForTheLook() {
    String mail =
        "<table><tr><td><table><tr><td>Dear all,</td></tr><tr><td>Thank <b>you</b>.</td></tr>"
            + "</table></td></tr></table>";

    assertThat(markdown(mail)).isEqualTo("Dear all,\n\nThank **you**.");
  }

  @Test
  void takesPicturesAsBytesAndFetchesNothingItself() {
    String data = Base64.getEncoder().encodeToString(new byte[] {1, 2, 3});
    String html =
        "<p>A<img src='data:image/png;base64,"
            + data
            + "'>B<img src='file:///clip/image001.png'><img src='https://example.org/spy.gif'></p>";
    byte[] file = "png".getBytes(StandardCharsets.UTF_8);

    Pasted pasted = Pasting.html(html, address -> address.startsWith("file:") ? file : null);

    assertThat(markdown(pasted))
        .isEqualTo("A\n\n![](picture:pasted-1)\n\nB\n\n![](picture:pasted-2)");
    assertThat(pasted.pictures().get("pasted-1")).containsExactly(1, 2, 3);
    assertThat(pasted.pictures().get("pasted-2")).isEqualTo(file);
    assertThat(pasted.pictures()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<b style='font-weight:normal'><span style='font-weight:700'>x</span> y</b>; **x** y",
        "<a href='javascript:alert(1)'>x</a>; x",
        "<script>alert(1)</script><style>p{}</style>x; x",
        "<del>gone</del><ins>kept</ins>; kept",
        "a<b> b </b>c; a **b** c",
        "<b>a</b> <b>b</b>; **a b**",
        "<p>{host} [[x]] *y* <u>_z_</u> # 1.</p>; \\{host} \\[\\[x]] \\*y\\* \\_z\\_ # 1.",
        "<p>a<br>b<br></p>; 'a\\\nb'",
        "<blockquote><p>q</p></blockquote>; > q",
        "<p style='display: none'>x</p>y; y",
      })
  void keepsStructureAndDropsTheRest(String html, String markdown) {
    assertThat(markdown(html)).isEqualTo(markdown);
  }

  @Test
  void joinsTheLinesOfAPdf() {
    String pdf =
        """
        The team was particularly impressed with the multi-
        agency working, and with how commit-
        ment had grown over the years in spite of all.
        A second paragraph begins here and it goes on to the
        next line.

        \u2022 The first point is long enough to run over the
        end of its line
        \u2022 The second
        1. A number
        """;

    assertThat(markdown(Pasting.plain(pdf)))
        .isEqualTo(
            """
            The team was particularly impressed with the multi-agency working, and with how \
            commitment had grown over the years in spite of all. A second paragraph begins here \
            and it goes on to the next line.

            - The first point is long enough to run over the end of its line
            - The second

            1. A number\
            """);
  }

  @Test
  void leavesLongLinesOfPlainTextParagraphs() {
    String first = "A line as long as people write them in a mail ".repeat(6).strip();

    assertThat(markdown(Pasting.plain(first + "\n" + first + "\nshort")))
        .isEqualTo(first + "\n\n" + first + "\n\nshort");
    assertThat(markdown(Pasting.plain("Dear Ann,\r\nthank you.\r\nBob")))
        .isEqualTo("Dear Ann,\n\nthank you.\n\nBob");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "<", "<!--", "<p", "&", "\u0000", "<table>", "<ul><li>", "\uD800"})
  void whatHoldsNoWordsIsNothing(String html) {
    assertThat(Pasting.html(html, address -> null).blocks()).hasSizeLessThan(2);
    assertThat(Pasting.plain(html).blocks()).hasSizeLessThan(2);
  }

  @Test
  void noDepthIsTooDeep() {
    for (String tag : List.of("div", "b", "ul><li", "ol", "blockquote", "table><tr><td")) {
      String html = ("<" + tag + ">").repeat(3000) + "word";
      assertThat(markdown(html)).as(tag).contains("word");
    }
  }

  @Test
  void everyPasteOfChanceCanBeWrittenAndReadBack() {
    long seed = 42;
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      StringBuilder html = new StringBuilder();
      for (int n = random.nextInt(30); n >= 0; n--) {
        html.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      Pasted pasted = Pasting.html(html.toString(), address -> new byte[1]);
      String written = markdown(pasted);
      assertThat(Passage.parse(written).parts().stream().map(Part::block).toList())
          .as("seed %d, turn %d: %s", seed, i, html)
          .isEqualTo(pasted.blocks());
    }
  }

  private static String item(int level, String mark, String words) {
    return "<p class=MsoListParagraphCxSpMiddle style='margin-left:36pt;text-indent:-18pt;"
        + "mso-list:l0 level"
        + level
        + " lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:"
        + "Ignore'>"
        + mark
        + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span></span>"
        + "<![endif]>"
        + words
        + "<o:p></o:p></p>";
  }

  private static String markdown(String html) {
    return markdown(Pasting.html(html, address -> null));
  }

  private static String markdown(Pasted pasted) {
    return new Passage(pasted.blocks().stream().map(block -> new Part(block, null)).toList())
        .markdown();
  }
}
