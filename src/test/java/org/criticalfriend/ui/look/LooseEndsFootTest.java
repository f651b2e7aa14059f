package org.criticalfriend.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class LooseEndsFootTest {
  private final FxRobot robot = new FxRobot();
  private final List<String> gone = new ArrayList<>();
  private LooseEndsFoot foot;

  @BeforeEach
  void openWindow() throws TimeoutException {
    Stage stage = FxToolkit.registerPrimaryStage();
    robot.interact(
        () -> {
          foot = new LooseEndsFoot("all goes on without them");
          foot.show(List.of(end("no overdue", 0), end("1 without lead", 1), end("2 odd", 2)));
          stage.setScene(new Scene(foot));
          stage.show();
        });
  }

  @AfterEach
  void closeWindow() throws TimeoutException {
    FxToolkit.cleanupStages();
  }

  @Test
  void beginsWithTheFirstSortThatHasSome() {
    robot.interact(foot::begin);
    assertThat(focused().getText()).isEqualTo("1 without lead");
    robot.interact(() -> ((Button) focused()).fire());
    assertThat(gone).containsExactly("1 without lead");
  }

  @Test
  void offersNothingWhereAllIsWell() {
    robot.interact(() -> foot.show(List.of(end("no overdue", 0), end("all have leads", 0))));
    assertThat(foot.lookupAll(".button")).isEmpty();
    assertThat(foot.getChildren())
        .extracting(one -> ((Labeled) one).getText())
        .contains("no overdue");
  }

  @Test
  void keepsTheFocusWhenWhatIsLooseChanges() {
    robot.interact(foot::begin);
    robot.interact(
        () -> foot.show(List.of(end("no overdue", 0), end("3 without lead", 3), end("2 odd", 2))));
    assertThat(focused().getText()).isEqualTo("3 without lead");
  }

  private Labeled focused() {
    return (Labeled) foot.getScene().getFocusOwner();
  }

  private LooseEndsFoot.End end(String words, int count) {
    return new LooseEndsFoot.End(Icon.PERSON, words, count, false, () -> gone.add(words));
  }
}
