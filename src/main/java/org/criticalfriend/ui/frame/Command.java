package org.criticalfriend.ui.frame;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;
import org.criticalfriend.ui.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can have done, from a menu, by keys, or by its name in the find box.
 *
 * @param menu the menu it stands in
 * @param words what it is called; may change, as "Undo Add note"
 * @param keys its shortcut; null where it has none
 * @param unavailable whether it cannot be done now
 * @param act does it
 */
public record Command(
    MenuName menu,
    ObservableStringValue words,
    @Nullable KeyCombination keys,
    ObservableBooleanValue unavailable,
    Runnable act) {

  /** The menus, from left to right. */
  public enum MenuName {
    FILE,
    EDIT,
    VIEW,
    REVIEW,
    GO,
    HELP
  }

  /**
   * A command that can always be done.
   *
   * @param key the key of its words
   * @param keys such as "Ctrl+K"; empty where it has none
   */
  public static Command of(MenuName menu, String key, String keys, Runnable act) {
    return new Command(
        menu,
        new SimpleStringProperty(Words.say(key)),
        keys.isEmpty() ? null : combination(keys),
        new SimpleBooleanProperty(false),
        act);
  }

  /** JavaFX knows keys by their names, "1" and "Back Slash", not by its own constants. */
  private static KeyCombination combination(String keys) {
    return KeyCombination.valueOf(
        keys.replace("Ctrl", "Shortcut").replace("DIGIT", "").replace("BACK_SLASH", "Back Slash"));
  }

  /** The same, which cannot be done while {@code when} is true. */
  public Command unavailableWhen(ObservableBooleanValue when) {
    return new Command(menu, words, keys, when, act);
  }

  /** These, none of which can be done where a review can only be looked at. */
  public static List<Command> changing(boolean writable, List<Command> commands) {
    ObservableBooleanValue always = new SimpleBooleanProperty(true);
    return writable
        ? commands
        : commands.stream().map(command -> command.unavailableWhen(always)).toList();
  }

  /** The same without keys, as where another command has them. */
  Command withoutKeys() {
    return new Command(menu, words, null, unavailable, act);
  }

  /** The same, called otherwise. */
  public Command called(ObservableStringValue name) {
    return new Command(menu, name, keys, unavailable, act);
  }

  /** Its keys as they stand on the keyboard; empty where it has none. */
  public String keysInWords() {
    KeyCombination shown = keysShown();
    return shown == null ? "" : shown.getDisplayText();
  }

  /** Its keys, as a menu can show them; null where it has none. */
  @Nullable KeyCombination keysShown() {
    return SignedKeys.of(keys);
  }

  /** Does it, unless it cannot be done now. */
  public void run() {
    if (!unavailable.get()) {
      act.run();
    }
  }
}
