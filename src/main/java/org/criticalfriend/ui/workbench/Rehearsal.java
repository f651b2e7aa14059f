package org.criticalfriend.ui.workbench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.frame.PartName;
import org.jspecify.annotations.Nullable;

/**
 * Opens the windows as always, says when they can be used, looks into every part of the review that
 * is open, and ends the program.
 *
 * <p>Packages are trained and tried by it, and the start is measured.
 */
final class Rehearsal {
  /** What stands in the output once the window can be used. */
  static final String USABLE = "usable";

  private static final Duration LOOK = Duration.ofMillis(800);
  private static final Duration LONG_LOOK = Duration.ofSeconds(6);

  private final Windows windows;
  private final Background background;
  private final PrintStream out;

  Rehearsal(Windows windows, Background background, PrintStream out) {
    this.windows = windows;
    this.background = background;
    this.out = out;
  }

  /** Begins; to be called once the windows were told what to open. */
  void begin(boolean review) {
    FirstFrame.await(() -> review ? review() : windows.welcome().scene(), this::usable);
  }

  private @Nullable Scene review() {
    List<ReviewStage> open = windows.reviews();
    return open.isEmpty() ? null : open.getFirst().window().scene();
  }

  private void usable() {
    say(USABLE);
    Deque<PartName> parts = new ArrayDeque<>();
    if (!windows.reviews().isEmpty()) {
      ReviewWindow window = windows.reviews().getFirst().window();
      Arrays.stream(PartName.values()).filter(window.model()::has).forEach(parts::add);
    }
    next(parts);
  }

  /** The pages of a paper take longer than any other part. */
  private void next(Deque<PartName> parts) {
    PartName part = parts.poll();
    if (part == null) {
      Platform.exit();
      return;
    }
    windows.reviews().getFirst().window().model().go(part);
    say(part.name());
    background.later(part == PartName.PAPER ? LONG_LOOK : LOOK, () -> next(parts));
  }

  private void say(String words) {
    out.println(words);
    out.flush();
  }
}
