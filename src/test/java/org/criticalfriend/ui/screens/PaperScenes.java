package org.criticalfriend.ui.screens;

import java.util.List;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.ReviewStatus;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.PartName;

/** The paper read page by page. */
final class PaperScenes {
  private static final int MOST_ROWS = 90;

  private PaperScenes() {}

  static List<Scene> all() {
    return List.of(
        Scene.once("cover", PaperScenes::showsPages, visit -> visit.go(PartName.PAPER)),
        Scene.once("findings", PaperScenes::showsPages, PaperScenes::findings),
        Scene.of("why", PaperScenes::why),
        Scene.of("shown", PaperScenes::choosesWhatIsShown),
        Scene.once("replace", PaperScenes::showsPlaces, PaperScenes::replacesAWord),
        Scene.of("focus", visit -> visit.run("drafting.focus")),
        Scene.once("page", PaperScenes::showsPages, PaperScenes::fourPagesOn),
        Scene.once("page-width", PaperScenes::showsPages, visit -> visit.run("papers.page-width")),
        Scene.once("style", PaperScenes::showsPages, visit -> visit.run("style.open")),
        Scene.once("marked", PaperScenes::showsPages, PaperScenes::marksAFinding),
        Scene.once("draft", PaperScenes::showsPages, PaperScenes::beginsADraft),
        Scene.once("checks", PaperScenes::showsSlips, PaperScenes::slip),
        Scene.once("check", PaperScenes::showsPages, visit -> visit.run("checks.next")),
        Scene.of("empty", visit -> visit.goInEmptyReview(PartName.PAPER)));
  }

  /** Where there is no room for the pages, none are waited for. */
  private static boolean showsPages(Visit visit) {
    return visit.first("cf-pages") == null || hasPages(visit);
  }

  private static boolean hasPages(Visit visit) {
    return visit.window().scene().getRoot().lookupAll(".image-view").stream()
        .anyMatch(node -> node instanceof ImageView view && view.getImage() != null);
  }

  private static boolean showsPlaces(Visit visit) {
    return visit.window().scene().getRoot().lookup(".cf-hit") != null;
  }

  private static void replacesAWord(Visit visit) {
    visit.press(KeyCode.ESCAPE);
    visit.run("drafting.find");
    visit.type("families");
    visit.run("drafting.replace");
    visit.type("households");
  }

  private static boolean showsSlips(Visit visit) {
    return visit.window().scene().getRoot().lookup(".cf-check-grave") != null;
  }

  private static void slip(Visit visit) {
    Finding first = visit.review().findings().getFirst();
    String text =
        "Bronwen Parry and her colleagues utilise the LMNS well. There are four rooms:\n\n"
            + "- One.\n- Two.\n- Three.";
    visit.model().desk().take(Step.put("Write", Shape.of(Finding.class).with(first, "text", text)));
    visit.run("checks.next"); // shows them beside the text
  }

  /** Goes down the outline to the first insert of findings. */
  private static void findings(Visit visit) {
    visit.run("drafting.go-outline");
    TreeView<?> tree = (TreeView<?>) visit.first("cf-outline-tree");
    for (int i = 0; i < MOST_ROWS; i++) {
      TreeItem<?> item = tree.getSelectionModel().getSelectedItem();
      if (item != null && String.valueOf(item.getValue()).matches("Content.*InsertFindings.*")) {
        return;
      }
      visit.press(KeyCode.DOWN);
    }
  }

  private static void choosesWhatIsShown(Visit visit) {
    findings(visit);
    visit.press(KeyCode.ENTER);
  }

  private static void why(Visit visit) {
    visit.run("drafting.why");
    visit.run("drafting.go-editor");
    for (int i = 0; i < 9; i++) {
      visit.press(KeyCode.DOWN);
    }
  }

  private static void fourPagesOn(Visit visit) {
    visit.run("drafting.focus");
    for (int i = 0; i < 4; i++) {
      visit.run("papers.next-page");
    }
  }

  private static void marksAFinding(Visit visit) {
    visit.model().go(PartName.PAPER, visit.review().papers().getFirst().sections().get(9).id());
    for (int i = 0; i < 4; i++) {
      visit.press(KeyCode.DOWN, KeyCode.CONTROL);
    }
  }

  private static void beginsADraft(Visit visit) {
    ReviewDetails details = visit.review().review();
    Record open = Shape.of(ReviewDetails.class).with(details, "status", ReviewStatus.DRAFT);
    visit.model().desk().take(Step.put("Open", open));
    visit.run("papers.next-draft");
    visit.run("papers.next-page");
  }
}
