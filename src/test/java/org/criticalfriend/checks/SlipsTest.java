package org.criticalfriend.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.criticalfriend.model.Drafts.aGroup;
import static org.criticalfriend.model.Drafts.aPaper;
import static org.criticalfriend.model.Drafts.aPerson;
import static org.criticalfriend.model.Drafts.aReview;
import static org.criticalfriend.model.Drafts.aSection;

import java.util.List;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.ActionStatus;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Draft;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.InsertActions;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDraft;
import org.criticalfriend.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of the text of a paper: slips, and what only looks like one. */
class SlipsTest {
  private static final Group TEAM = aGroup("Team", Side.TEAM);
  private static final Person PHILLIP =
      aPerson("Dr Phillip Parkinson", TEAM).with("organisation", "Fenbury City Council").build();

  @Test
  void noticesANameSpeltOtherwiseThanInTheListAndMendsItEverywhere() {
    Bundle bundle = bundle(people(), "We thank Philip Parkinson.", "Philip Parkinson said so.");
    Remark remark = only(bundle, RemarkKind.TWO_SPELLINGS);
    assertThat(remark.spot().words()).isEqualTo("Philip Parkinson");
    assertThat(mended(bundle, remark))
        .containsExactly("We thank Phillip Parkinson.", "Phillip Parkinson said so.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phillip Parkinson came.",
        "Dr Phillip Parkinson came.",
        "Phillip Parkinson's report.",
        "Philippa Parkinson-Hughes came.",
        "Phil Collins sang.",
        "The Parkinson Disease Society met."
      })
  void takesTheSameNameAndOtherNamesForNoSlip(String text) {
    assertThat(of(bundle(people(), text), RemarkKind.TWO_SPELLINGS)).isEmpty();
  }

  @Test
  void takesTwoPeopleOfTheReviewWithLikeNamesForTwo() {
    Person philip = aPerson("Philip Parkinson", TEAM).build();
    Bundle bundle = bundle(people().with(philip), "Philip Parkinson and Phillip Parkinson met.");
    assertThat(of(bundle, RemarkKind.TWO_SPELLINGS)).isEmpty();
  }

  @Test
  void noticesAnotherTitleThanInTheList() {
    Bundle bundle = bundle(people(), "Mr Phillip Parkinson came.");
    assertThat(only(bundle, RemarkKind.TWO_SPELLINGS).text()).contains("“Mr” here", "“Dr”");
  }

  @ParameterizedTest
  @CsvSource({
    "Fenbury City Councli, false",
    "Fenbury City Concil, true",
    "Fenbury City Council, false",
    "Fenbury City Councils, false",
    "Danbury City Council, false"
  })
  void noticesAnOrganisationALetterApart(String name, boolean slip) {
    Bundle bundle = bundle(people(), "We met " + name + " today.");
    assertThat(of(bundle, RemarkKind.TWO_SPELLINGS)).hasSize(slip || name.endsWith("li") ? 1 : 0);
  }

  @Test
  void noticesARegionThatChanges() {
    Bundle bundle =
        bundle(
            aReview(),
            "The East Midlands Strategic Health Authority pays.",
            "The West Midlands Strategic Health Authority praised it.",
            "North Fenbury Library and South Fenbury Library are open.");
    assertThat(only(bundle, RemarkKind.TWO_SPELLINGS).spot().label()).isEqualTo("1.2");
  }

  @Test
  void noticesAnAcronymBeforeItIsExplainedAndOneThatNeverIs() {
    Bundle bundle =
        bundle(
            aReview(),
            "The PPG met. The LMC did not.",
            "The patient participation group (PPG) meets monthly with the LMC.");
    assertThat(texts(of(bundle, RemarkKind.ACRONYM_UNEXPLAINED)))
        .containsExactly(
            "“PPG” is explained only later, at 1.2.", "“LMC” is explained nowhere in this paper.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The primary care trust (PCT) met.",
        "The PCT (primary care trust) met.",
        "Primary Care Trusts (PCTs) met. The PCT did.",
        "The primary care trust, PCT, met.",
        "The NHS, two GPs and the BBC came to the UK.",
        "Join us AND be heard at NHS."
      })
  void takesAnExplainedAcronymAndAnEverydayOneForNoSlip(String text) {
    assertThat(of(bundle(aReview(), text), RemarkKind.ACRONYM_UNEXPLAINED)).isEmpty();
  }

  @Test
  void noticesAnAcronymInTwoFormsAndMendsIt() {
    Bundle bundle =
        bundle(
            aReview(),
            "Central Moorland Primary Care Trust (CMPCT) met.",
            "CMPCT said so. CMPCT did so.",
            "CMPT has more.");
    Remark remark = only(bundle, RemarkKind.ACRONYM_TWO_FORMS);
    assertThat(remark.text()).isEqualTo("“CMPT” once, “CMPCT” 3 times.");
    assertThat(mended(bundle, remark)).contains("CMPCT has more.");
    assertThat(of(bundle, RemarkKind.ACRONYM_UNEXPLAINED)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It met on Tuesday 9 April 2008.|9 April 2008 was a Wednesday, not a Tuesday.",
        "It ends on 31 June 2008.|No calendar has “31 June 2008”.",
        "It ends on 30 February 2008.|No calendar has “30 February 2008”.",
        "The team came on 9th April 2007.|The review was in 2008, and here stands “9 April 2007”."
      })
  void noticesADateThatCannotBe(String text, String said) {
    assertThat(texts(of(bundle(aReview(), text), RemarkKind.DATE))).containsExactly(said);
  }

  @Test
  void noticesOneDayWithTwoYears() {
    Bundle bundle =
        bundle(
            aReview(),
            "The visit in May 2007 went well. It ended on 12 May 2007.",
            "After the visit in May 2006 a plan was made on 12 May 2006.");
    assertThat(of(bundle, RemarkKind.DATE)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It met on Wednesday 9 April 2008 and Thursday, 10 April 2008.",
        "From 1 April 2007 to 31 March 2008, and from 1 April 2008.",
        "Born on 9 April 1950. Closed on 29 February 2008.",
        "Version 1.31 June, 99 Aprilia."
      })
  void takesOtherDatesForNoSlip(String text) {
    assertThat(of(bundle(aReview(), text), RemarkKind.DATE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We visited four targeted interventions:|1",
        "There are two ideas:|1",
        "We visited three interventions:|0",
        "In the last five years we saw:|0",
        "Of the ten recommendations the first two are essential:|0",
        "We met twice in four towns:|0",
        "What we saw:|0",
        "Four interventions were visited. They are:|0"
      })
  void noticesACountThatTheListBelies(String announced, int slips) {
    Bundle bundle = bundle(aReview(), announced + "\n\n- One.\n- Two.\n- Three.");
    assertThat(of(bundle, RemarkKind.COUNT)).hasSize(slips);
  }

  @Test
  void noticesAFigureThatDiffersBetweenTwoPlaces() {
    Bundle bundle =
        bundle(
            aReview(),
            "A population of 280,000 people.",
            "Its population of around 290,000 grows.");
    assertThat(only(bundle, RemarkKind.FIGURE).text())
        .isEqualTo("“population of around 290,000” here, and “280,000” at 1.1.");
    Bundle compared =
        bundle(aReview(), "A population of 280,000 in 2001 and a population of 290,000 now.");
    assertThat(of(compared, RemarkKind.FIGURE)).isEmpty();
  }

  @Test
  void countsTheWordsOfASentenceNotOfAParagraph() {
    String fortyFive = "word ".repeat(44) + "word.";
    assertThat(of(bundle(aReview(), "One " + fortyFive), RemarkKind.LONG_SENTENCE)).hasSize(1);
    assertThat(of(bundle(aReview(), "O" + fortyFive + " W" + fortyFive), RemarkKind.LONG_SENTENCE))
        .isEmpty();
  }

  @Test
  void noticesATableWithoutAHeaderRow() {
    String bare = "Seen:\n\n|  |  |\n| --- | --- |\n| a | b |";
    assertThat(of(bundle(aReview(), bare), RemarkKind.TABLE_WITHOUT_HEADER)).hasSize(1);
    String half = "Seen:\n\n|  | Count |\n| --- | --- |\n| a | 2 |";
    assertThat(of(bundle(aReview(), half), RemarkKind.TABLE_WITHOUT_HEADER)).isEmpty();
  }

  @Test
  void takesJargonFromTheUsersListAndTellsEachWordOnce() {
    Bundle bundle = bundle(aReview(), "We utilise it. They utilise it.", "A golden thread.");
    Checks own = new Checks(Jargon.of(List.of("# mine", "", "Golden Thread", "utilise = use")));
    List<Remark> remarks =
        own.of(bundle).stream().filter(one -> one.kind() == RemarkKind.JARGON).toList();
    assertThat(remarks)
        .extracting(one -> one.spot().words())
        .containsExactly("utilise", "golden thread");
    assertThat(mended(bundle, remarks.getFirst()))
        .containsExactly("We use it. They use it.", "A golden thread.");
  }

  @Test
  void noticesAnActionThatNobodyLeadsUnlessNoneIsNeeded() {
    Draft<Action> open =
        Draft.of(Action.class).with("text", "Do.").with("status", ActionStatus.OPEN);
    Action none =
        Draft.of(Action.class).with("text", "No.").with("status", ActionStatus.NONE_NEEDED).build();
    ReviewDraft review = aReview().with(open.build(), none);
    Bundle bundle =
        review.with(aPaper().with(aSection("Actions").inserts(InsertActions.class))).build();
    assertThat(of(bundle, RemarkKind.ACTION_WITHOUT_LEAD)).hasSize(1);
  }

  private static ReviewDraft people() {
    return aReview().with(TEAM).with(PHILLIP);
  }

  private static Bundle bundle(ReviewDraft review, String... paragraphs) {
    var section = aSection("Findings");
    for (String paragraph : paragraphs) {
      section.says(paragraph);
    }
    return review.with(aPaper().with(section)).build();
  }

  static List<Remark> of(Bundle bundle, RemarkKind kind) {
    return new Checks(Jargon.builtIn())
        .of(bundle).stream().filter(remark -> remark.kind() == kind).toList();
  }

  private static Remark only(Bundle bundle, RemarkKind kind) {
    List<Remark> remarks = of(bundle, kind);
    assertThat(remarks).hasSize(1);
    return remarks.getFirst();
  }

  private static List<String> texts(List<Remark> remarks) {
    return remarks.stream().map(Remark::text).toList();
  }

  /** The paragraphs once the mend is made. */
  private static List<String> mended(Bundle bundle, Remark remark) {
    Mend mend = remark.mend();
    assertThat(mend).isNotNull();
    Review review = bundle.review();
    List<Record> changed = mend.on(review);
    assertThat(changed).hasSize(1);
    return ((Paper) changed.getFirst())
        .sections().getFirst().blocks().stream().map(block -> ((Para) block).para()).toList();
  }
}
