package org.criticalfriend.store;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.criticalfriend.history.FractionalKey;
import org.jspecify.annotations.Nullable;

/** Draws the keys of rows that come to stand together between two others. */
final class Places {
  private final RandomGenerator random = RandomGenerator.getDefault();
  private final List<String> keys = new ArrayList<>();

  private Places() {}

  /** Keys for {@code count} rows in order, between two keys each of which may be absent. */
  static List<String> between(@Nullable String low, @Nullable String high, int count) {
    if (low == null && high == null && count > 1) {
      return FractionalKey.evenly(count);
    }
    Places places = new Places();
    if (high == null) {
      places.follow(low, count);
    } else {
      places.halve(low, high, count);
    }
    return places.keys;
  }

  private void follow(@Nullable String low, int count) {
    String last = low;
    for (int i = 0; i < count; i++) {
      last = FractionalKey.between(last, null, random);
      keys.add(last);
    }
  }

  /** The middle first, so that keys grow with the logarithm of the count. */
  private void halve(@Nullable String low, String high, int count) {
    if (count == 0) {
      return;
    }
    String middle = FractionalKey.between(low, high, random);
    int before = (count - 1) / 2;
    halve(low, middle, before);
    keys.add(middle);
    halve(middle, high, count - 1 - before);
  }
}
