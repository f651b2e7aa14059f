package org.criticalfriend.ui.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyEvent;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Command.MenuName;

/**
 * The menus, made of the standing commands and those of the part in front. Keys that both have mean
 * what they mean in the part.
 */
public final class Menus extends MenuBar {
  private final List<Command> standing;
  private final Map<MenuName, Menu> menus = new EnumMap<>(MenuName.class);
  private List<Command> shown = List.of();

  /** Menus that always hold these commands. */
  public Menus(List<Command> standing) {
    this.standing = List.copyOf(standing);
    for (MenuName name : MenuName.values()) {
      menus.put(name, new Menu(Words.say("menu." + name.name().toLowerCase(Locale.ROOT))));
    }
    show(List.of());
  }

  /** Shows these commands too, and those of an earlier part no longer. */
  public void show(List<Command> ofPart) {
    List<Command> always =
        standing.stream().map(one -> isTaken(one, ofPart) ? one.withoutKeys() : one).toList();
    List<Command> all = new ArrayList<>(always);
    all.addAll(ofPart);
    shown = List.copyOf(all);
    getMenus().clear();
    menus.forEach(
        (name, menu) -> {
          menu.getItems().clear();
          add(menu, name, always);
          if (!menu.getItems().isEmpty() && ofPart.stream().anyMatch(c -> c.menu() == name)) {
            menu.getItems().add(new SeparatorMenuItem());
          }
          add(menu, name, ofPart);
          if (!menu.getItems().isEmpty()) {
            getMenus().add(menu);
          }
        });
  }

  /** What can be done now. */
  public List<Command> commands() {
    return shown;
  }

  /** Does what these keys mean; false where they mean nothing. */
  boolean run(KeyEvent event) {
    for (Command command : shown) {
      if (command.keys() != null && command.keys().match(event)) {
        command.run();
        return true;
      }
    }
    return false;
  }

  private static boolean isTaken(Command command, List<Command> ofPart) {
    return command.keys() != null
        && ofPart.stream().anyMatch(one -> Objects.equals(command.keys(), one.keys()));
  }

  /** Keys stand beside an entry; {@link #run} hears them, so that no entry takes them twice. */
  private static void add(Menu menu, MenuName name, List<Command> commands) {
    for (Command command : commands) {
      if (command.menu() == name) {
        menu.getItems().add(item(command));
      }
    }
  }

  /** An entry that does this. */
  static MenuItem item(Command command) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(command.words());
    item.disableProperty().bind(command.unavailable());
    item.setOnAction(event -> command.run());
    item.setAccelerator(command.keysShown());
    return item;
  }
}
