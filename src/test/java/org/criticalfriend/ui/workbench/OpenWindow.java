package org.criticalfriend.ui.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Look;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** A review open in a window of the usual size, whose work is done at once; closed by the test. */
public final class OpenWindow implements AutoCloseable {
  private final FxRobot robot = new FxRobot();
  private final Desk desk;
  private final ReviewWindow window;

  private OpenWindow(Stage stage, Desk desk, Path folder) {
    this.desk = desk;
    Shared shared = new Shared(new Look(), new Immediately(), new UserFolders(folder));
    this.window = new ReviewWindow(shared, desk, "Huw Bevan", List.of());
    stage.setScene(window.scene());
    stage.setWidth(ReviewWindow.WIDTH);
    stage.setHeight(ReviewWindow.HEIGHT);
    stage.show();
  }

  /** The sample, in a file in this folder. */
  public static OpenWindow onSample(Path folder) throws TimeoutException {
    return on(() -> SampleDesk.in(folder, new Immediately()), folder);
  }

  /** The review of a desk that is laid out on the JavaFX thread. */
  public static OpenWindow on(Supplier<Desk> desk, Path folder) throws TimeoutException {
    Stage stage = FxToolkit.registerPrimaryStage();
    OpenWindow[] open = new OpenWindow[1];
    new FxRobot()
        .interact(() -> open[0] = new OpenWindow(stage, desk.get(), folder.resolve("home")));
    return open[0];
  }

  /** The review in memory. */
  public Desk desk() {
    return desk;
  }

  ReviewWindow window() {
    return window;
  }

  /** What is shown, without controls. */
  public FrameModel model() {
    return window.model();
  }

  /** Who types. */
  public FxRobot robot() {
    return robot;
  }

  /** Goes to a part, which is laid out when this returns. */
  public void go(PartName part) {
    robot.interact(() -> model().go(part));
    layOut();
  }

  /** Goes to a thing of a part, which is laid out when this returns. */
  public void go(PartName part, Id thing) {
    robot.interact(() -> model().go(part, thing));
    layOut();
  }

  private void layOut() {
    robot.interact(
        () -> {
          window.scene().getRoot().applyCss();
          window.scene().getRoot().layout();
        });
  }

  @Override
  public void close() throws TimeoutException {
    robot.interact(
        () -> {
          window.settle();
          desk.close();
        });
    FxToolkit.cleanupStages();
  }
}
