package org.criticalfriend.ui.notes;

import java.util.List;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;

/** What can be done while notes are taken, as the menus show it. */
final class NoteCommands {
  private final NotesModel model;
  private final Asking asking;

  NoteCommands(NotesModel model, Asking asking) {
    this.model = model;
    this.asking = asking;
  }

  /**
   * All of them.
   *
   * @param ask asks for another question to ask
   * @param bulk takes in what others wrote
   */
  List<Command> all(
      Runnable smallWindow, Runnable newSession, Runnable ask, Runnable bulk, NoteList list) {
    return List.of(
        Command.of(MenuName.VIEW, "notes.small-window", "F9", smallWindow),
        Command.of(MenuName.REVIEW, "notes.new-session", "Ctrl+N", newSession),
        Command.of(MenuName.REVIEW, "notes.bulk", "Ctrl+Shift+V", bulk),
        Command.of(MenuName.REVIEW, "notes.tick-next", "Alt+T", asking::tickNext),
        Command.of(MenuName.REVIEW, "notes.ask", "Alt+A", ask),
        Command.of(MenuName.EDIT, "notes.menu-move", "Ctrl+M", list::offerPlaces),
        Command.of(
            MenuName.EDIT, "notes.menu-merge", "Ctrl+Shift+M", () -> model.merge(list.selected())),
        Command.of(MenuName.EDIT, "notes.menu-remove", "", () -> model.remove(list.selected())),
        Command.of(MenuName.GO, "notes.previous", "Ctrl+UP", () -> model.step(-1)),
        Command.of(MenuName.GO, "notes.next", "Ctrl+DOWN", () -> model.step(1)),
        Command.of(MenuName.GO, "notes.running", "Ctrl+R", model::goToRunning));
  }
}
