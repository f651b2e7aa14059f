package org.criticalfriend.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.criticalfriend.model.Drafts.aFinding;
import static org.criticalfriend.model.Drafts.aKind;
import static org.criticalfriend.model.Drafts.aPaper;
import static org.criticalfriend.model.Drafts.aRecommendation;
import static org.criticalfriend.model.Drafts.aReview;
import static org.criticalfriend.model.Drafts.aScale;
import static org.criticalfriend.model.Drafts.aSection;
import static org.criticalfriend.model.Drafts.aTheme;
import static org.criticalfriend.paper.Printed.lines;

import java.util.List;
import java.util.Map;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Answer;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Draft;
import org.criticalfriend.model.FindingHeadings;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.FindingStyle;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InsertFindings;
import org.criticalfriend.model.InsertRecommendations;
import org.criticalfriend.model.RecommendationHeadings;
import org.criticalfriend.model.RecommendationStyle;
import org.criticalfriend.model.ReviewDraft;
import org.criticalfriend.model.Scale;
import org.criticalfriend.model.State;
import org.criticalfriend.model.Theme;
import org.junit.jupiter.api.Test;

class PointsTest {
  private static final Theme BEDS = aTheme("Beds");
  private static final Theme STAFF = aTheme("Staff");

  @Test
  void printsAFindingAsAParagraphThatFollowsThePapersNumbering() {
    assertThat(
            lines(
                aReview().with(aFinding("one\n\nmore"), aFinding("two")),
                aSection("All").says("a").inserts(InsertFindings.class)))
        .containsExactly("# 1. All", "1.1 a", "1.2 one", "more", "1.3 two");
  }

  @Test
  void makesNoHeadingsWhereTheInsertAsksForNone() {
    assertThat(points(review(), findings(Map.of())))
        .containsExactly("1.1 bare", "1.2 bed", "1.3 staff");
  }

  @Test
  void makesThemeHeadingsOneLevelBelowTheSectionAndNoneForAThemeWithNothingToShow() {
    ReviewDraft review = review().with(aTheme("Empty"));
    Block insert = findings(Map.of("headings", FindingHeadings.THEME));
    assertThat(points(review, insert))
        .containsExactly("1.1 bare", "## Beds", "1.2 bed", "## Staff", "1.3 staff");
    assertThat(lines(review(), aSection("A"), aSection("B").level(3).unnumbered().with(insert)))
        .contains("#### Beds", "#### Staff");
  }

  @Test
  void ordersThemesAsTheInsertNamesThem() {
    List<Id> order = List.of(STAFF.id(), BEDS.id());
    assertThat(points(review(), findings(Map.of("themes", order))))
        .containsExactly("1.1 staff", "1.2 bed");
    assertThat(
            points(review(), findings(Map.of("themes", order, "headings", FindingHeadings.THEME))))
        .containsExactly("## Staff", "1.1 staff", "## Beds", "1.2 bed");
  }

  @Test
  void headsKindsByTheirPluralInListOrderOrAsTheInsertNamesThem() {
    FindingKind good = aKind("strength", "Strengths");
    FindingKind bad = Draft.of(FindingKind.class).with("name", "challenge").build();
    ReviewDraft review =
        aReview().with(good, bad).with(aFinding(bad, "weak"), aFinding(good, "strong"));
    assertThat(points(review, findings(Map.of("headings", FindingHeadings.KIND))))
        .containsExactly("## Strengths", "1.1 strong", "## challenge", "1.2 weak");
    ReviewDraft again =
        aReview().with(good, bad).with(aFinding(bad, "weak"), aFinding(good, "strong"));
    assertThat(
            points(
                again,
                findings(
                    Map.of(
                        "headings", FindingHeadings.KIND, "kinds", List.of(bad.id(), good.id())))))
        .containsExactly("## challenge", "1.1 weak", "## Strengths", "1.2 strong");
  }

  @Test
  void neverPrintsWhatIsParkedAndWhatIsWithoutConsensusOnlyWhereAsked() {
    assertThat(points(states(), findings(Map.of()))).containsExactly("1.1 d", "1.2 a", "1.3 c");
    assertThat(points(states(), findings(Map.of("states", List.of(State.NO_CONSENSUS)))))
        .containsExactly("1.1 n");
    assertThat(points(states(), findings(Map.of("states", List.of(State.values())))))
        .containsExactly("1.1 d", "1.2 a", "1.3 c", "1.4 n");
    assertThat(points(states(), findings(Map.of("states", List.of(State.PARKED))))).isEmpty();
    assertThat(
            points(
                aReview()
                    .with(aRecommendation("p").parked(), aRecommendation("n").withoutConsensus()),
                recommendations(Map.of())))
        .isEmpty();
  }

  @Test
  void headsCategoriesInOrderOfFirstAppearanceAfterWhatHasNone() {
    ReviewDraft review =
        aReview()
            .with(
                aRecommendation("z").category("Zeal"),
                aRecommendation("a").category("Art"),
                aRecommendation("bare"),
                aRecommendation("y").category("Zeal"));
    assertThat(points(review, recommendations(Map.of("headings", RecommendationHeadings.CATEGORY))))
        .containsExactly("1.1 bare", "## Zeal", "1.2 z", "1.3 y", "## Art", "1.4 a");
  }

  @Test
  void filtersByCategoryThemeAndWhatIsEssential() {
    assertThat(points(advice(), recommendations(Map.of("categories", List.of("Art")))))
        .containsExactly("1.1 art");
    assertThat(points(advice(), recommendations(Map.of("themes", List.of(BEDS.id())))))
        .containsExactly("1.1 bed");
    assertThat(points(advice(), recommendations(Map.of("essential", true))))
        .containsExactly("1.1 must");
    assertThat(points(advice(), recommendations(Map.of("essential", false))))
        .containsExactly("1.1 art", "1.2 bed");
  }

  @Test
  void printsBulletsNumberedParagraphsAndListsAsTheStyleSays() {
    assertThat(points(advice(), recommendations(Map.of("style", RecommendationStyle.BULLETS))))
        .containsExactly("• art", "• must", "• bed");
    assertThat(points(advice(), recommendations(Map.of("style", RecommendationStyle.LIST))))
        .containsExactly("1. art", "2. must", "3. bed");
    assertThat(points(advice(), recommendations(Map.of("style", RecommendationStyle.NUMBERED))))
        .containsExactly("1.1 art", "1.2 must", "1.3 bed");
  }

  @Test
  void beginsEachListUnderAHeadingAnew() {
    Block insert =
        recommendations(
            Map.of(
                "style",
                RecommendationStyle.LIST,
                "headings",
                RecommendationHeadings.CATEGORY,
                "categories",
                List.of("Art", "Zeal")));
    ReviewDraft review =
        aReview()
            .with(
                aRecommendation("z").category("Zeal"),
                aRecommendation("a").category("Art"),
                aRecommendation("y").category("Zeal"));
    assertThat(points(review, insert)).containsExactly("## Art", "1. a", "## Zeal", "1. z", "2. y");
  }

  @Test
  void printsTheCodeBoldBeforeTheTextAndTheRatingAfterIt() {
    Scale scale = aScale("met", "not met");
    ReviewDraft review = aReview().with(scale).with(aFinding("words").code("GP1").rated(scale, 1));
    assertThat(points(review, findings(Map.of()))).containsExactly("1.1 GP1 words (not met)");
    Element.Paragraph paragraph =
        (Element.Paragraph)
            Printed.tree(
                    aReview().with(aFinding("words").code("GP1")),
                    aPaper().with(aSection("A").inserts(InsertFindings.class)))
                .body()
                .get(1);
    assertThat(paragraph.runs().getFirst()).isEqualTo(new Run.Words("GP1", true, false, null));
  }

  @Test
  void givesCodeAndRatingALineOfTheirOwnWhereAListTakesTheirPlace() {
    Scale scale = aScale("met");
    ReviewDraft review =
        aReview().with(scale).with(aFinding("- x\n- y").code("GP1").rated(scale, 0));
    assertThat(points(review, findings(Map.of()))).containsExactly("GP1", "• x", "• y", "(met)");
  }

  @Test
  void printsTheHostsResponseBeneath() {
    assertThat(
            points(
                aReview()
                    .with(
                        aRecommendation("do").answered(Answer.PARTLY_ACCEPTED, "In part."),
                        aRecommendation("go").answered(Answer.ACCEPTED, null)),
                recommendations(Map.of())))
        .containsExactly(
            "1.1 do", "Response: partly accepted. In part.", "1.2 go", "Response: accepted.");
  }

  @Test
  void printsTheHeadlineWhereThereIsNoProse() {
    assertThat(
            points(
                aReview().with(aFinding("").headline("*Short*"), aFinding("long").headline("x")),
                findings(Map.of())))
        .containsExactly("1.1 Short", "1.2 long");
  }

  @Test
  void refusesATableInABulletByItsPlace() {
    ReviewDraft review = aReview().with(aFinding("x\n\n| A |\n| - |\n| 1 |").id("f-9"));
    Block bullets = findings(Map.of("style", FindingStyle.BULLETS));
    assertThatThrownBy(() -> points(review, bullets))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("section \"A\" (finding f-9)")
        .hasMessageContaining("CF-405");
  }

  private static ReviewDraft review() {
    return aReview()
        .with(BEDS, STAFF)
        .with(aFinding("staff").under(STAFF), aFinding("bed").under(BEDS), aFinding("bare"));
  }

  private static ReviewDraft states() {
    return aReview()
        .with(
            aFinding("d").in(State.DRAFT),
            aFinding("a").agreed(),
            aFinding("c").in(State.AGREED_WITH_CHANGES),
            aFinding("n").withoutConsensus(),
            aFinding("p").parked());
  }

  private static ReviewDraft advice() {
    return aReview()
        .with(BEDS)
        .with(
            aRecommendation("art").category("Art"),
            aRecommendation("must").essential(),
            aRecommendation("bed").under(BEDS));
  }

  private static Block findings(Map<String, Object> members) {
    Draft<InsertFindings> insert = Draft.of(InsertFindings.class);
    members.forEach(insert::with);
    return insert.build();
  }

  private static Block recommendations(Map<String, Object> members) {
    Draft<InsertRecommendations> insert = Draft.of(InsertRecommendations.class);
    members.forEach(insert::with);
    return insert.build();
  }

  /** The lines beneath the heading of a section with this insert alone. */
  private static List<String> points(ReviewDraft review, Block insert) {
    List<String> lines = lines(review, aSection("A").with(insert));
    return lines.subList(1, lines.size());
  }
}
