package org.criticalfriend.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.criticalfriend.model.Drafts.aFinding;
import static org.criticalfriend.model.Drafts.aRecommendation;
import static org.criticalfriend.model.Drafts.aReview;
import static org.criticalfriend.model.Drafts.aTheme;

import org.criticalfriend.model.Drafts;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
  private static final FindingKind STRENGTH = coded("Strength", "S");
  private static final FindingKind SUGGESTION = coded("Suggestion", "SU");
  private final Theme first = aTheme("First");
  private final Theme second = aTheme("Second");

  @Test
  void nextCodeFollowsTheHighestAndFillsNoGap() {
    Review review =
        aReview()
            .with(STRENGTH)
            .with(aFinding(STRENGTH, "one").code("S2"), aFinding(STRENGTH, "other").code("S7"))
            .build()
            .review();

    assertThat(Codes.given(aFinding(STRENGTH, "new").build(), review).code()).isEqualTo("S8");
  }

  @Test
  void keepsCodeThatStands() {
    Review review = aReview().with(STRENGTH).build().review();

    assertThat(Codes.given(aFinding(STRENGTH, "new").code("X").build(), review).code())
        .isEqualTo("X");
  }

  @Test
  void givesNoCodeWhereTheKindHasNoSeries() {
    Review review = aReview().build().review();

    assertThat(Codes.given(aFinding("new").build(), review).code()).isNull();
    assertThat(Codes.given(aRecommendation("new").build(), review).code()).isNull();
  }

  @Test
  void tellsSeriesApartOfWhichOneBeginsAnother() {
    Review review =
        aReview()
            .with(STRENGTH, SUGGESTION)
            .with(aFinding(SUGGESTION, "one").code("SU4"))
            .build()
            .review();

    assertThat(Codes.next(new Series("S"), review)).isEqualTo("S1");
    assertThat(Codes.next(new Series("SU"), review)).isEqualTo("SU5");
  }

  @Test
  void countsFindingsAndRecommendationsOfOneSeriesTogether() {
    Review review = aReview().with(aRecommendation("one").code("S3")).build().review();

    assertThat(Codes.next(new Series("S"), review)).isEqualTo("S4");
  }

  @Test
  void countsAnewInTheOrderOfThemesAndParkedLast() {
    Review review =
        aReview()
            .with(first, second)
            .with(STRENGTH)
            .with(
                aFinding(STRENGTH, "parked").under(first).parked(),
                aFinding(STRENGTH, "late").under(second).code("S1"),
                aFinding(STRENGTH, "early").under(first).code("S9"),
                aFinding(STRENGTH, "everywhere"))
            .build()
            .review();

    assertThat(Codes.anew(review))
        .extracting(record -> ((Finding) record).text() + " " + ((Finding) record).code())
        .containsExactly("everywhere S1", "early S2", "late S3", "parked S4");
  }

  @Test
  void leavesWhatIsCountedAlready() {
    Review review =
        aReview().with(STRENGTH).with(aFinding(STRENGTH, "one").code("S1")).build().review();

    assertThat(Codes.anew(review)).isEmpty();
  }

  @Test
  void stepsOverCodeOfNoSeries() {
    Review review =
        aReview()
            .with(STRENGTH)
            .with(aFinding("general").code("S1"), aFinding(STRENGTH, "one"))
            .build()
            .review();

    assertThat(Codes.anew(review))
        .extracting(record -> ((Finding) record).code())
        .containsExactly("S2");
  }

  @Test
  void numbersRecommendationsInTheirOwnSeries() {
    Review review =
        recommending("R", aReview().with(aRecommendation("one").code("R5")).build().review());

    assertThat(Codes.given(aRecommendation("new").build(), review).code()).isEqualTo("R6");
    assertThat(Codes.anew(review))
        .extracting(record -> ((Recommendation) record).code())
        .containsExactly("R1");
  }

  @Test
  void findsCodeThatStandsTwice() {
    Review review =
        aReview()
            .with(STRENGTH)
            .with(aFinding(STRENGTH, "one").code("R1"), aFinding(STRENGTH, "other").code("S1"))
            .with(aRecommendation("one").code("R1"))
            .build()
            .review();

    assertThat(Codes.twice(review)).containsExactly("R1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "R1", " R", "R ", "abcdefghi"})
  void refusesPrefixThatMakesNoSeries(String prefix) {
    assertThatThrownBy(() -> new Series(prefix)).isInstanceOf(InvalidValue.class);
    assertThat(Series.of(coded("Strange", prefix))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"R", "R0", "R01", "R1a", "r1", "R99999999999", "R-1"})
  void readsNoNumberWhereNoneIs(String code) {
    assertThat(new Series("R").number(code)).isEmpty();
  }

  private static FindingKind coded(String name, String prefix) {
    return Shape.of(FindingKind.class).with(Drafts.aKind(name, name), "codePrefix", prefix);
  }

  private static Review recommending(String prefix, Review review) {
    ReviewDetails details =
        Shape.of(ReviewDetails.class).with(review.review(), "recommendationPrefix", prefix);
    return Shape.of(Review.class).with(review, "review", details);
  }
}
