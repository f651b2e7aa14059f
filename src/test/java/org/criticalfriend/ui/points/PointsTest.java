package org.criticalfriend.ui.points;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.criticalfriend.evidence.SourceKind;
import org.criticalfriend.evidence.Strength;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.desk.SampleReview;
import org.criticalfriend.ui.look.Icon;
import org.junit.jupiter.api.Test;

class PointsTest {
  private static final Shape<Finding> FINDING = Shape.of(Finding.class);
  private static final Shape<Recommendation> ADVICE = Shape.of(Recommendation.class);
  private final Review review = SampleReview.onSite();
  private final Points points = new Points(review);

  @Test
  void saysStrengthInASentence() {
    Set<SourceKind> two = Set.of(SourceKind.SENIOR, SourceKind.FRONTLINE);
    assertThat(StrengthWords.sentence(new Strength(3, 0, two, 4, 5, 1)))
        .isEqualTo("Rests on 3 sessions, 2 kinds of source, 4 peers; 1 note against");
    assertThat(StrengthWords.brief(new Strength(1, 2, Set.of(), 1, 3, 0)))
        .isEqualTo("Rests on 1 session, 2 documents");
  }

  @Test
  void saysWhereNothingStandsBehindAFinding() {
    assertThat(StrengthWords.sentence(new Strength(0, 0, Set.of(), 0, 0, 0)))
        .isEqualTo("No evidence yet");
    assertThat(StrengthWords.sentence(new Strength(0, 0, Set.of(), 0, 0, 2)))
        .isEqualTo("No evidence for it; 2 notes against");
  }

  @Test
  void countsNotesThatWereTakenNowhere() {
    assertThat(StrengthWords.sentence(new Strength(0, 0, Set.of(), 1, 2, 0)))
        .isEqualTo("Rests on 2 notes, 1 peer");
  }

  @Test
  void takesTheFirstDozenWordsWhereThereIsNoHeadline() {
    Finding finding = FINDING.with(review.findings().getFirst(), "headline", null);
    assertThat(points.headline(finding).split(" ")).hasSize(12);
    assertThat(points.headline(finding)).startsWith("Everyone the team met").endsWith("…");
  }

  @Test
  void showsWordsAndNoMarks() {
    Finding finding =
        FINDING.with(review.findings().getFirst(), "headline", "**Bold** talk of _care_");
    assertThat(points.headline(finding)).isEqualTo("Bold talk of care");
  }

  @Test
  void showsProseThatIsNoPassageAsItStands() {
    Finding first = review.findings().getFirst();
    Finding broken = FINDING.with(FINDING.with(first, "headline", null), "text", "<b>half");
    assertThat(points.headline(broken)).isEqualTo("<b>half");
  }

  @Test
  void leadsWithWhatIsContestedEvenIfAgreed() {
    Finding open = FINDING.with(review.findings().getFirst(), "state", State.NO_CONSENSUS);
    assertThat(new Points(review).line(open).contested()).isTrue();
    assertThat(points.line(review.findings().getFirst()).contested()).isFalse();
  }

  @Test
  void tellsKindsApartByWhatTheySayOfTheHost() {
    assertThat(review.findingKinds().stream().map(Signs::icon))
        .containsExactly(
            Icon.STRENGTH,
            Icon.CHALLENGE,
            Icon.OPEN_QUESTION,
            Icon.GOOD_PRACTICE,
            Icon.GENERAL_POINT);
    assertThat(Signs.icon(kind("Even better if", false))).isEqualTo(Icon.CHALLENGE);
    assertThat(Signs.icon(kind("Commendation", true))).isEqualTo(Icon.GOOD_PRACTICE);
  }

  @Test
  void numbersTheKeyQuestionsInOrder() {
    List<Id> ids =
        review.keyQuestions().reversed().stream().map(question -> question.id()).toList();
    assertThat(points.numbers(ids)).containsExactly(1, 2, 3, 4);
    assertThat(points.numbers(List.of(Id.create()))).isEmpty();
  }

  @Test
  void saysHowManyFindingsARecommendationAnswers() {
    Recommendation one = review.recommendations().getFirst();
    assertThat(points.line(one).foot()).isEqualTo("Answers 2 findings");
    assertThat(points.line(one).kind()).isEqualTo("R1 Essential");
    Recommendation loose = ADVICE.with(one, "findings", List.of());
    assertThat(new Points(review).line(loose).foot()).isEqualTo("Answers no finding");
  }

  private static FindingKind kind(String name, boolean positive) {
    return new FindingKind(Id.create(), name, null, null, positive, Extras.NONE);
  }
}
