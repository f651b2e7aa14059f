package org.criticalfriend.ui.followup;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * What choices are called; they are chosen, never typed.
 *
 * @param <T> what is chosen
 */
final class Chosen<T> extends StringConverter<T> {
  private final Function<T, String> words;

  Chosen(Function<T, String> words) {
    this.words = words;
  }

  @Override
  public String toString(@Nullable T choice) {
    return choice == null ? "" : words.apply(choice);
  }

  @Override
  public T fromString(String typed) {
    throw new UnsupportedOperationException("A choice is never typed");
  }
}
