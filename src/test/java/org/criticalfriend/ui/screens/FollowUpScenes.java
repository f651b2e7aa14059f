package org.criticalfriend.ui.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.plan.ActionPlan;
import org.criticalfriend.plan.FilledInPlan;
import org.criticalfriend.plan.FilledInPlan.Entry;
import org.criticalfriend.plan.PlanField;
import org.criticalfriend.ui.followup.FollowUpPart;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.welcome.BegunFromSample;

/** Actions and how they went, in the review itself and in a later one begun from it. */
final class FollowUpScenes {
  private FollowUpScenes() {}

  static List<Scene> all() {
    return List.of(
        Scene.of("sample", visit -> visit.go(PartName.FOLLOW_UP)),
        Scene.of(
            "begun", visit -> visit.open(BegunFromSample.review().review(), PartName.FOLLOW_UP)),
        Scene.of("action", visit -> select(visit, 1)),
        Scene.of("judged", FollowUpScenes::judge),
        Scene.of("entry", FollowUpScenes::enter),
        Scene.once(
            "plan",
            visit ->
                visit.first("cf-returned") != null
                    && visit.first("cf-returned").getParent().isVisible(),
            FollowUpScenes::comeBack),
        Scene.of("empty", visit -> visit.goInEmptyReview(PartName.FOLLOW_UP)));
  }

  /** The host's plan is dropped on the part. */
  private static void comeBack(Visit visit) {
    visit.open(Visit.sample(), PartName.FOLLOW_UP);
    try {
      Path file = Files.createTempDirectory("plan").resolve("Action plan.xlsx");
      Paper paper =
          visit.review().papers().stream()
              .filter(one -> one.kind() == PaperKind.ACTION_PLAN)
              .findFirst()
              .orElseThrow();
      Files.write(file, ActionPlan.of(visit.review(), paper).bytes());
      FilledInPlan.fill(
          file,
          List.of(
              new Entry(1, PlanField.ANSWER, "partly accepted"),
              new Entry(
                  1,
                  PlanField.ANSWER_TEXT,
                  "Agreed in principle. The money for 2027 is not yet found."),
              new Entry(1, PlanField.STATUS, "business as usual"),
              new Entry(1, PlanField.NEWS, "All nine practices joined"),
              new Entry(4, PlanField.STATUS, "Ongoing")));
      ((FollowUpPart) visit.model().part()).takeIn(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void select(Visit visit, int line) {
    ((ListView<?>) visit.first("cf-actions")).getSelectionModel().clearAndSelect(line);
  }

  private static void judge(Visit visit) {
    select(visit, 0);
    visit.run("follow-up.command-close");
    select(visit, 2);
    visit.run("follow-up.command-carry-on");
    select(visit, 3);
    visit.run("follow-up.command-anew");
  }

  private static void enter(Visit visit) {
    visit.press(KeyCode.ESCAPE);
    select(visit, 2);
    visit.run("follow-up.command-new");
    ((TextField) visit.first("cf-entry-leads").lookup(".text-field")).setText("direc");
  }
}
