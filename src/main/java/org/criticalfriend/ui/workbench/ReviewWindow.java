package org.criticalfriend.ui.workbench;

import java.util.List;
import javafx.scene.Scene;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.FrameView;
import org.criticalfriend.ui.frame.Part;

/** One review in its window: the frame, its parts, and the commands that are always there. */
public final class ReviewWindow {
  /** The size of the smallest laptop the program is made for, in pixels. */
  public static final double WIDTH = 1366;

  /** As {@link #WIDTH}. */
  public static final double HEIGHT = 768;

  private final FrameModel model;
  private final FrameView view;
  private final Scene scene;

  /**
   * A window round a review.
   *
   * @param author the name the user gave
   */
  public ReviewWindow(Shared shared, Desk desk, String author) {
    this.model = new FrameModel(desk);
    for (Part part : Parts.of(model, shared, author)) {
      model.add(part);
    }
    StandingCommands commands = new StandingCommands(model, shared.look());
    this.view = new FrameView(model, commands.all(), shared.background(), author);
    this.scene = new Scene(view, WIDTH, HEIGHT);
    shared.look().dress(scene);
  }

  /** What stands in it. */
  public Scene scene() {
    return scene;
  }

  /** Which part is in front, and what is told. */
  public FrameModel model() {
    return model;
  }

  /** Settles what is being typed and closes the file; returns when all is on the disk. */
  public void close() {
    List<Part> parts = model.parts();
    parts.forEach(Part::leave);
    model.desk().close();
  }
}
