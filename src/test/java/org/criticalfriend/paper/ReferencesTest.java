package org.criticalfriend.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.criticalfriend.model.Drafts.aFinding;
import static org.criticalfriend.model.Drafts.aPaper;
import static org.criticalfriend.model.Drafts.aRecommendation;
import static org.criticalfriend.model.Drafts.aReview;
import static org.criticalfriend.model.Drafts.aSection;
import static org.criticalfriend.paper.Printed.lines;

import java.util.HexFormat;
import java.util.List;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Draft;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InsertFindings;
import org.criticalfriend.model.InsertRecommendations;
import org.criticalfriend.model.Numbering;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.RecommendationStyle;
import org.criticalfriend.model.ReviewDraft;
import org.criticalfriend.model.SectionDraft;
import org.junit.jupiter.api.Test;

class ReferencesTest {
  private static final String TABLE = "Table: Births {#t-1}\n\n| A |\n| - |\n| 1 |";
  private static final byte[] PNG =
      HexFormat.of().parseHex("89504E470D0A1A0A0000000D494844520000000200000001");

  @Test
  void printsTheNumberOfAParagraphBeforeAndAfter() {
    assertThat(
            lines(
                aReview(),
                aSection("One").says("a", "See [[b]]."),
                aSection("Two").says("b", "See [[a]].")))
        .containsExactly("# 1. One", "1.1 See 2.1.", "# 2. Two", "2.1 See 1.1.");
  }

  @Test
  void printsARunningNumberWithoutItsDot() {
    assertThat(
            lines(
                aReview(),
                aPaper().numbering(Numbering.RUNNING).with(aSection("").says("a", "Me: [[a]]."))))
        .containsExactly("1. Me: 1.");
  }

  @Test
  void leadsToTheFirstPlaceOfWhatIsPrintedTwice() {
    assertThat(
            lines(
                aReview().with(aFinding("found").id("f")),
                aSection("One").inserts(InsertFindings.class),
                aSection("Two").inserts(InsertFindings.class).says("See [[f]].")))
        .contains("1.1 found", "2.1 found", "2.2 See 1.1.");
  }

  @Test
  void leadsToTheFirstPlaceThatHasANumber() {
    assertThat(
            lines(
                aReview().with(aFinding("found").id("f")),
                aSection("Summary").unnumbered().inserts(InsertFindings.class),
                aSection("One").inserts(InsertFindings.class).says("See [[f]].")))
        .contains("found", "1.1 found", "1.2 See 1.1.");
  }

  @Test
  void numbersTheItemsOfANumberedListOfRecommendations() {
    var list =
        Draft.of(InsertRecommendations.class).with("style", RecommendationStyle.LIST).build();
    assertThat(
            lines(
                aReview().with(aRecommendation("do"), aRecommendation("go").id("r").code("R2")),
                aSection("One").with(list).says("See [[r]].")))
        .contains("2. R2 go", "1.1 See 2.");
  }

  @Test
  void refusesAReferenceToABulletWhateverItsCode() {
    var bullets =
        Draft.of(InsertRecommendations.class).with("style", RecommendationStyle.BULLETS).build();
    ReviewDraft review = aReview().with(aRecommendation("go").id("r").code("R1"));
    assertThatThrownBy(() -> lines(review, aSection("One").with(bullets).says("See [[r]].")))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("CF-404");
  }

  @Test
  void numbersCaptionedTablesAndFiguresThroughThePaperEachInTheirOwnSeries() {
    assertThat(
            lines(
                aReview().with(picture("map", "Where"), PNG),
                aSection("One").says("[[t-1]], [[t-2]] and [[map]]\n\n" + TABLE),
                aSection("Two").says("| A |\n| - |\n\n" + TABLE.replace("t-1", "t-2")),
                aSection("Three").unnumbered().says("![](picture:map)")))
        .contains("1.1 Table 1, Table 2 and Figure 1")
        .containsSubsequence("Table 1: Births", "||A", "||A", "Table 2: Births", "Figure 1: Where");
  }

  @Test
  void printsCaptionAndSourceBeneathAPicture() {
    assertThat(
            lines(
                aReview().with(picture("map", "Where"), PNG),
                aSection("").says("![](picture:map)")))
        .containsExactly("[A map]", "Figure 1: Where", "Source: the Trust");
  }

  @Test
  void refusesAReferenceThatLeadsNowhereByItsPlace() {
    refuses(aSection("One").says("p-1", "See [[gone]]."), "CF-403", "[[gone]]", "paragraph p-1");
  }

  @Test
  void refusesAReferenceToAPlaceWithoutNumber() {
    refuses(
        aSection("One").unnumbered().says("a", "x").says("See [[a]]."), "CF-404", "[[a]]", "One");
    refuses(
        aSection("One").with(Draft.of(InsertFindings.class).build()).says("See [[parked]]."),
        "CF-403",
        "[[parked]]",
        "One");
  }

  @Test
  void refusesAPictureTheReviewDoesNotHave() {
    refuses(aSection("One").says("![](picture:gone)"), "CF-406", "gone", "One");
  }

  @Test
  void refusesAPictureTooLargeToUnpack() {
    byte[] wide =
        HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452" + "0000c350" + "0000c350");
    assertThatThrownBy(
            () ->
                lines(
                    aReview().with(picture("map", "Where"), wide),
                    aSection("").says("![](picture:map)")))
        .isInstanceOf(Trouble.class)
        .hasMessageContainingAll("pictures/map.png", "50 megapixels", "CF-401");
  }

  @Test
  void keepsTheLookOfTheWordsAroundAReference() {
    PaperTree tree =
        Printed.tree(aReview(), aPaper().with(aSection("One").says("a", "See **[[a]]**.")));
    Element.Paragraph paragraph = (Element.Paragraph) tree.body().getLast();
    assertThat(paragraph.runs().get(1))
        .isEqualTo(new Run.Reference(paragraph.anchor(), "1.1", true, false));
  }

  private static void refuses(SectionDraft section, String... words) {
    assertThatThrownBy(() -> lines(aReview().with(aFinding("p").id("parked").parked()), section))
        .isInstanceOf(Trouble.class)
        .message()
        .contains(List.of(words));
  }

  private static Picture picture(String id, String caption) {
    return Draft.of(Picture.class)
        .with("id", Id.create(id))
        .with("file", "pictures/map.png")
        .with("alt", "A map")
        .with("caption", caption)
        .with("source", "the Trust")
        .build();
  }
}
