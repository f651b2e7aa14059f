package org.criticalfriend.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.State;
import org.criticalfriend.model.Theme;
import org.criticalfriend.ui.desk.Step;
import org.junit.jupiter.api.Test;

class FindingsModelTest extends FindingsAtWork {
  @Test
  void standUnderTheirThemesInTheOrderOfThePaper() {
    assertThat(headings()).containsExactlyElementsOf(themes().stream().map(Theme::name).toList());
    assertThat(cards()).hasSize(25);
    assertThat(model.agreed()).isEqualTo(22);
  }

  @Test
  void standUnderEachKeyQuestionTheyServe() {
    model.grouping().set(Grouping.QUESTIONS);
    assertThat(model.rows().getFirst())
        .isInstanceOfSatisfying(Row.Heading.class, head -> assertThat(head.number()).isEqualTo(1));
    long served = findings().stream().mapToLong(one -> one.keyQuestions().size()).sum();
    long loose = findings().stream().filter(one -> one.keyQuestions().isEmpty()).count();
    assertThat(cards()).hasSize((int) (served + loose));
  }

  @Test
  void areLookedAtByStateWithoutEmptyThemes() {
    model.which().set(Which.NO_CONSENSUS);
    assertThat(cards()).allMatch(one -> one.state() == State.NO_CONSENSUS).isNotEmpty();
    assertThat(headings().size()).isLessThan(themes().size() + 1);
  }

  @Test
  void beginWithAHeadlineInTheThemeThatIsChosen() {
    model.chosen().set(themes().get(1).id());
    model.acts().add("Women wait for the second visit", model.acts().usual());
    assertThat(model.finding().theme()).isEqualTo(themes().get(1).id());
    int before = model.count();
    model.acts().add("  ", model.acts().usual());
    assertThat(model.count()).isEqualTo(before);
  }

  @Test
  void moveWithinTheirThemeAndIntoTheNext() {
    Finding second = cards().get(1);
    model.acts().move(second, -1);
    assertThat(cards().getFirst().id()).isEqualTo(second.id());
    desk.undo();
    Finding last = last(themes().getFirst());
    model.acts().move(last, 1);
    assertThat(now(last).theme()).isEqualTo(themes().get(1).id());
    assertThat(first(themes().get(1)).id()).isEqualTo(last.id());
    model.acts().move(now(last), -1);
    assertThat(last(themes().getFirst()).id()).isEqualTo(last.id());
  }

  @Test
  void stayWhereTheyAreAtBothEnds() {
    List<Finding> before = cards();
    model.acts().move(cards().getFirst(), -1);
    model.acts().move(cards().getLast(), 1);
    assertThat(cards()).isEqualTo(before);
  }

  @Test
  void moveSeveralTogetherInOrder() {
    List<Finding> two = List.of(cards().get(0), cards().get(2));
    Theme target = themes().get(2);
    model.acts().move(two, target.id(), null);
    List<Id> there = under(target).stream().map(Finding::id).toList();
    assertThat(there.subList(there.size() - 2, there.size()))
        .containsExactly(two.get(0).id(), two.get(1).id());
  }

  @Test
  void areTypedAsOneStepAndNeverLeftWithoutWords() {
    Finding finding = findings().getFirst();
    model.show(finding.id());
    model.editor().typing(OpenFinding.Field.HEADLINE).text().set("Leaders\nspeak openly");
    model.editor().settle();
    assertThat(now(finding).headline()).isEqualTo("Leaders speak openly");
    model.editor().typing(OpenFinding.Field.TEXT).text().set("");
    model.editor().settle();
    model.editor().typing(OpenFinding.Field.HEADLINE).text().set("");
    model.editor().settle();
    assertThat(now(finding).headline()).isEqualTo("Leaders speak openly");
  }

  @Test
  void bearTheNextCodeOfTheirKindsSeries() {
    FindingKind practice =
        Shape.of(FindingKind.class)
            .with(desk.review().get().findingKinds().get(3), "codePrefix", "GP");
    desk.take(Step.put("Codes", practice));
    model.acts().add("One", practice);
    model.acts().add("Two", practice);
    assertThat(model.finding().code()).isEqualTo("GP2");
    Finding plain = now(findings().getFirst());
    model.acts().kind(plain, practice);
    assertThat(model.acts().proposed(now(plain))).isEqualTo("GP3");
  }

  @Test
  void takeACodeOfTheNewKindsSeriesForOneOfTheOld() {
    List<FindingKind> kinds = desk.review().get().findingKinds();
    Shape<FindingKind> shape = Shape.of(FindingKind.class);
    FindingKind practice = shape.with(kinds.get(3), "codePrefix", "GP");
    FindingKind strength = shape.with(kinds.get(0), "codePrefix", "S");
    desk.take(Step.put("Codes", practice, strength));
    model.acts().add("One", strength);
    Finding one = model.finding();
    assertThat(one.code()).isEqualTo("S1");
    Review before = desk.review().get();
    model.acts().kind(one, practice);
    assertThat(now(one).code()).isEqualTo("GP1");
    desk.undo();
    assertThat(desk.review().get()).isEqualTo(before);
  }

  @Test
  void areRemovedWithANoticeThatTakesItBack() {
    Review before = desk.review().get();
    Finding first = cards().getFirst();
    model.show(first.id());
    model.acts().remove(List.of(first));
    assertThat(findings()).hasSize(24);
    assertThat(model.finding().id()).isEqualTo(cards().getFirst().id());
    frame.notices().getLast().act().act().run();
    assertThat(desk.review().get()).isEqualTo(before);
  }

  @Test
  void cannotBeChangedWhereTheReviewIsReadOnly() {
    desk.close();
    show(ReadOnlyDesk.in(folder, background));
    List<Finding> before = findings();
    model.acts().move(before.getFirst(), 1);
    model.acts().merge(before.subList(0, 2));
    model.evidence().begin(desk.review().get().notes().subList(0, 1), null);
    assertThat(findings()).isEqualTo(before);
    assertThat(frame.notices()).isEmpty();
  }

  @Test
  void areCopiedAsPlainTextWithoutNotes() {
    String text = PlainText.of(model.rows(), model.points().get());
    assertThat(text)
        .startsWith("Overall\n- Strength: Leaders know this subject well")
        .contains("(Agreed) [key questions 3, 4]");
    assertThat(text).doesNotContain(desk.review().get().notes().getFirst().text());
  }

  @Test
  void areFoundWhateverIsLeftOut() {
    model.which().set(Which.PARKED);
    Finding agreed = findings().getFirst();
    model.show(agreed.id());
    assertThat(model.row(agreed.id())).isPositive();
    assertThat(model.finding()).isEqualTo(agreed);
  }
}
