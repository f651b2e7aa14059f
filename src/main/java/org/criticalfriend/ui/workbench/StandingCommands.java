package org.criticalfriend.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Look;

/** The commands that are there whatever part is in front. */
final class StandingCommands {
  private final FrameModel model;
  private final Look look;
  private final Rooms rooms;

  /**
   * What opens over the window.
   *
   * @param find the find box
   * @param history the history of what is selected
   * @param help help for the part in front
   * @param agree the window in which the team agrees
   * @param scales kinds of finding, rating scales and codes
   */
  record Rooms(Runnable find, Runnable history, Runnable help, Runnable agree, Runnable scales) {}

  StandingCommands(FrameModel model, Look look, Rooms rooms) {
    this.model = model;
    this.look = look;
    this.rooms = rooms;
  }

  List<Command> all() {
    List<Command> all = new ArrayList<>();
    Desk desk = model.desk();
    all.add(step("command.undo", "Ctrl+Z", desk.toUndo(), desk::undo));
    all.add(step("command.redo", "Ctrl+Shift+Z", desk.toRedo(), desk::redo));
    all.add(Command.of(MenuName.EDIT, "command.find", "Ctrl+K", rooms.find()));
    all.add(
        Command.of(MenuName.VIEW, "command.fold", "Ctrl+BACK_SLASH", () -> flip(model.folded())));
    all.add(screenShared());
    all.addAll(LookCommands.of(look));
    all.add(
        Command.of(MenuName.REVIEW, "command.history", "Ctrl+H", rooms.history())
            .unavailableWhen(model.selected().isNull()));
    all.add(Command.of(MenuName.REVIEW, "command.agree", "Ctrl+Shift+A", rooms.agree()));
    all.add(Command.of(MenuName.REVIEW, "command.scales", "", rooms.scales()));
    all.add(Command.of(MenuName.GO, "command.next-loose-end", "Alt+L", model.trail()::next));
    for (PartName part : PartName.values()) {
      if (model.has(part)) {
        all.add(go(part));
      }
    }
    all.add(Command.of(MenuName.HELP, "command.help", "F1", rooms.help()));
    return all;
  }

  private static Command step(String key, String keys, ReadOnlyStringProperty step, Runnable act) {
    SimpleStringProperty words = new SimpleStringProperty();
    words.bind(Bindings.createStringBinding(() -> Words.say(key, step.get()), step));
    return Command.of(MenuName.EDIT, key, keys, act).called(words).unavailableWhen(step.isEmpty());
  }

  private Command screenShared() {
    SimpleStringProperty words = new SimpleStringProperty();
    words.bind(
        Bindings.when(model.screenShared())
            .then(Words.say("command.screen-mine"))
            .otherwise(Words.say("command.screen-shared")));
    return Command.of(
            MenuName.VIEW,
            "command.screen-shared",
            "Ctrl+Shift+H",
            () -> flip(model.screenShared()))
        .called(words);
  }

  private Command go(PartName part) {
    return Command.of(
            MenuName.GO, "command.find", "Ctrl+DIGIT" + part.digit(), () -> model.go(part))
        .called(new SimpleStringProperty(part.words()));
  }

  private static void flip(BooleanProperty yesOrNo) {
    yesOrNo.set(!yesOrNo.get());
  }
}
