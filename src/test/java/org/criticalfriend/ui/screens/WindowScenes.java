package org.criticalfriend.ui.screens;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.criticalfriend.ui.frame.Banner;
import org.criticalfriend.ui.frame.Notice;
import org.criticalfriend.ui.frame.PartName;

/** What stands round the parts, and over them. */
final class WindowScenes {
  private WindowScenes() {}

  static List<Scene> all() {
    return List.of(
        Scene.of("find", visit -> find(visit, "inter")),
        Scene.of("find-commands", visit -> find(visit, ">")),
        Scene.of("help", WindowScenes::help),
        Scene.of("history", WindowScenes::history),
        Scene.of("folded", WindowScenes::fold),
        Scene.of("banners", WindowScenes::banners));
  }

  private static void find(Visit visit, String words) {
    visit.go(PartName.OVERVIEW);
    visit.program().uncover();
    visit.window().find();
    TextField field = (TextField) visit.window().scene().lookup(".cf-find-head .text-field");
    field.setText(words);
  }

  private static void help(Visit visit) {
    visit.program().uncover();
    visit.window().help();
  }

  private static void history(Visit visit) {
    visit.program().uncover();
    visit.program().showHistory(visit.review().findings().getFirst().id());
  }

  private static void fold(Visit visit) {
    visit.program().uncover();
    visit.go(PartName.TIMETABLE);
    visit.model().folded().set(true);
  }

  private static void banners(Visit visit) {
    visit.model().folded().set(false);
    visit.model().screenShared().set(true);
    visit.press(KeyCode.ESCAPE);
    Notice.Act copy = new Notice.Act("Save a copy…", () -> {});
    String words =
        "3 changes are in memory only. The disk is gone. You can go on working; saving is tried"
            + " again every few seconds. Plug the stick in again, or save a copy elsewhere.";
    visit.model().banners().addFirst(new Banner(words, Banner.Tone.DANGER, List.of(copy), false));
    visit
        .model()
        .banners()
        .add(new Banner("You are looking at a copy.", Banner.Tone.WARNING, List.of(copy), true));
    visit.model().tell(Notice.of("Moved to the other session."));
  }
}
