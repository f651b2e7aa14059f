package org.criticalfriend.ui.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.ActionStatus;
import org.criticalfriend.model.Answer;
import org.criticalfriend.model.FollowUp;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Outcome;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.followup.Wanted.Only;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.welcome.BegunFromSample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpModelTest {
  @TempDir private Path folder;
  private final Immediately background = new Immediately();
  private Desk desk;
  private FollowUpModel model;
  private ActionModel action;
  private ResponseModel response;
  private JudgementModel judgement;

  @BeforeEach
  void layOut() {
    desk = SampleDesk.of(BegunFromSample.review(), folder, background);
    show();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void showsActionsBeneathEveryRecommendationTheyAnswer() {
    model.choose(recommendation("R16").id());
    int at = model.rows().indexOf(model.selected().get());

    assertThat(model.rows().get(at + 1).id()).isEqualTo(actions().getFirst().id());
    assertThat(model.rows().getFirst().id()).isEqualTo(recommendation("R1").id());
    assertThat(model.rows().get(1).id()).isEqualTo(actions().getFirst().id());
  }

  @Test
  void addsAnActionWithTwoLeadsAndADateThatSurvivesARestart() {
    Recommendation answered = recommendation("R2");

    assertThat(model.add(" Name it ", "Estates; Head of Midwifery", "9/4/2026", answered)).isTrue();
    assertThat(model.add("  ", "Estates", "", answered)).isFalse();
    reopen();

    Action last = actions().getLast();
    assertThat(last.text()).isEqualTo("Name it");
    assertThat(last.leads()).containsExactly("Estates", "Head of Midwifery");
    assertThat(last.due()).isEqualTo("9 April 2026");
    assertThat(last.recommendations()).containsExactly(answered.id());
    desk.undo();
    assertThat(actions()).hasSize(6);
  }

  @Test
  void findsWhatIsOverdueAndWhatNobodyLeads() {
    model.add("Begin", "", "1 June 2025", null);

    assertThat(model.count(Only.OVERDUE)).isEqualTo(1);
    assertThat(model.count(Only.WITHOUT_LEAD)).isEqualTo(1);
    model.wanted().set(Wanted.ALL.only(Only.OVERDUE));
    assertThat(model.rows()).hasSize(2).first().isInstanceOf(Row.Rest.class);
    model.status(ActionStatus.DONE);
    assertThat(model.count(Only.OVERDUE)).isZero();
    assertThat(model.rows()).isEmpty();
  }

  @Test
  void filtersByStatusLeadAndRecommendation() {
    model.wanted().set(Wanted.ALL.of(ActionStatus.IN_HAND));
    assertThat(shownActions())
        .allSatisfy(a -> assertThat(a.status()).isEqualTo(ActionStatus.IN_HAND));
    model.wanted().set(Wanted.ALL.by("Head of Midwifery"));
    assertThat(shownActions()).hasSize(2);
    model.wanted().set(Wanted.ALL.answering(recommendation("R1").id()));
    assertThat(model.rows()).hasSize(2);
  }

  @Test
  void countsIdeasWithoutConsensusNotAmongThoseThatWaitForAnAction() {
    assertThat(model.count(Only.WITHOUT_ACTION)).isEqualTo(9);
    model.choose(recommendation("R2").id());
    response.answer(Answer.NOT_ACCEPTED);
    assertThat(response.lacksReason()).isTrue();
    assertThat(model.count(Only.WITHOUT_ACTION)).isEqualTo(8);
  }

  @Test
  void keepsTheHostsAnswerWithItsWordsAndDate() {
    model.choose(recommendation("R2").id());
    response.answer(Answer.PARTLY_ACCEPTED);
    response.text().text().set("From April.");
    response.text().settle();
    response.date(LocalDate.of(2025, 10, 1));
    reopen();

    assertThat(recommendation("R2").response().answer()).isEqualTo(Answer.PARTLY_ACCEPTED);
    assertThat(recommendation("R2").response().text()).isEqualTo("From April.");
    assertThat(recommendation("R2").response().date()).isEqualTo("2025-10-01");
  }

  @Test
  void movesAnActionAmongItsNeighboursAndToAnotherRecommendation() {
    Recommendation r2 = recommendation("R2");
    model.add("First", "", "", r2);
    model.add("Second", "", "", r2);
    Id second = actions().getLast().id();
    new Ordering(model).move(-1);
    assertThat(actions().get(6).id()).isEqualTo(second);
    new Ordering(model).move(-1);
    assertThat(actions().get(6).id()).isEqualTo(second);

    Row.Doing moved = (Row.Doing) model.selected().get();
    model.choose(recommendation("R5").id());
    new Ordering(model).drop(moved, model.selected().get());
    assertThat(model.action(second).recommendations()).containsExactly(recommendation("R5").id());
  }

  @Test
  void editsWordsLeadsAndProgressInStepsThatAreUndone() {
    model.choose(actions().get(2).id());
    action.text().text().set("Take the card everywhere.");
    action.due().text().set("1.6.26");
    action.due().text().set("1.6.2026");
    action.settle();
    assertThat(action.lead("Quayfoot Practice")).isFalse();
    assertThat(action.lead("Town Clerk")).isTrue();
    assertThat(action.say(LocalDate.of(2026, 2, 1), "Nearly there.", null)).isTrue();
    assertThat(action.progress().getFirst().text()).isEqualTo("Nearly there.");
    action.say(LocalDate.of(2026, 2, 2), "There.", action.progress().getFirst());

    Action now = actions().get(2);
    assertThat(now.text()).isEqualTo("Take the card everywhere.");
    assertThat(now.due()).isEqualTo("1 June 2026");
    assertThat(now.leads()).hasSize(3).last().isEqualTo("Town Clerk");
    assertThat(now.progress()).hasSize(2);
    desk.undo();
    assertThat(action.progress().getFirst().text()).isEqualTo("Nearly there.");
    action.unsay(action.progress().getFirst());
    assertThat(actions().get(2).progress()).hasSize(1);
  }

  @Test
  void judgesAndTakesTheJudgementBackByTheSameKey() {
    assertThat(model.judging().count()).isEqualTo(25);
    model.choose(recommendation("R1").id());
    judgement.judge(Outcome.CLOSED);
    judgement.text().text().set("The Board decided.");
    judgement.settle();

    assertThat(model.judging().judged()).isEqualTo(1);
    assertThat(recommendation("R1").followUp().text()).isEqualTo("The Board decided.");
    judgement.judge(Outcome.CARRIED_ON);
    assertThat(recommendation("R1").followUp().text()).isEqualTo("The Board decided.");
    judgement.judge(Outcome.CARRIED_ON);
    assertThat(recommendation("R1").followUp()).isNull();
  }

  @Test
  void writesWhatIsSaidAnewAsARecommendationOfThisReview() {
    model.choose(recommendation("R3").id());
    judgement.judge(Outcome.JUDGED_ANEW);
    judgement.begin();
    judgement.anew().text().set("Use every language.");
    judgement.settle();
    reopen();

    FollowUp judged = recommendation("R3").followUp();
    Recommendation anew = model.recommendation(judged.anew());
    assertThat(anew.text()).isEqualTo("Use every language.");
    assertThat(anew.broughtFrom()).isNull();
    assertThat(anew.theme()).isEqualTo(recommendation("R3").theme());
    assertThat(model.judging().has(anew.id())).isFalse();
    desk.undo();
    desk.undo();
    assertThat(recommendation("R3").followUp().anew()).isNull();
    assertThat(desk.review().get().recommendations()).hasSize(19);
  }

  @Test
  void goesToTheNextThatWasNotJudged() {
    model.choose(recommendation("R1").id());
    model.nextNotJudged();
    assertThat(model.selected().get().id()).isEqualTo(actions().getFirst().id());
    judgement.judge(Outcome.CLOSED);
    model.nextNotJudged();
    assertThat(model.selected().get().id()).isEqualTo(recommendation("R2").id());
  }

  @Test
  void removesAnActionAndSelectsWhatIsInItsPlace() {
    model.choose(actions().getFirst().id());
    model.remove();

    assertThat(actions()).hasSize(5);
    assertThat(model.selected().get()).isNotNull();
  }

  private void show() {
    model = new FollowUpModel(new FrameModel(desk));
    action = new ActionModel(model, background);
    response = new ResponseModel(model, background);
    judgement = new JudgementModel(model, background);
  }

  private void reopen() {
    desk.close();
    desk = SampleDesk.again(folder, background);
    show();
  }

  private List<Action> actions() {
    return desk.review().get().actions();
  }

  private List<Action> shownActions() {
    return model.rows().stream()
        .filter(Row.Doing.class::isInstance)
        .map(row -> ((Row.Doing) row).action())
        .distinct()
        .toList();
  }

  private Recommendation recommendation(String code) {
    return desk.review().get().recommendations().stream()
        .filter(one -> code.equals(one.code()))
        .findFirst()
        .orElseThrow();
  }
}
