package org.criticalfriend.ui.screens;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
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
        Scene.of("empty", visit -> visit.goInEmptyReview(PartName.FOLLOW_UP)));
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
    select(visit, 2);
    visit.run("follow-up.command-new");
    ((TextField) visit.first("cf-entry-leads").lookup(".text-field")).setText("direc");
  }
}
