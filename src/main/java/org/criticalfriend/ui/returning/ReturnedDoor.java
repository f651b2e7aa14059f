package org.criticalfriend.ui.returning;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;
import org.criticalfriend.ui.frame.Hint;

/** How people come by what came back: a command, a file dropped, and the view of it. */
public final class ReturnedDoor {
  private static final String WORD = ".docx";

  private final ReturnedModel model;
  private final Path folder;
  private final StackPane whole;
  private final ReturnedView view;

  /**
   * A door in the part of the papers.
   *
   * @param folder where people look for files first
   * @param beneath what the part shows, over which the view is laid
   */
  public ReturnedDoor(ReturnedModel model, Path folder, Region beneath) {
    this.model = model;
    this.folder = folder;
    this.view = new ReturnedView(model);
    this.whole = new StackPane(beneath, view);
    beneath.disableProperty().bind(view.visibleProperty());
    whole.addEventFilter(DragEvent.DRAG_OVER, this::over);
    whole.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
  }

  /** What the part shows, with the view over it while a file is looked at. */
  public StackPane whole() {
    return whole;
  }

  /** Whether a file that came back is looked at now. */
  public ObservableBooleanValue open() {
    return view.visibleProperty();
  }

  /** These commands of the part, none of which can be done while a file lies over it. */
  public List<Command> beneath(List<Command> commands) {
    return commands.stream().map(this::beneath).toList();
  }

  private Command beneath(Command one) {
    return one.unavailableWhen(
        Bindings.createBooleanBinding(
            () -> open().get() || one.unavailable().get(), open(), one.unavailable()));
  }

  /** The keys that matter while it is. */
  public static List<Hint> hints() {
    return List.of(
        Hint.of("T", Words.say("returning.take")),
        Hint.of("L", Words.say("returning.leave")),
        Hint.of("E", Words.say("returning.edit")),
        Hint.of("C", Words.say("returning.add-note")),
        Hint.of("Ctrl+T", Words.say("returning.take-all-menu")),
        Hint.of("N", Words.say("returning.hint-next")),
        Hint.of("Ctrl+Enter", Words.say("returning.hint-apply")),
        Hint.of("Esc", Words.say("returning.cancel")));
  }

  /** The same as a command. */
  public List<Command> commands() {
    ObservableBooleanValue fixed = new SimpleBooleanProperty(!model.isWritable());
    return List.of(
        Command.of(MenuName.REVIEW, "returning.command", "Ctrl+Shift+B", this::in)
            .unavailableWhen(fixed));
  }

  private void in() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Words.say("returning.command"));
    chooser
        .getExtensionFilters()
        .add(new ExtensionFilter(Words.say("returning.word-file"), "*" + WORD, "*.doc"));
    if (Files.isDirectory(folder)) {
      chooser.setInitialDirectory(folder.toFile());
    }
    File file = chooser.showOpenDialog(whole.getScene().getWindow());
    if (file != null) {
      model.read(file.toPath());
    }
  }

  private void over(DragEvent event) {
    if (model.isReady() && word(event).isPresent()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    Optional<Path> file = word(event);
    if (model.isReady() && file.isPresent()) {
      model.read(file.get());
      event.setDropCompleted(true);
      event.consume();
    }
  }

  /** The one Word file that is dragged. */
  private static Optional<Path> word(DragEvent event) {
    List<File> files = event.getDragboard().getFiles();
    return files.size() == 1 && files.getFirst().getName().toLowerCase(Locale.ROOT).endsWith(WORD)
        ? Optional.of(files.getFirst().toPath())
        : Optional.empty();
  }
}
