package org.criticalfriend.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.FrameModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesModelTest {
  @TempDir private Path folder;
  private Desk desk;
  private FrameModel frame;
  private KeyQuestion first;

  @BeforeEach
  void open() {
    desk = SampleDesk.in(folder, new Immediately());
    frame = new FrameModel(desk);
    first = desk.review().get().keyQuestions().getFirst();
    KeyQuestion changed = Shape.of(KeyQuestion.class).with(first, "text", "Who is missed?");
    desk.take(Step.put("Edit question", changed));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void tellsWhoChangedWhatFromWhatToWhat() {
    ChangesModel model = new ChangesModel(frame, first.id());
    ChangesModel.Change latest = model.changes().getFirst();
    assertThat(latest.author()).isEqualTo("Laura Jenkins");
    assertThat(latest.step()).isEqualTo("Edit question");
    ChangesModel.Field text = latest.fields().getFirst();
    assertThat(text.before()).isEqualTo(first.text());
    assertThat(text.after()).isEqualTo("Who is missed?");
    assertThat(model.sort()).isEqualTo("Key question");
    assertThat(model.title()).isEqualTo("Who is missed?");
  }

  @Test
  void restoresATextAsAStepThatCanBeUndone() {
    ChangesModel model = new ChangesModel(frame, first.id());
    model.restore(model.changes().getFirst().fields().getFirst());
    assertThat(desk.review().get().keyQuestions().getFirst().text()).isEqualTo(first.text());
    desk.undo();
    assertThat(desk.review().get().keyQuestions().getFirst().text()).isEqualTo("Who is missed?");
  }

  @Test
  void saysNothingWhileTheScreenIsShared() {
    frame.screenShared().set(true);
    ChangesModel model = new ChangesModel(frame, first.id());
    assertThat(model.isHidden()).isTrue();
    assertThat(model.changes()).isEmpty();
  }
}
