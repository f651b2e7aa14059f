package org.criticalfriend.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
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

  StandingCommands(FrameModel model, Look look) {
    this.model = model;
    this.look = look;
  }

  List<Command> all() {
    List<Command> all = new ArrayList<>();
    Desk desk = model.desk();
    all.add(step("command.undo", "Ctrl+Z", desk.toUndo(), desk::undo));
    all.add(step("command.redo", "Ctrl+Shift+Z", desk.toRedo(), desk::redo));
    all.add(Command.of(MenuName.VIEW, "command.fold", "Ctrl+BACK_SLASH", this::fold));
    all.add(Command.of(MenuName.VIEW, "command.larger", "Ctrl+EQUALS", look::larger));
    all.add(Command.of(MenuName.VIEW, "command.smaller", "Ctrl+MINUS", look::smaller));
    all.add(theme("command.theme-system", Look.Theme.SYSTEM));
    all.add(theme("command.theme-light", Look.Theme.LIGHT));
    all.add(theme("command.theme-dark", Look.Theme.DARK));
    for (PartName part : PartName.values()) {
      if (model.has(part)) {
        all.add(go(part));
      }
    }
    return all;
  }

  private static Command step(String key, String keys, ReadOnlyStringProperty step, Runnable act) {
    SimpleStringProperty words = new SimpleStringProperty();
    words.bind(Bindings.createStringBinding(() -> Words.say(key, step.get()), step));
    return Command.of(MenuName.EDIT, key, keys, act).called(words).unavailableWhen(step.isEmpty());
  }

  private Command theme(String key, Look.Theme theme) {
    return Command.of(MenuName.VIEW, key, "", () -> look.theme().set(theme));
  }

  private Command go(PartName part) {
    return Command.of(
            MenuName.GO, "command.find", "Ctrl+DIGIT" + part.digit(), () -> model.go(part))
        .called(new SimpleStringProperty(part.words()));
  }

  private void fold() {
    model.folded().set(!model.folded().get());
  }
}
