package org.criticalfriend.bench;

import java.util.function.IntConsumer;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.criticalfriend.ui.frame.PartName;

/** How long it takes until the window is laid out again while notes become findings. */
final class FindingsWork {
  private static final int ROUNDS = 100;
  private static final int WARMING_UP = 60;
  private static final double LIMIT = 50;
  private static final String SEARCHED = "patients from the community";

  private final OpenedWindow window;
  private final Results results;

  FindingsWork(OpenedWindow window, Results results) {
    this.window = window;
    this.results = results;
  }

  /** Works with cards and evidence by keys. */
  void measure() throws InterruptedException {
    OpenedWindow.onScreen(() -> window.model().go(PartName.FINDINGS));
    measured("Next card", round -> cards(KeyCode.DOWN, false, false));
    measured("Evidence by a key", this::evidence);
    measured("Card moved by a key", round -> cards(KeyCode.DOWN, false, true));
    measured("Themes or key questions", round -> cards(KeyCode.G, true, false));
    measured("Unused notes or all", round -> unused());
    measured("Letter searched", this::search);
  }

  private void measured(String what, IntConsumer work) throws InterruptedException {
    Times times = window.measured(WARMING_UP, ROUNDS, work);
    results.add(Line.median(what + ", median", FullReview.SIZE, times).within(LIMIT));
    results.add(Line.slowest(what + ", p99", FullReview.SIZE, times).within(LIMIT));
  }

  private void cards(KeyCode code, boolean control, boolean alt) {
    window.press(window.at(".cf-cards"), code, control, alt);
  }

  private void evidence(int round) {
    ListView<?> notes = (ListView<?>) window.at(".cf-finding-notes");
    notes.getSelectionModel().clearAndSelect(round * 7 % notes.getItems().size());
    notes.requestFocus();
    window.letter("e");
  }

  private void unused() {
    ((ToggleButton) window.at(".toggle-button.cf-filter")).fire();
  }

  private void search(int round) {
    TextField field = (TextField) window.at(".cf-notes-head .text-field");
    field.setText(SEARCHED.substring(0, round % SEARCHED.length()));
  }
}
