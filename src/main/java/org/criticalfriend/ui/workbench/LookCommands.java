package org.criticalfriend.ui.workbench;

import java.util.List;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;
import org.criticalfriend.ui.look.Look;

/** The commands for colours and text size, which every window has. */
final class LookCommands {
  private LookCommands() {}

  static List<Command> of(Look look) {
    return List.of(
        Command.of(MenuName.VIEW, "command.larger", "Ctrl+EQUALS", look::larger)
            .unavailableWhen(look.textSize().greaterThanOrEqualTo(Look.LARGEST)),
        Command.of(MenuName.VIEW, "command.smaller", "Ctrl+MINUS", look::smaller)
            .unavailableWhen(look.textSize().lessThanOrEqualTo(Look.SMALLEST)),
        Command.of(
            MenuName.VIEW, "command.usual-size", "Ctrl+Shift+DIGIT0", () -> look.textSize().set(1)),
        theme(look, "command.theme-system", Look.Theme.SYSTEM),
        theme(look, "command.theme-light", Look.Theme.LIGHT),
        theme(look, "command.theme-dark", Look.Theme.DARK));
  }

  private static Command theme(Look look, String key, Look.Theme theme) {
    return Command.of(MenuName.VIEW, key, "", () -> look.theme().set(theme))
        .unavailableWhen(look.theme().isEqualTo(theme));
  }
}
