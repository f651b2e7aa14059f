package org.criticalfriend.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.criticalfriend.model.Review;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.desk.Source;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.PartName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review that can only be looked at offers nothing that would be forgotten. */
class OnlyLookedAtTest {
  private static final List<PartName> FILLED =
      List.of(PartName.QUESTIONS, PartName.PEOPLE, PartName.TIMETABLE);
  @TempDir private Path folder;
  private OpenWindow open;

  @BeforeEach
  void openWindow() throws TimeoutException {
    Immediately background = new Immediately();
    SampleDesk.in(folder, background).close();
    Path file = folder.resolve("Sample.review");
    open =
        OpenWindow.on(
            () -> {
              ReviewFile view = ReviewFile.view(file);
              Source source = Source.reading(view, file, "It is only looked at.");
              return new Desk(source, view.review().review(), background, SampleDesk.CLOCK);
            },
            folder);
  }

  @AfterEach
  void closeWindow() throws TimeoutException {
    open.close();
  }

  @Test
  void takesNoTyping() {
    List<String> writable = new ArrayList<>();
    for (PartName part : FILLED) {
      open.go(part);
      open.robot()
          .interact(
              () ->
                  open.model().part().node().lookupAll(".text-input").stream()
                      .filter(OnlyLookedAtTest::takesTyping)
                      .forEach(field -> writable.add(part + ": " + field.getAccessibleText())));
    }
    assertThat(writable).isEmpty();
  }

  @Test
  void changesNothingByAnyCommandOfThoseParts() {
    Review before = open.desk().review().get();
    List<String> wrong = new ArrayList<>();
    for (PartName part : FILLED) {
      open.go(part);
      for (String words : List.of("New question", "New person", "New session", "Import")) {
        open.model().part().commands().stream()
            .filter(one -> one.words().get().startsWith(words) && !one.unavailable().get())
            .map(Command::words)
            .forEach(one -> wrong.add(one.get()));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(open.desk().review().get()).isEqualTo(before);
  }

  private static boolean takesTyping(Node node) {
    return node instanceof TextInputControl field
        && field.isEditable()
        && !field.isDisabled()
        && field.isVisible();
  }
}
