package org.criticalfriend.ui.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.ReviewStatus;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.PartName;

/** A paper sent, issued, kept and compared. */
final class IssuingScenes {
  private IssuingScenes() {}

  static List<Scene> all() {
    return List.of(
        Scene.of("nothing", IssuingScenes::nothing),
        Scene.once("send", IssuingScenes::isChecked, IssuingScenes::begins),
        Scene.once("kept", IssuingScenes::hasKept, IssuingScenes::sends),
        Scene.once("versions", IssuingScenes::hasKept, visit -> visit.run("issuing.versions")),
        Scene.once("redline", IssuingScenes::isCompared, IssuingScenes::compares),
        Scene.once("final", IssuingScenes::isChecked, IssuingScenes::issues));
  }

  private static void nothing(Visit visit) {
    visit.go(PartName.PAPER);
    ReviewDetails details = visit.review().review();
    Record open = Shape.of(ReviewDetails.class).with(details, "status", ReviewStatus.DRAFT);
    visit.model().desk().take(Step.put("Open", open));
    visit.run("issuing.versions");
  }

  private static void begins(Visit visit) {
    visit.run("issuing.command");
  }

  private static void sends(Visit visit) {
    ((Button) visit.window().scene().lookup("#issuing-send")).fire();
  }

  private static void compares(Visit visit) {
    List<Record> changed = new ArrayList<>();
    List<Finding> all = visit.review().findings();
    for (int i = 0; i < all.size(); i += 5) {
      String text = all.get(i).text().replace(" women ", " women and their families ");
      changed.add(
          Shape.of(Finding.class).with(all.get(i), "text", text + " We heard this in two places."));
    }
    visit.model().desk().take(Step.put("Write", changed.toArray(Record[]::new)));
    MenuButton compare =
        (MenuButton)
            visit.window().scene().getRoot().lookupAll(".menu-button").stream()
                .filter(node -> node instanceof MenuButton menu && isCompare(menu))
                .findFirst()
                .orElseThrow();
    compare.getItems().getFirst().fire();
  }

  private static void issues(Visit visit) {
    visit.press(KeyCode.ESCAPE);
    Finding first = visit.review().findings().getFirst();
    String text = first.text() + " Bronwen Parry told us so herself.";
    visit.model().desk().take(Step.put("Write", Shape.of(Finding.class).with(first, "text", text)));
    visit.run("issuing.command");
    state(visit).getSelectionModel().selectLast();
  }

  private static ComboBox<?> state(Visit visit) {
    return (ComboBox<?>) visit.window().scene().lookup("#issuing-state");
  }

  private static boolean isCompare(MenuButton menu) {
    return "Compare".equals(menu.getText());
  }

  private static boolean isChecked(Visit visit) {
    boolean isFinal = state(visit) != null && state(visit).getValue() == PaperState.FINAL;
    return !isFinal
        || (visit.window().scene().lookup("#issuing-reason") instanceof TextArea reason
            && reason.getParent().isVisible());
  }

  private static boolean hasKept(Visit visit) {
    return !visit.review().papers().getFirst().kept().isEmpty();
  }

  private static boolean isCompared(Visit visit) {
    return visit.window().scene().getRoot().lookup(".cf-redline") != null;
  }
}
