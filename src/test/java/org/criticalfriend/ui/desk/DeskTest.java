package org.criticalfriend.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Shape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {
  @TempDir private Path folder;
  private final Immediately background = new Immediately();
  private Desk desk;

  @BeforeEach
  void layOut() {
    desk = SampleDesk.in(folder, background);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void showsAStepAtOnceAndKeepsItInTheFile() {
    KeyQuestion first = desk.review().get().keyQuestions().getFirst();
    desk.take(Step.put("Edit question", worded(first, "Who is missed?")));

    assertThat(desk.review().get().keyQuestions().getFirst().text()).isEqualTo("Who is missed?");
    assertThat(desk.saving().get()).isInstanceOf(Saving.Saved.class);
    assertThat(desk.toUndo().get()).isEqualTo("Edit question");
    reopen();
    assertThat(desk.review().get().keyQuestions().getFirst().text()).isEqualTo("Who is missed?");
  }

  @Test
  void undoesAfterARestartWhatWasDoneBefore() {
    KeyQuestion first = desk.review().get().keyQuestions().getFirst();
    desk.take(Step.put("Edit question", worded(first, "Who is missed?")));
    reopen();
    assertThat(desk.toUndo().get()).isEqualTo("Edit question");
    desk.undo();
    assertThat(desk.review().get().keyQuestions().getFirst()).isEqualTo(first);
    assertThat(desk.toRedo().get()).isEqualTo("Edit question");
  }

  @Test
  void removesMentionsOfWhatIsRemoved() {
    Note used = noteBehindAFinding();
    desk.take(Step.remove("Remove note", List.of(used.id())));
    assertThat(desk.review().get().notes()).doesNotContain(used);
    assertThat(desk.review().get().findings())
        .allSatisfy(f -> assertThat(f.evidence()).noneMatch(e -> e.note().equals(used.id())));
  }

  @Test
  void tellsARefusalAndShowsWhatTheFileHolds() {
    var groups = desk.review().get().groups();
    desk.take(Step.remove("Remove group", List.of(groups.getFirst().id())));
    assertThat(desk.refused().get()).isNotNull();
    assertThat(desk.review().get().groups()).isEqualTo(groups);
  }

  @Test
  void movesAThingInItsList() {
    List<KeyQuestion> before = desk.review().get().keyQuestions();
    desk.take(new Step("Move", List.of(new Act.Move(before.getFirst().id(), before.get(1).id()))));
    List<KeyQuestion> after = List.of(before.get(1), before.get(0), before.get(2), before.get(3));
    assertThat(desk.review().get().keyQuestions()).isEqualTo(after);
    reopen();
    assertThat(desk.review().get().keyQuestions()).isEqualTo(after);
  }

  @Test
  void keepsWhatWasBeingTypedWhenTheProgramStops() {
    KeyQuestion first = desk.review().get().keyQuestions().getFirst();
    desk.typed().keep(first.id(), "text", "Who is mis");
    background.pass();
    reopen();
    assertThat(desk.review().get().keyQuestions().getFirst().text()).isEqualTo("Who is mis");
  }

  private void reopen() {
    desk.close();
    desk = SampleDesk.again(folder, background);
  }

  private Note noteBehindAFinding() {
    var note =
        desk.review().get().findings().stream()
            .filter(finding -> !finding.evidence().isEmpty())
            .findFirst()
            .orElseThrow()
            .evidence()
            .getFirst()
            .note();
    return desk.review().get().notes().stream()
        .filter(one -> one.id().equals(note))
        .findFirst()
        .orElseThrow();
  }

  private static KeyQuestion worded(KeyQuestion question, String text) {
    return Shape.of(KeyQuestion.class).with(question, "text", text);
  }
}
