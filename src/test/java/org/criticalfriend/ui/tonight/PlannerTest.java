package org.criticalfriend.ui.tonight;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.PlannedQuestion;
import org.criticalfriend.model.Session;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlannerTest {
  @TempDir private Path folder;
  private Desk desk;
  private Planner planner;
  private Id session;

  @BeforeEach
  void open() {
    desk = SampleDesk.in(folder, new Immediately());
    planner = new Planner(desk);
    session = desk.review().get().sessions().getLast().id();
    Id question = desk.review().get().keyQuestions().getFirst().id();
    List.of("One?", "Two?", "Three?").forEach(text -> planner.plan(session, question, text));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void movesWithinTheSessionAndNoFurther() {
    planner.move(session, id(2), -1);
    planner.move(session, id(0), -1);
    planner.move(session, id(2), 7);

    assertThat(texts()).containsExactly("One?", "Three?", "Two?");
    assertThat(desk.toUndo().get()).isEqualTo("Move planned question");
  }

  @Test
  void rewordsButNeverToNothing() {
    planner.reword(session, id(0), " First? ");
    planner.reword(session, id(1), "  ");

    assertThat(texts()).containsExactly("First?", "Two?", "Three?");
    desk.undo();
    assertThat(texts()).startsWith("One?");
  }

  @Test
  void dropsOneByOneAndBringsBack() {
    List.of(id(0), id(1), id(2)).forEach(id -> planner.remove(session, id));
    assertThat(texts()).isEmpty();

    desk.undo();
    assertThat(texts()).containsExactly("Three?");
  }

  @Test
  void asksAQuestionInAnotherSessionInOneStep() {
    Id other = desk.review().get().sessions().getFirst().id();
    Id moved = id(1);
    planner.ask(session, moved, other);

    assertThat(texts()).containsExactly("One?", "Three?");
    Session there = desk.review().get().sessions().getFirst();
    assertThat(Planner.planned(there)).extracting(PlannedQuestion::id).endsWith(moved);
    assertThat(desk.toUndo().get()).isEqualTo("Move planned question to another session");
    desk.undo();
    assertThat(texts()).containsExactly("One?", "Two?", "Three?");
    assertThat(Planner.planned(desk.review().get().sessions().getFirst())).isEmpty();
  }

  @Test
  void movesNoQuestionToWhereItIsOrToASessionThatIsGone() {
    planner.ask(session, id(0), session);
    planner.ask(session, id(0), Id.create());
    planner.ask(session, Id.create(), desk.review().get().sessions().getFirst().id());

    assertThat(texts()).hasSize(3);
    assertThat(desk.toUndo().get()).isEqualTo("Plan question");
  }

  @Test
  void takesNoStepForASessionOrAQuestionThatIsGone() {
    planner.plan(Id.create(), id(0), "Lost?");
    planner.move(session, Id.create(), 1);
    planner.remove(session, Id.create());

    assertThat(texts()).hasSize(3);
    assertThat(desk.toUndo().get()).isEqualTo("Plan question");
  }

  private Id id(int at) {
    return questions().get(at).id();
  }

  private List<String> texts() {
    return questions().stream().map(PlannedQuestion::text).toList();
  }

  private List<PlannedQuestion> questions() {
    Session now =
        desk.review().get().sessions().stream()
            .filter(one -> one.id().equals(session))
            .findFirst()
            .orElseThrow();
    return Planner.planned(now);
  }
}
