package org.criticalfriend.ui.workbench;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.opening.Asking;
import org.jspecify.annotations.Nullable;

/** Asks for files with the system's own dialogs, in front of the window that has the focus. */
final class Choosers implements Asking {

  @Override
  public Optional<Path> review() {
    return path(chooser("chooser.open").showOpenDialog(front()));
  }

  @Override
  public Optional<Path> newReview(Path suggested) {
    FileChooser chooser = chooser("chooser.save");
    chooser.setInitialFileName(String.valueOf(suggested.getFileName()));
    Path folder = suggested.toAbsolutePath().getParent();
    if (folder != null && folder.toFile().isDirectory()) {
      chooser.setInitialDirectory(folder.toFile());
    }
    return path(chooser.showSaveDialog(front())).map(Choosers::withEnding);
  }

  private static FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Words.say(title));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Words.say("chooser.reviews"), "*.review"));
    return chooser;
  }

  private static Window front() {
    return Window.getWindows().stream()
        .filter(Window::isFocused)
        .findFirst()
        .orElseGet(() -> Window.getWindows().getFirst());
  }

  private static Optional<Path> path(@Nullable File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }

  private static Path withEnding(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".review") ? file : file.resolveSibling(name + ".review");
  }
}
