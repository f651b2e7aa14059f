package org.criticalfriend.ui.frame;

import java.util.List;

/**
 * A line of the hint bar: keys that do something where the focus is now.
 *
 * @param keys what stands on the keys
 * @param words what they do
 */
public record Hint(List<String> keys, String words) {
  /** Guarantees a list nobody changes. */
  public Hint {
    keys = List.copyOf(keys);
  }

  /** A hint of one key or chord. */
  public static Hint of(String key, String words) {
    return new Hint(List.of(key), words);
  }
}
