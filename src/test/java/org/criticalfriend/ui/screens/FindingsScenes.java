package org.criticalfriend.ui.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.CheckListView;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Stance;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.SampleReview;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.PartName;

/** Findings as they are on the last evening on site. */
final class FindingsScenes {
  private FindingsScenes() {}

  static List<Scene> all() {
    return List.of(
        Scene.of("cards", FindingsScenes::onLastEvening),
        Scene.of("open", FindingsScenes::open),
        Scene.of("typing", visit -> visit.press(KeyCode.ENTER)),
        Scene.of("drawer", visit -> visit.run("findings.command-notes")),
        Scene.of("ticking", FindingsScenes::tick),
        Scene.of("ticked", FindingsScenes::away),
        Scene.of("shared", visit -> visit.model().screenShared().set(true)),
        Scene.of("questions", FindingsScenes::byQuestions),
        Scene.of("renaming", FindingsScenes::rename),
        Scene.of("dragging", FindingsScenes::drag),
        Scene.of("empty", visit -> visit.goInEmptyReview(PartName.FINDINGS)));
  }

  static void onLastEvening(Visit visit) {
    visit.open(SampleReview.onSite(), PartName.FINDINGS);
    contest(visit.model().desk());
  }

  /** One contested, one without consensus, one that rests on nothing. */
  private static void contest(Desk desk) {
    Shape<Finding> shape = Shape.of(Finding.class);
    List<Finding> all = desk.review().get().findings();
    List<Evidence> evidence = new ArrayList<>(all.get(1).evidence());
    evidence.add(
        new Evidence(desk.review().get().notes().getFirst().id(), Stance.AGAINST, Extras.NONE));
    Finding contested = shape.with(all.get(1), "evidence", evidence);
    Finding bare = shape.with(all.get(3), "evidence", List.of());
    desk.take(
        Step.put(
            "Contest",
            shape.with(contested, "state", State.DRAFT),
            shape.with(all.get(2), "state", State.NO_CONSENSUS),
            shape.with(bare, "state", State.DRAFT)));
  }

  /** Three sessions at once in the list over the notes. */
  private static void tick(Visit visit) {
    Button sessions = (Button) visit.first("cf-ticked");
    sessions.fire();
    CheckListView<?> list = (CheckListView<?>) visit.over().lookup(".cf-ticked-list");
    list.getCheckModel().checkIndices(0, 1, 3);
  }

  private static void away(Visit visit) {
    visit.over().getScene().getWindow().hide();
  }

  private static void open(Visit visit) {
    visit.model().go(PartName.FINDINGS, visit.review().findings().get(1).id());
  }

  /** What is over a card while a note is dragged to its left half. */
  private static void drag(Visit visit) {
    visit.press(KeyCode.ESCAPE);
    Node zones =
        visit.window().model().part().node().lookupAll(".cf-drop-zones").stream()
            .skip(1)
            .findFirst()
            .orElseThrow();
    zones.setVisible(true);
    zones.lookup(".label").pseudoClassStateChanged(PseudoClass.getPseudoClass("here"), true);
  }

  private static void byQuestions(Visit visit) {
    visit.model().screenShared().set(false);
    visit.press(KeyCode.ESCAPE);
    visit.run("findings.command-switch");
  }

  private static void rename(Visit visit) {
    visit.run("findings.command-switch");
    ListView<?> list = (ListView<?>) visit.first("cf-cards");
    list.requestFocus();
    list.getSelectionModel().clearAndSelect(0);
    visit.press(KeyCode.F2);
  }
}
