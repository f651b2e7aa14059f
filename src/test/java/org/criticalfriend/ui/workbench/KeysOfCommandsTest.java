package org.criticalfriend.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Part;
import org.criticalfriend.ui.frame.PartName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys mean one thing at a time, whatever part is in front. */
class KeysOfCommandsTest {
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
  void areNeverThoseOfTwoCommandsAtOnce() {
    List<String> clashes = new ArrayList<>();
    for (Part part : open.model().parts()) {
      go(part.name());
      clashes.addAll(clashes(part));
    }
    assertThat(clashes).isEmpty();
  }

  private List<String> clashes(Part part) {
    List<String> clashes = new ArrayList<>();
    Map<KeyCombination, String> taken = new HashMap<>();
    for (Command command : open.window().view().commands()) {
      KeyCombination keys = command.keys();
      String words = part.name() + ": " + command.words().get();
      String before = keys == null ? null : taken.putIfAbsent(keys, words);
      if (before != null) {
        clashes.add(keys + ", " + before + ", " + words);
      }
    }
    assertThat(taken).isNotEmpty();
    return clashes;
  }

  @Test
  void leadToThePartsOwnLooseEndsWhereItHasSome() {
    go(PartName.RECOMMENDATIONS);
    open.robot().push(KeyCode.ALT, KeyCode.L);
    assertThat(open.model().front().get()).isEqualTo(PartName.RECOMMENDATIONS);
    go(PartName.QUESTIONS);
    open.robot().push(KeyCode.ALT, KeyCode.L);
    assertThat(open.model().front().get()).isEqualTo(PartName.OVERVIEW);
  }

  private void go(PartName part) {
    open.robot().interact(() -> open.model().go(part));
  }
}
