package org.criticalfriend.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.criticalfriend.model.Drafts.aFinding;
import static org.criticalfriend.model.Drafts.aPaper;
import static org.criticalfriend.model.Drafts.aReview;
import static org.criticalfriend.model.Drafts.aSection;
import static org.criticalfriend.paper.Printed.lines;

import java.util.List;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Draft;
import org.criticalfriend.model.InsertFindings;
import org.criticalfriend.model.InsertKeyQuestions;
import org.criticalfriend.model.InsertText;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.QuestionStyle;
import org.criticalfriend.model.ReviewDraft;
import org.criticalfriend.model.StandardText;
import org.criticalfriend.paper.Element.Look;
import org.junit.jupiter.api.Test;

/** What becomes of the prose of a paper: looks, footnotes, key questions, standard texts. */
class ProseTest {
  @Test
  void numbersFootnotesThroughThePaperInTheOrderOfTheirMarks() {
    assertThat(
            lines(
                aReview().with(aFinding("f[^z]\n\n[^z]: of the finding")),
                aSection("").says("b[^b] a[^a]\n\n[^a]: of a\n\n[^b]: of b"),
                aSection("").inserts(InsertFindings.class)))
        .containsExactly("b[1] a[2]", "f[3]", "^1 of b", "^2 of a", "^3 of the finding");
  }

  @Test
  void givesAFootnoteMarkedTwiceOneNumber() {
    assertThat(lines(aReview(), aSection("").says("a[^x] b[^y] c[^x]\n\n[^x]: X\n\n[^y]: Y")))
        .containsExactly("a[1] b[2] c[1]", "^1 X", "^2 Y");
  }

  @Test
  void numbersAFootnoteMarkedInACellACaptionAndAListInReadingOrder() {
    assertThat(
            lines(
                aReview(),
                aSection("")
                    .says(
                        "Table: T[^c] {#t}\n\n| A[^h] |\n| - |\n| 1[^r] |\n\n- x[^l]\n\n"
                            + "[^l]: list\n\n[^r]: row\n\n[^h]: head\n\n[^c]: caption")))
        .containsExactly(
            "Table 1: T[1]",
            "||A[2]",
            "|1[3]",
            "• x[4]",
            "^1 caption",
            "^2 head",
            "^3 row",
            "^4 list");
  }

  @Test
  void refusesAFootnoteWithinAFootnote() {
    assertThatThrownBy(
            () -> lines(aReview(), aSection("One").says("a[^x]\n\n[^x]: b[^y]\n\n[^y]: c")))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("within another footnote");
  }

  @Test
  void refusesATextThatCannotBeSetByItsPlaceAndLine() {
    assertThatThrownBy(() -> lines(aReview(), aSection("One").says("p-3", "x\n\n---")))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("section \"One\" (paragraph p-3): Line 3:");
  }

  @Test
  void setsWhatFollowsANumberedParagraphAsBelongingToIt() {
    List<Element> body = body("a\n\nmore\n\n- x\n\n> said\n\n| A |\n| - |\n| 1 |\n\nSource: us");
    assertThat(looks(body)).containsExactly(Look.BODY, Look.CONTINUED, Look.QUOTE, Look.SOURCE);
    assertThat(body)
        .filteredOn(one -> one instanceof Element.Listing list && list.continued())
        .hasSize(1);
  }

  @Test
  void leavesWhatFollowsAnUnnumberedParagraphAtTheEdge() {
    List<Element> body =
        Printed.tree(aReview(), aPaper().with(aSection("One").saysUnnumbered("a\n\nmore\n\n- x")))
            .body();
    assertThat(looks(body)).containsExactly(Look.BODY, Look.BODY);
    assertThat(body).noneMatch(one -> one instanceof Element.Listing list && list.continued());
  }

  @Test
  void takesTheWordSourceForOneOnlyBeneathATableOrPicture() {
    assertThat(looks(body("Source: of the trouble"))).containsExactly(Look.BODY);
  }

  @Test
  void setsAHeadingInProseBelowItsSection() {
    assertThat(lines(aReview(), aSection("One").unnumbered().says("# Deeper\n\na")))
        .containsExactly("# One", "## Deeper", "a");
  }

  @Test
  void goesOnWithALetteredListAfterATable() {
    assertThat(lines(aReview(), aSection("").says("a. x\n\n| A |\n| - |\n\nb. y")))
        .containsExactly("a. x", "||A", "b. y");
  }

  @Test
  void printsHeadlineAndLocalQuestionsAsAsked() {
    assertThat(questions(Draft.of(InsertKeyQuestions.class)))
        .containsExactly("1. How safe?", "2. How near?");
    assertThat(questions(Draft.of(InsertKeyQuestions.class).with("local", false)))
        .containsExactly("1. How safe?");
    assertThat(
            questions(
                Draft.of(InsertKeyQuestions.class)
                    .with("local", true)
                    .with("style", QuestionStyle.BULLETS)))
        .containsExactly("• How near?");
  }

  @Test
  void printsAStandardTextByThePapersNumbering() {
    StandardText text =
        Draft.of(StandardText.class).with("title", "Process").with("text", "a\n\nb").build();
    var insert = Draft.of(InsertText.class).with("text", text.id()).build();
    assertThat(lines(aReview().with(text), aSection("One").with(insert)))
        .containsExactly("# 1. One", "1.1 a", "b");
  }

  private static List<String> questions(Draft<InsertKeyQuestions> insert) {
    ReviewDraft review =
        aReview()
            .with(
                Draft.of(KeyQuestion.class).with("text", "How safe?").build(),
                Draft.of(KeyQuestion.class)
                    .with("text", "How *near*?")
                    .with("local", true)
                    .build());
    return lines(review, aSection("").with(insert.build()));
  }

  private static List<Element> body(String prose) {
    return Printed.tree(aReview(), aPaper().with(aSection("One").says(prose))).body();
  }

  private static List<Look> looks(List<Element> body) {
    return body.stream()
        .filter(Element.Paragraph.class::isInstance)
        .map(paragraph -> ((Element.Paragraph) paragraph).look())
        .toList();
  }
}
