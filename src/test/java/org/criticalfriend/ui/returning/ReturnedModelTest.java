package org.criticalfriend.ui.returning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.beans.property.SimpleObjectProperty;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;
import org.criticalfriend.returning.Change.Kind;
import org.criticalfriend.returning.Colleague;
import org.criticalfriend.returning.SentPapers;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.returning.ReturnedLine.Decision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper comes back from Word, on a real review file. */
class ReturnedModelTest {
  @TempDir private Path folder;
  private final Immediately background = new Immediately();
  private final SimpleObjectProperty<@Nullable Paper> paper = new SimpleObjectProperty<>();
  private Desk desk;
  private FrameModel frame;
  private ReturnedModel model;
  private Path sent;

  @BeforeEach
  void open() {
    desk = SampleDesk.in(folder, background);
    frame = new FrameModel(desk);
    paper.set(desk.review().get().papers().getFirst());
    desk.review().addListener((property, before, after) -> paper.set(after.papers().getFirst()));
    model = new ReturnedModel(frame, background, paper, () -> {});
    sent = SentPapers.sent(desk.review().get(), folder.resolve("sent.docx"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void comeBack() {
    Colleague colleague = new Colleague(sent);
    colleague.comment("Ann Bell", "Two schemes do most", "Is this so?");
    colleague
        .track("Ann Bell", "Everyone the team met in a leading role", "All leaders")
        .track("Tom Price", "The town has a good name", "The town is well known")
        .remove("Two days give a snapshot");
    model.read(colleague.save(sent, folder.resolve("back.docx")));
  }

  private ReturnedLine line(Kind kind) {
    return model.lines().stream()
        .filter(line -> line.change().kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void showsNothingOfAFileThatNobodyChanged() {
    model.read(sent);

    assertThat(model.lines()).isEmpty();
    assertThat(told()).startsWith("sent.docx came back as it was sent");
  }

  @Test
  void takesAllOfOneColleagueAndLeavesTheOther() {
    comeBack();
    assertThat(model.open().get()).isEqualTo(4);
    assertThat(model.authors()).containsExactly("", "Ann Bell", "Tom Price");

    model.takeAllOf("Tom Price");
    assertThat(model.taken().get()).isEqualTo(1);
    model.apply();
    assertThat(told()).isEqualTo("1 change is taken.");
    assertThat(desk.toUndo().get()).isEqualTo("Take 1 change from back.docx");
    assertThat(model.open().get()).isEqualTo(3);
  }

  @Test
  void takesEverythingInOneStepThatIsUndoneInOne() {
    Review before = desk.review().get();
    comeBack();
    model.lines().forEach(model::take);
    ReturnedLine commented = line(Kind.COMMENTED);
    assertThat(commented.decision().get()).isEqualTo(Decision.LEFT);
    commented.note().set("Ask the hospital again.");
    model.apply();

    Review after = desk.review().get();
    assertThat(model.lines()).isEmpty();
    assertThat(after.notes()).hasSize(before.notes().size() + 1);
    assertThat(after.notes().getLast().text())
        .contains("Ann Bell commented")
        .endsWith("Ask the hospital again.");
    assertThat(after.findings()).isNotEqualTo(before.findings());
    desk.undo();
    assertThat(desk.review().get()).isEqualTo(before);
  }

  @Test
  void takesWordsThatWereTypedHereInstead() {
    comeBack();
    ReturnedLine line = line(Kind.CHANGED);
    model.edit(line, "The town is **well** liked.");
    assertThat(line.decided()).isEqualTo("Taken, edited");
    model.apply();

    assertThat(desk.review().get().papers().getFirst().toString())
        .contains("The town is **well** liked.");
  }

  @Test
  void showsLeftChangesNoMoreOnceTheOthersAreTaken() {
    comeBack();
    model.leave(line(Kind.GONE));
    model.takeAllOf("Tom Price");
    model.apply();

    assertThat(model.lines()).extracting(one -> one.change().kind()).doesNotContain(Kind.GONE);
  }

  private String told() {
    return frame.notices().getLast().words();
  }
}
