package org.criticalfriend.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.ActionStatus;
import org.criticalfriend.model.Answer;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Response;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.plan.FilledInPlan;
import org.criticalfriend.plan.FilledInPlan.Entry;
import org.criticalfriend.plan.PlanField;
import org.criticalfriend.sheets.Sheets;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.plan.PlanLine.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan goes to the host and comes back, on a real review file and real spreadsheets. */
class PlanModelTest {
  @TempDir private Path folder;
  private final Immediately background = new Immediately();
  private Desk desk;
  private FrameModel frame;
  private PlanModel model;
  private Path file;

  @BeforeEach
  void open() {
    desk = SampleDesk.in(folder, background);
    frame = new FrameModel(desk);
    model = new PlanModel(frame, background);
    file = folder.resolve("Plan.xlsx");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void writesAPlanThatComesBackAsItWasSent() {
    model.write(file);
    assertThat(told()).isEqualTo("Plan.xlsx is written, with 16 rows for the host to fill in.");

    model.read(file);
    assertThat(model.returned().get().lines()).isEmpty();
    assertThat(told()).startsWith("Plan.xlsx came back as it was sent");
  }

  @Test
  void writesAPlanOfAReviewThatHasNoPaperOfIt() {
    desk.take(
        Step.remove("Remove", desk.review().get().papers().stream().map(p -> p.id()).toList()));

    model.write(file);
    assertThat(file).exists();
    model.read(file);
    assertThat(told()).startsWith("Plan.xlsx came back as it was sent");
  }

  @Test
  void showsWhatAPlanWouldChangeAndChangesNothing() throws IOException {
    Review before = desk.review().get();
    comeBack();

    List<PlanLine> lines = model.returned().get().lines();
    assertThat(lines)
        .extracting(PlanLine::sort)
        .containsExactly(Sort.CHANGED, Sort.CHANGED, Sort.NEW, Sort.ASKED);
    assertThat(lines)
        .extracting(line -> line.taken().get())
        .containsExactly(true, true, true, false);
    assertThat(lines.get(1).details())
        .extracting(PlanLine.Detail::field)
        .containsExactly("Status", "New progress");
    assertThat(lines.get(2).title()).startsWith("New action, answers R2");
    assertThat(lines.getLast().details().getFirst().to()).startsWith("\"Ongoing\" is not one of");
    assertThat(desk.review().get()).isEqualTo(before);
    assertThat(desk.toUndo().get()).isEmpty();
  }

  @Test
  void takesInWhatIsTickedAsOneStep() throws IOException {
    Review before = desk.review().get();
    comeBack();
    model.take();

    Review after = desk.review().get();
    Response response = after.recommendations().getFirst().response();
    assertThat(response.answer()).isEqualTo(Answer.PARTLY_ACCEPTED);
    Action first = after.actions().getFirst();
    assertThat(first.status()).isEqualTo(ActionStatus.BUSINESS_AS_USUAL);
    assertThat(first.progress().getLast().text()).isEqualTo("All nine practices joined");
    assertThat(first.progress().getLast().date()).isEqualTo(LocalDate.of(2025, 6, 11));
    Action added = after.actions().getLast();
    assertThat(added.text()).isEqualTo("Publish the map of clinics");
    assertThat(added.leads()).containsExactly("Head of Communications", "Quayfoot Practice");
    assertThat(added.due()).isEqualTo("30 September 2026");
    assertThat(added.recommendations()).containsExactly(before.recommendations().get(1).id());
    assertThat(model.returned().get().lines()).isEmpty();
    assertThat(desk.toUndo().get()).isEqualTo("Take in action plan");

    desk.undo();
    assertThat(desk.review().get()).isEqualTo(before);
  }

  @Test
  void leavesOutWhatIsNotTicked() throws IOException {
    int actions = desk.review().get().actions().size();
    Action first = desk.review().get().actions().getFirst();
    comeBack();
    model.returned().get().lines().get(1).taken().set(false);
    model.returned().get().lines().get(2).taken().set(false);
    model.take();

    assertThat(desk.review().get().actions()).hasSize(actions);
    assertThat(desk.review().get().actions().getFirst()).isEqualTo(first);
  }

  @Test
  void passesOverWhatTheReviewHasNoLonger() throws IOException {
    comeBack();
    desk.take(Step.remove("Remove", List.of(desk.review().get().actions().getFirst().id())));
    Recommendation second = desk.review().get().recommendations().get(1);
    desk.take(Step.remove("Remove", List.of(second.id())));
    model.take();

    assertThat(desk.review().get().actions().getLast().recommendations()).isEmpty();
    assertThat(desk.review().get().recommendations().getFirst().response().answer())
        .isEqualTo(Answer.PARTLY_ACCEPTED);
  }

  @Test
  void refusesAFileThatIsNoPlan() {
    Sheets.write(file, "People", List.of(List.of("Name", "Post"), List.of("Ann", "Chair")));
    model.read(file);

    assertThat(frame.notices().getLast().failure().code()).isEqualTo("CF-562");
    assertThat(model.returned().get().lines()).isEmpty();
  }

  @Test
  void takesNothingOfWordsWithoutAnAnswer() throws IOException {
    Recommendation first = desk.review().get().recommendations().getFirst();
    desk.take(Step.put("Unsay", Shape.of(Recommendation.class).with(first, "response", null)));
    model.write(file);
    FilledInPlan.fill(file, List.of(new Entry(1, PlanField.ANSWER_TEXT, "We shall see")));
    model.read(file);
    model.take();

    assertThat(desk.review().get().recommendations().getFirst().response()).isNull();
  }

  private void comeBack() throws IOException {
    model.write(file);
    FilledInPlan.fill(
        file,
        List.of(
            new Entry(1, PlanField.ANSWER, "partly accepted"),
            new Entry(1, PlanField.STATUS, "business as usual"),
            new Entry(1, PlanField.NEWS, "All nine practices joined"),
            new Entry(4, PlanField.STATUS, "Ongoing")));
    model.read(file);
  }

  private String told() {
    return frame.notices().getLast().words();
  }
}
