package org.criticalfriend.ui.agreeing;

import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.stage.Window;
import org.criticalfriend.ui.agreeing.Scope.Sorts;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.look.Look;
import org.jspecify.annotations.Nullable;

/**
 * Opens a sitting in a window of its own, which can go to the projector while the review's window
 * stays with the team. One at a time; who is present is remembered from one to the next.
 */
public final class AgreeTogether {
  private static final double FIRST_ZOOM = 1.5;

  private final FrameModel frame;
  private final Look look;
  private final Supplier<@Nullable Window> owner;
  private final Attendance attendance;
  private final DoubleProperty zoom = new SimpleDoubleProperty(FIRST_ZOOM);
  private @Nullable AgreeingStage open;

  /**
   * Sittings on the review in this frame.
   *
   * @param owner the review's window; null while there is none
   */
  public AgreeTogether(FrameModel frame, Look look, Supplier<@Nullable Window> owner) {
    this.frame = frame;
    this.look = look;
    this.owner = owner;
    this.attendance = new Attendance(frame.desk());
    frame.agreeing().set(id -> open(new Scope.One(id), Sorts.BOTH));
  }

  /** Opens one, or brings the one that is open to the front. */
  public void open() {
    stage().show();
  }

  /** As {@link #open()}, with this chosen to be gone through. */
  public void open(Scope scope, Sorts sorts) {
    AgreeingStage stage = stage();
    stage.model().choose(scope, sorts);
    stage.show();
  }

  /** The window that is open; null for none. */
  public @Nullable Window window() {
    return open != null && open.isShowing() ? open.window() : null;
  }

  private AgreeingStage stage() {
    AgreeingStage now = open;
    if (now == null || !now.isShowing()) {
      AgreeingModel model = new AgreeingModel(frame, attendance);
      now = new AgreeingStage(model, look, zoom, owner.get());
      open = now;
    }
    return now;
  }
}
