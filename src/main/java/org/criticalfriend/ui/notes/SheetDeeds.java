package org.criticalfriend.ui.notes;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.criticalfriend.model.Session;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;

/** Note sheets of the session at hand: where they go is chosen here. */
final class SheetDeeds {
  private final NotesModel model;
  private final Path review;
  private final Node at;

  /**
   * Such deeds.
   *
   * @param review where the review lies: the first folder offered is its own
   * @param at stands in the window
   */
  SheetDeeds(NotesModel model, Path review, Node at) {
    this.model = model;
    this.review = review;
    this.at = at;
  }

  /** What there is to do; not while notes are taken in no session. */
  List<Command> commands() {
    Command print = Command.of(MenuName.FILE, "notes.print-sheet", "Ctrl+P", this::print);
    Command handOut =
        Command.of(MenuName.FILE, "notes.hand-out-sheet", "Ctrl+Shift+P", this::handOut);
    return List.of(print.unavailableWhen(noSession()), handOut.unavailableWhen(noSession()));
  }

  /** Whether there is no session whose sheet it could be. */
  BooleanBinding noSession() {
    return Bindings.createBooleanBinding(
        () -> model.session() == null, model.place(), model.reviewed());
  }

  /** Offers both beneath a button. */
  void offer(Button button) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().add(item("notes.print-sheet", this::print));
    menu.getItems().add(item("notes.hand-out-sheet", this::handOut));
    menu.show(button, Side.BOTTOM, 0, 0);
  }

  private static MenuItem item(String key, Runnable deed) {
    MenuItem item = new MenuItem(Words.say(key));
    item.setOnAction(event -> deed.run());
    return item;
  }

  private void print() {
    Session session = model.session();
    if (session == null) {
      return;
    }
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Words.say("notes.print-sheet"));
    chooser.setInitialFileName(NoteSheets.name(session));
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
    chooser.setInitialDirectory(folder());
    File file = chooser.showSaveDialog(at.getScene().getWindow());
    if (file != null) {
      model.sheets().print(session, file.toPath());
    }
  }

  private void handOut() {
    Session session = model.session();
    if (session == null) {
      return;
    }
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Words.say("notes.hand-out-sheet"));
    chooser.setInitialDirectory(folder());
    File folder = chooser.showDialog(at.getScene().getWindow());
    if (folder != null) {
      model.sheets().handOut(session, folder.toPath());
    }
  }

  private File folder() {
    Path folder = review.toAbsolutePath().getParent();
    Path there =
        folder != null && Files.isDirectory(folder) ? folder : Path.of("").toAbsolutePath();
    return there.toFile();
  }
}
