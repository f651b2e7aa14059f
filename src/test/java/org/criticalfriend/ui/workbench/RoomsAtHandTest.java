package org.criticalfriend.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import org.criticalfriend.ui.changes.ChangesView;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.scales.ScalesView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What covers the window opens from buttons beside what it is about. */
class RoomsAtHandTest {
  @TempDir private Path folder;
  private OpenWindow open;

  @BeforeEach
  void openWindow() throws TimeoutException {
    open = OpenWindow.onSample(folder);
  }

  @AfterEach
  void closeWindow() throws TimeoutException {
    open.close();
  }

  @Test
  void tellsTheHistoryOfTheFindingInFront() {
    open.go(PartName.FINDINGS, open.desk().review().get().findings().get(1).id());
    press("History of this finding");
    assertThat(covering(ChangesView.class)).isTrue();
  }

  @Test
  void tellsTheHistoryOfTheRecommendationInFront() {
    open.go(PartName.RECOMMENDATIONS, open.desk().review().get().recommendations().get(1).id());
    open.robot().interact(() -> command("Edit the recommendation"));
    press("History of this recommendation");
    assertThat(covering(ChangesView.class)).isTrue();
  }

  @Test
  void leadsFromFindingsToScalesAndCodes() {
    open.go(PartName.FINDINGS, open.desk().review().get().findings().getFirst().id());
    press("Scales and codes");
    assertThat(covering(ScalesView.class)).isTrue();
  }

  private void command(String words) {
    open.window().view().commands().stream()
        .filter(one -> one.words().get().equals(words))
        .findFirst()
        .orElseThrow()
        .run();
  }

  private void press(String words) {
    open.robot()
        .interact(
            () ->
                open.model().part().node().lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(one -> words.equals(one.getAccessibleText()))
                    .findFirst()
                    .orElseThrow()
                    .fire());
  }

  private boolean covering(Class<?> room) {
    return open.window().scene().getRoot().lookupAll("*").stream().anyMatch(room::isInstance);
  }
}
