package org.criticalfriend.ui.workbench;

import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Tells when a window can be used: it is on the screen, drawn, and takes keys. */
public final class FirstFrame extends AnimationTimer {
  /** One lays it out, one is drawn while the next waits, and the third finds that done. */
  private static final int FRAMES = 3;

  private final Supplier<@Nullable Scene> awaited;
  private final Runnable usable;
  private int frames;

  private FirstFrame(Supplier<@Nullable Scene> awaited, Runnable usable) {
    this.awaited = awaited;
    this.usable = usable;
  }

  /**
   * Runs {@code usable} once, as soon as the window can be used.
   *
   * @param awaited the window's content; null as long as there is no window
   */
  public static void await(Supplier<@Nullable Scene> awaited, Runnable usable) {
    new FirstFrame(awaited, usable).start();
  }

  @Override
  public void handle(long now) {
    Scene scene = awaited.get();
    boolean shows = scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    frames = shows ? frames + 1 : 0;
    if (frames == FRAMES) {
      stop();
      usable.run();
    }
  }
}
