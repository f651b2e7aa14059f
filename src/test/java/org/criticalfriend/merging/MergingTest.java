package org.criticalfriend.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Stance;
import org.criticalfriend.model.State;
import org.criticalfriend.model.Theme;
import org.criticalfriend.model.Visibility;
import org.criticalfriend.ui.desk.SampleReview;
import org.junit.jupiter.api.Test;

class MergingTest {
  private static final Shape<Finding> FINDING = Shape.of(Finding.class);
  private final Review review = SampleReview.onSite();
  private final Finding stays = review.findings().get(0);
  private final Finding goes = review.findings().get(2);

  @Test
  void uniteEvidenceQuestionsAndText() {
    Finding one = one(OneFinding.of(review, stays, goes));
    assertThat(one.evidence()).containsAll(stays.evidence()).containsAll(goes.evidence());
    assertThat(one.keyQuestions()).containsAll(stays.keyQuestions());
    assertThat(one.keyQuestions()).containsAll(goes.keyQuestions()).doesNotHaveDuplicates();
    assertThat(one.headline()).isEqualTo(stays.headline());
    assertThat(one.text())
        .isEqualTo(stays.text() + "\n\n" + goes.headline() + "\n\n" + goes.text());
  }

  @Test
  void letANoteThatSpokeAgainstEitherSpeakAgainst() {
    Id note = stays.evidence().getFirst().note();
    Finding other =
        FINDING.with(goes, "evidence", List.of(new Evidence(note, Stance.AGAINST, Extras.NONE)));
    OneFinding merged = OneFinding.of(review, stays, other);
    assertThat(merged.divided()).containsExactly(note);
    assertThat(one(merged).evidence()).hasSize(stays.evidence().size());
    assertThat(one(merged).evidence().getFirst().stance()).isEqualTo(Stance.AGAINST);
  }

  @Test
  void repointRecommendationsAndReferencesInAnyProse() {
    Finding telling =
        FINDING.with(
            review.findings().get(5), "text", "As in [[" + goes.id().text() + "]] so here.");
    Review with = SampleReview.with(review, "findings", replaced(telling));
    OneFinding merged = OneFinding.of(with, stays, goes);
    Recommendation first = of(merged.changed(), Recommendation.class).getFirst();
    assertThat(first.findings()).contains(stays.id()).doesNotContain(goes.id());
    Finding retold =
        of(merged.changed(), Finding.class).stream()
            .filter(one -> one.id().equals(telling.id()))
            .findFirst()
            .orElseThrow();
    assertThat(retold.text()).isEqualTo("As in [[" + stays.id().text() + "]] so here.");
  }

  @Test
  void makeADraftOfWhatWasNotAgreedAlike() {
    Finding open = FINDING.with(goes, "state", State.NO_CONSENSUS);
    assertThat(one(OneFinding.of(review, stays, open)).state()).isEqualTo(State.DRAFT);
    assertThat(one(OneFinding.of(review, stays, goes)).state()).isEqualTo(State.AGREED);
  }

  @Test
  void keepTheOnlyHeadlineAndNoTextTwice() {
    Finding bare = FINDING.with(stays, "headline", null);
    Finding same = FINDING.with(FINDING.with(goes, "text", stays.text()), "headline", "One");
    Finding one = one(OneFinding.of(review, bare, same));
    assertThat(one.headline()).isEqualTo("One");
    assertThat(one.text()).isEqualTo(stays.text());
  }

  @Test
  void leaveNothingThatNamesTheThemeThatGoes() {
    Theme first = review.themes().get(0);
    Theme second = review.themes().get(1);
    List<Record> changed = OneTheme.of(review, first, second);
    assertThat(of(changed, Finding.class)).allMatch(one -> first.id().equals(one.theme()));
    assertThat(of(changed, Recommendation.class)).allMatch(one -> first.id().equals(one.theme()));
    long moved = review.findings().stream().filter(one -> second.id().equals(one.theme())).count();
    assertThat(of(changed, Finding.class)).hasSize((int) moved);
    assertThat(of(changed, Recommendation.class)).isNotEmpty();
  }

  @Test
  void repointOutlineFiltersWithoutNamingAThemeTwice() {
    Theme first = review.themes().get(0);
    Theme second = review.themes().get(1);
    List<Record> changed = OneTheme.of(review, first, second);
    String papers = of(changed, Paper.class).toString();
    String before = review.papers().toString();
    assertThat(before).contains(second.id().text());
    assertThat(papers).doesNotContain("[" + first.id() + ", " + first.id());
  }

  @Test
  void loseNoLinkAndNoWordOfTwoNotes() {
    Shape<Note> shape = Shape.of(Note.class);
    Id picture = Id.create();
    Note first = shape.with(review.notes().get(0), "visibility", Visibility.QUOTABLE);
    Note plain = shape.with(review.notes().get(1), "visibility", Visibility.BACKGROUND);
    Note second = shape.with(plain, "pictures", List.of(picture));
    Finding both =
        FINDING.with(stays, "evidence", List.of(on(first, Stance.FOR), on(second, Stance.AGAINST)));
    Finding one = FINDING.with(goes, "evidence", List.of(on(second, Stance.FOR)));
    Review with = SampleReview.with(review, "findings", List.of(both, one));
    OneNote merged = OneNote.of(with, first, second);

    Note note = (Note) merged.changed().getFirst();
    assertThat(note.id()).isEqualTo(first.id());
    assertThat(note.text()).isEqualTo(first.text() + "\n\n" + second.text());
    assertThat(note.keyQuestions())
        .containsAll(first.keyQuestions())
        .containsAll(second.keyQuestions());
    assertThat(note.pictures()).containsExactly(picture);
    assertThat(note.visibility()).isEqualTo(Visibility.BACKGROUND);
    List<Finding> findings = of(merged.changed(), Finding.class);
    assertThat(findings.get(0).evidence()).containsExactly(on(first, Stance.AGAINST));
    assertThat(findings.get(1).evidence()).containsExactly(on(first, Stance.FOR));
    assertThat(merged.divided()).containsExactly(stays.id());
  }

  private static Evidence on(Note note, Stance stance) {
    return new Evidence(note.id(), stance, Extras.NONE);
  }

  private List<Finding> replaced(Finding telling) {
    return review.findings().stream()
        .map(one -> one.id().equals(telling.id()) ? telling : one)
        .toList();
  }

  private static Finding one(OneFinding merged) {
    return (Finding) merged.changed().getFirst();
  }

  private static <T extends Record> List<T> of(List<Record> records, Class<T> type) {
    return records.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
