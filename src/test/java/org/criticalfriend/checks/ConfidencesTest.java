package org.criticalfriend.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.model.Drafts.aFinding;
import static org.criticalfriend.model.Drafts.aGroup;
import static org.criticalfriend.model.Drafts.aPaper;
import static org.criticalfriend.model.Drafts.aPerson;
import static org.criticalfriend.model.Drafts.aRecommendation;
import static org.criticalfriend.model.Drafts.aReview;
import static org.criticalfriend.model.Drafts.aSection;
import static org.criticalfriend.model.Drafts.aSession;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Draft;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.InsertFindings;
import org.criticalfriend.model.InsertPeople;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDraft;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Side;
import org.criticalfriend.model.State;
import org.criticalfriend.model.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not leave the team, and what the team has not agreed. */
class ConfidencesTest {
  private static final Group TEAM = aGroup("Team", Side.TEAM);
  private static final Group HOST = aGroup("Staff", Side.HOST);
  private static final Person HELEN =
      aPerson("Mrs Helen Rhodes", HOST)
          .with("organisation", "ASSIST")
          .with("post", "Practice Manager")
          .build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Helen Rhodes and her colleagues had strong partnerships.",
        "As Mrs Rhodes put it, all is well.",
        "We heard (from Helen Rhodes) of plans."
      })
  void noticesWhoWasMetByNameAndBlocks(String text) {
    List<Remark> remarks = SlipsTest.of(bundle(met(), text), RemarkKind.PERSON_NAMED);
    assertThat(remarks).hasSize(1);
    assertThat(remarks.getFirst().kind().blocks()).isTrue();
    assertThat(remarks.getFirst().about()).isEqualTo(HELEN.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dear Mrs Rhodes,",
        "We would like to thank Helen Rhodes for all she did.",
        "Helen Rhodes - Practice Manager, ASSIST",
        "Helen Rhodesby and Ann Peer met.",
        "The practice manager's room is small."
      })
  void takesSalutationsThanksAndListsForNoAttribution(String text) {
    ReviewDraft review = met().with(aPerson("Ann Peer", TEAM).build());
    Bundle bundle = bundle(review, text);
    assertThat(SlipsTest.of(bundle, RemarkKind.PERSON_NAMED)).isEmpty();
    assertThat(SlipsTest.of(bundle, RemarkKind.POST_NAMED)).isEmpty();
  }

  @Test
  void letsPeopleStandInTheListsOfPeople() {
    var people = Draft.of(InsertPeople.class).with("group", HOST.id()).build();
    Bundle bundle = met().with(aPaper().with(aSection("Participants").with(people))).build();
    assertThat(SlipsTest.of(bundle, RemarkKind.PERSON_NAMED)).isEmpty();
  }

  @Test
  void offersStaffOfTheOrganisationInPlaceOfTheName() {
    Remark remark =
        SlipsTest.of(bundle(met(), "Helen Rhodes agrees."), RemarkKind.PERSON_NAMED).getFirst();
    assertThat(remark.mend()).isNotNull();
    assertThat(remark.mend().to()).isEqualTo("staff at ASSIST");
  }

  @Test
  void noticesAPostThatGivesAView() {
    Bundle bundle = bundle(met(), "The Practice Manager told us that beds are few.");
    assertThat(SlipsTest.of(bundle, RemarkKind.POST_NAMED)).hasSize(1);
    Bundle two =
        bundle(
            met().with(aPerson("Ann Lee", HOST).with("post", "Practice Manager").build()),
            "The Practice Manager told us that beds are few.");
    assertThat(SlipsTest.of(two, RemarkKind.POST_NAMED)).isEmpty();
  }

  @Test
  void saysNothingOfPapersThatNeverLeaveTheTeam() {
    Bundle bundle =
        met()
            .with(
                aPaper()
                    .kind(PaperKind.EVIDENCE_ANNEX)
                    .with(aSection("All").says("Helen Rhodes said so.")))
            .build();
    assertThat(SlipsTest.of(bundle, RemarkKind.PERSON_NAMED)).isEmpty();
  }

  @Test
  void leavesWhoAgreedToBeNamedEverywhereAndASlipThatIsNoneInItsPlaceOnly() {
    Bundle bundle = bundle(met(), "Helen Rhodes agrees.", "Helen Rhodes came.");
    Remark first = SlipsTest.of(bundle, RemarkKind.PERSON_NAMED).getFirst();
    Bundle named = with(bundle, Left.agreedToBeNamed(bundle.review(), first));
    assertThat(SlipsTest.of(named, RemarkKind.PERSON_NAMED)).isEmpty();
    Bundle left = with(bundle, Left.notASlip(bundle.review(), first));
    assertThat(SlipsTest.of(left, RemarkKind.PERSON_NAMED))
        .extracting(one -> one.spot().label())
        .containsExactly("1.2");
  }

  @ParameterizedTest
  @CsvSource({
    "ANONYMOUS, QUOTE, 1",
    "BACKGROUND, QUOTE, 1",
    "QUOTABLE, QUOTE, 0",
    "ANONYMOUS, HEARD, 0"
  })
  void noticesPrivateQuotesInTheText(Visibility visibility, NoteKind kind, int slips) {
    ReviewDraft review = aReview().with(note("Nobody ever asks us what we need", kind, visibility));
    Bundle bundle = bundle(review, "One said: \"nobody ever asks us what we need\", twice.");
    assertThat(SlipsTest.of(bundle, RemarkKind.QUOTE_PRINTED)).hasSize(slips);
  }

  @Test
  void takesOtherWordsForNoQuote() {
    ReviewDraft review =
        aReview()
            .with(note("Nobody ever asks us what we need", NoteKind.QUOTE, Visibility.ANONYMOUS));
    assertThat(
            SlipsTest.of(bundle(review, "Nobody asks what people need."), RemarkKind.QUOTE_PRINTED))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 1", "3, 0", "0, 0"})
  void noticesAViewLaidToAServiceOfWhichFewerThanThreeWereMet(int count, int slips) {
    Session session =
        aSession("Visit")
            .with("service", "Harbour clinic")
            .with("metCount", Map.of("staff", count))
            .build();
    Bundle bundle = bundle(aReview().with(session), "Staff at the Harbour clinic felt alone.");
    assertThat(SlipsTest.of(bundle, RemarkKind.FEW_MET)).hasSize(slips);
    Bundle fact = bundle(aReview().with(session), "The Harbour clinic opens at nine.");
    assertThat(SlipsTest.of(fact, RemarkKind.FEW_MET)).isEmpty();
  }

  @Test
  void noticesDraftsThatPrint() {
    Bundle bundle =
        aReview()
            .with(aFinding("Not yet.").in(State.DRAFT), aFinding("Agreed."))
            .with(aPaper().with(aSection("Findings").inserts(InsertFindings.class)))
            .build();
    assertThat(SlipsTest.of(bundle, RemarkKind.NOT_AGREED))
        .extracting(Remark::text)
        .containsExactly("This finding is a draft: “Not yet.”.");
  }

  @Test
  void noticesWhatTheTeamDidNotAgreeInTheTextOfTheSummary() {
    String idea = "Use positive action strategies in recruiting to all senior posts";
    ReviewDraft review =
        aReview()
            .with(aRecommendation(idea + ".").withoutConsensus())
            .with(aFinding("All the beds on the second floor were empty on both days.").parked());
    Bundle bundle =
        bundle(
            review,
            "We recommend to " + idea.toLowerCase(Locale.UK) + ".",
            "No consensus was reached on this: " + idea + ".",
            "The beds on the second floor were empty on both days.");
    assertThat(SlipsTest.of(bundle, RemarkKind.NO_CONSENSUS))
        .extracting(one -> one.spot().label())
        .containsExactly("1.1");
    assertThat(SlipsTest.of(bundle, RemarkKind.NOT_AGREED))
        .extracting(one -> one.spot().label())
        .containsExactly("1.3");
  }

  @Test
  void noticesAKeyQuestionWithoutAnswerOnceFindingsSayWhatTheyAnswer() {
    KeyQuestion one = Draft.of(KeyQuestion.class).with("text", "How?").build();
    KeyQuestion two = Draft.of(KeyQuestion.class).with("text", "Why?").build();
    Bundle none = bundle(aReview().with(one, two), "x");
    assertThat(SlipsTest.of(none, RemarkKind.QUESTION_UNANSWERED)).isEmpty();
    var finding = Shape.of(Finding.class);
    var ties = finding.with(aFinding("So.").build(), "keyQuestions", List.of(one.id()));
    Bundle bundle = bundle(aReview().with(one, two), "x");
    Review tied = Shape.of(Review.class).with(bundle.review(), "findings", List.of(ties));
    assertThat(SlipsTest.of(new Bundle(tied, Map.of()), RemarkKind.QUESTION_UNANSWERED))
        .extracting(Remark::text)
        .containsExactly("No finding answers “Why?”.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She disclosed that her partner hits her.|1",
        "A young man was suicidal last week.|1",
        "She disclosed abuse; passed on to the safeguarding lead.|0",
        "Training on abuse and neglect is good.|0",
        "The target was hit in both years.|0"
      })
  void noticesADisclosureOfWhichNobodyWroteWhatWasDone(String text, int slips) {
    ReviewDraft review = aReview().with(note(text, NoteKind.HEARD, Visibility.BACKGROUND));
    assertThat(SlipsTest.of(bundle(review, "x"), RemarkKind.SAFEGUARDING)).hasSize(slips);
  }

  private static Note note(String text, NoteKind kind, Visibility visibility) {
    return Draft.of(Note.class)
        .with("text", text)
        .with("kind", kind)
        .with("visibility", visibility)
        .build();
  }

  private static ReviewDraft met() {
    return aReview().with(TEAM, HOST).with(HELEN);
  }

  private static Bundle bundle(ReviewDraft review, String... paragraphs) {
    var section = aSection("Findings");
    for (String paragraph : paragraphs) {
      section.says(paragraph);
    }
    return review.with(aPaper().with(section)).build();
  }

  private static Bundle with(Bundle bundle, Record details) {
    return new Bundle(
        Shape.of(Review.class).with(bundle.review(), "review", details), bundle.pictures());
  }
}
