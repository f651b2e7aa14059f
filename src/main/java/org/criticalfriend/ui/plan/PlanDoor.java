package org.criticalfriend.ui.plan;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.look.Icon;

/** How people come by the action plan: a menu, commands, a file dropped, and its preview. */
public final class PlanDoor {
  private static final String SPREADSHEET = ".xlsx";

  private final FrameModel frame;
  private final PlanModel model;
  private final StackPane whole;

  /**
   * A door in a part.
   *
   * @param beneath what the part shows, over which the preview is laid
   */
  public PlanDoor(FrameModel frame, PlanModel model, Region beneath) {
    this.frame = frame;
    this.model = model;
    PlanView view = new PlanView(model);
    this.whole = new StackPane(beneath, view);
    beneath.disableProperty().bind(view.visibleProperty());
    whole.addEventHandler(DragEvent.DRAG_OVER, this::over);
    whole.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  /** What the part shows, with the preview over it while a plan is looked at. */
  public StackPane whole() {
    return whole;
  }

  /** Shows what a plan that came back would change. */
  public void read(Path file) {
    model.read(file);
  }

  /** The button for the bar of the part. */
  public MenuButton button() {
    MenuItem out = new MenuItem(Words.say("plan.command-out"), Icon.TABLE.inLine());
    out.setOnAction(event -> out());
    MenuItem in = new MenuItem(Words.say("plan.command-in"), Icon.IMPORT.inLine());
    in.setOnAction(event -> in());
    in.setDisable(!model.isWritable());
    return new MenuButton(Words.say("plan.button"), Icon.TABLE.inBar(), out, in);
  }

  /** The same as commands. */
  public List<Command> commands() {
    ObservableBooleanValue fixed = new SimpleBooleanProperty(!model.isWritable());
    return List.of(
        Command.of(MenuName.FILE, "plan.command-out", "", this::out),
        Command.of(MenuName.FILE, "plan.command-in", "", this::in).unavailableWhen(fixed));
  }

  private void out() {
    FileChooser chooser = chooser("plan.command-out");
    chooser.setInitialFileName(Words.say("plan.file") + SPREADSHEET);
    File file = chooser.showSaveDialog(whole.getScene().getWindow());
    if (file != null) {
      model.write(file.toPath());
    }
  }

  private void in() {
    File file = chooser("plan.command-in").showOpenDialog(whole.getScene().getWindow());
    if (file != null) {
      model.read(file.toPath());
    }
  }

  private FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Words.say(title));
    chooser
        .getExtensionFilters()
        .add(new ExtensionFilter(Words.say("plan.spreadsheet"), "*" + SPREADSHEET));
    Path folder = frame.desk().place().toAbsolutePath().getParent();
    if (folder != null && Files.isDirectory(folder)) {
      chooser.setInitialDirectory(folder.toFile());
    }
    return chooser;
  }

  private void over(DragEvent event) {
    if (model.isWritable() && spreadsheet(event).isPresent()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    Optional<Path> file = spreadsheet(event);
    if (model.isWritable() && file.isPresent()) {
      model.read(file.get());
      event.setDropCompleted(true);
      event.consume();
    }
  }

  /** The one spreadsheet that is dragged. */
  private static Optional<Path> spreadsheet(DragEvent event) {
    List<File> files = event.getDragboard().getFiles();
    return files.size() == 1
            && files.getFirst().getName().toLowerCase(Locale.ROOT).endsWith(SPREADSHEET)
        ? Optional.of(files.getFirst().toPath())
        : Optional.empty();
  }
}
