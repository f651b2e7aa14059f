package org.criticalfriend.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakingBackTest {
  private static final String ROW = "row";

  private final Copy ann = Copy.of("Ann");

  @BeforeEach
  void aNote() {
    ann.begin().write(ROW, Fields.KIND, "note");
    ann.write(ROW, "text", "one two three");
  }

  @Test
  void returnsToTheTextBeforeAndForthAgain() {
    ann.begin().write(ROW, "text", "one 2 three");
    ann.undo();
    assertThat(ann.value(ROW, "text")).isEqualTo("one two three");
    ann.redo();
    assertThat(ann.value(ROW, "text")).isEqualTo("one 2 three");
    ann.undo();
    assertThat(ann.value(ROW, "text")).isEqualTo("one two three");
  }

  @Test
  void returnsToAbsentAndToEmptyAsItWas() {
    ann.begin().write(ROW, "title", "");
    ann.begin().write(ROW, "title", "Words");
    ann.undo();
    assertThat(ann.value(ROW, "title")).isEmpty();
    ann.undo();
    assertThat(ann.value(ROW, "title")).isNull();
  }

  @Test
  void takesAllOperationsOfAStepBackAtOnce() {
    ann.begin().write(ROW, "text", "one two three four");
    ann.write(ROW, "text", "one two three four five");
    ann.write(ROW, "state", "agreed");
    ann.undo();
    assertThat(ann.value(ROW, "text")).isEqualTo("one two three");
    assertThat(ann.value(ROW, "state")).isNull();
  }

  @Test
  void keepsTheWordsThatOthersWroteSince() {
    Copy bob = ann.handTo("Bob");
    ann.begin().write(ROW, "text", "one 2 three");
    bob.begin().write(ROW, "text", "one two three four");
    ann.take(bob);
    ann.undo();
    assertThat(ann.value(ROW, "text")).isEqualTo("one two three four");
  }

  @Test
  void takesEarlierStepsBackBehindTheWordsOfOthers() {
    Copy bob = ann.handTo("Bob");
    ann.begin().write(ROW, "text", "one 2 three");
    ann.begin().write(ROW, "text", "one 2 drei");
    bob.begin().write(ROW, "text", "one two three four");
    ann.take(bob);
    assertThat(ann.value(ROW, "text")).isEqualTo("one 2 drei four");
    ann.undo();
    assertThat(ann.value(ROW, "text")).isEqualTo("one 2 three four");
    ann.undo();
    assertThat(ann.value(ROW, "text")).isEqualTo("one two three four");
    ann.redo();
    ann.redo();
    assertThat(ann.value(ROW, "text")).isEqualTo("one 2 drei four");
  }

  @Test
  void leavesAFieldThatWasChangedSince() {
    Copy bob = ann.handTo("Bob");
    ann.begin().write(ROW, "state", "agreed");
    bob.take(ann);
    bob.begin().write(ROW, "state", "parked");
    ann.take(bob);

    TakingBack how = ann.undo();
    assertThat(how.changes()).isEmpty();
    assertThat(how.kept()).containsExactly(new Kept(ROW, "state", Kept.Reason.CHANGED_SINCE));
    assertThat(ann.value(ROW, "state")).isEqualTo("parked");
  }

  @Test
  void returnsAFieldWhoseLaterChangeWasTakenBack() {
    ann.begin().write(ROW, "state", "draft");
    ann.begin().write(ROW, "state", "agreed");
    ann.begin().write(ROW, "state", "parked");
    ann.undo();
    ann.undo();
    assertThat(ann.value(ROW, "state")).isEqualTo("draft");
    ann.undo();
    assertThat(ann.value(ROW, "state")).isNull();
  }

  @Test
  void deletesTheRowThatTheStepMadeAndRestoresIt() {
    ann.undo();
    assertThat(ann.life(ROW)).isInstanceOf(Life.Deleted.class);
    assertThat(ann.value(ROW, "text")).isEqualTo("one two three");
    ann.redo();
    assertThat(ann.life(ROW)).isEqualTo(new Life.Present());
  }

  @Test
  void leavesTheRowThatTheStepMadeIfItWasChangedSince() {
    Stamp made = ann.stack.toUndo();
    Copy bob = ann.handTo("Bob");
    bob.begin().write(ROW, "text", "one two three four");
    ann.take(bob);

    TakingBack how = ann.takeBack(made);
    assertThat(how.changes()).isEmpty();
    assertThat(how.kept()).containsExactly(new Kept(ROW, Fields.KIND, Kept.Reason.CHANGED_SINCE));
  }

  @Test
  void restoresTheRowThatTheStepDeleted() {
    ann.begin().write(ROW, Fields.DELETED, "true");
    ann.undo();
    assertThat(ann.life(ROW)).isEqualTo(new Life.Present());
    ann.redo();
    assertThat(ann.life(ROW)).isInstanceOf(Life.Deleted.class);
  }

  @Test
  void doesNotDeleteAgainWhatWasChangedSince() {
    ann.begin().write(ROW, Fields.DELETED, "true");
    ann.undo();
    Stamp restored = ann.stack.toRedo();
    ann.begin().write(ROW, "text", "four");

    assertThat(ann.takeBack(restored).kept())
        .containsExactly(new Kept(ROW, Fields.KIND, Kept.Reason.CHANGED_SINCE));
    assertThat(ann.life(ROW)).isEqualTo(new Life.Present());
  }

  @Test
  void takesNothingBackTwice() {
    Stamp step = ann.begin().write(ROW, "text", "one").stamp();
    assertThat(ann.takeBack(step).changes()).hasSize(1);
    ann.begin().write(ROW, "text", "four");

    TakingBack again = ann.takeBack(step);
    assertThat(again.changes()).isEmpty();
    assertThat(again.kept()).isEmpty();
  }

  @Test
  void worksOnAfterTheProgramWasStartedAnew() {
    ann.begin().write(ROW, "text", "one 2 three");
    ann.begin().write(ROW, "text", "one 2 drei");
    ann.undo();
    ann.reopen();
    ann.undo();
    assertThat(ann.value(ROW, "text")).isEqualTo("one two three");
    ann.reopen();
    ann.redo();
    ann.reopen();
    ann.redo();
    assertThat(ann.value(ROW, "text")).isEqualTo("one 2 drei");
    assertThat(ann.stack.toRedo()).isNull();
  }

  @Test
  void offersNoRedoAfterANewChange() {
    ann.begin().write(ROW, "text", "one");
    ann.undo();
    ann.begin().write(ROW, "text", "two");
    assertThat(ann.stack.toRedo()).isNull();
    ann.undo();
    assertThat(ann.value(ROW, "text")).isEqualTo("one two three");
  }

  @Test
  void goesBackThroughAllStatesAndForthAgain() {
    for (long seed = 1; seed <= 200; seed++) {
      Copy alone = new RandomLife(seed).alone(30);
      Deque<Map<String, String>> states = new ArrayDeque<>();
      while (alone.stack.toUndo() != null) {
        states.push(alone.values());
        assertThat(alone.undo().kept()).as("seed %s", seed).isEmpty();
      }
      while (!states.isEmpty()) {
        alone.redo();
        assertThat(alone.values()).as("seed %s", seed).isEqualTo(states.pop());
      }
    }
  }
}
