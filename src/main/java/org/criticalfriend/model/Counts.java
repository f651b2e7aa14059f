package org.criticalfriend.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers of people by category, in the order they were given. */
final class Counts {
  private Counts() {}

  static @Nullable Map<String, Integer> copyOf(@Nullable Map<String, Integer> counts) {
    if (counts == null) {
      return null;
    }
    counts.forEach(Counts::check);
    return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
  }

  private static void check(String category, Integer count) {
    Must.beFilled(category, "The category of people met");
    if (count < 0) {
      throw new InvalidValue("A count of " + category + " cannot be below nought.");
    }
  }
}
