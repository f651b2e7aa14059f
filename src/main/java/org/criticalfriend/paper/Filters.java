package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.State;
import org.criticalfriend.model.Theme;
import org.jspecify.annotations.Nullable;

/** What inserts of findings and of recommendations let through, and in what order. */
final class Filters {
  private static final List<State> USUAL =
      List.of(State.DRAFT, State.AGREED, State.AGREED_WITH_CHANGES);

  private Filters() {}

  /** Whether a point in {@code state} prints; what is parked never does. */
  static boolean lets(State state, @Nullable List<State> wanted) {
    return state != State.PARKED && (wanted == null ? USUAL : wanted).contains(state);
  }

  /** Whether {@code value} is among {@code wanted}; every value is where nothing is wanted. */
  static <T> boolean lets(@Nullable T value, @Nullable List<T> wanted) {
    return wanted == null || (value != null && wanted.contains(value));
  }

  /** Whether one of {@code values} is among {@code wanted}; so it is where nothing is wanted. */
  static <T> boolean meet(List<T> values, @Nullable List<T> wanted) {
    return wanted == null || values.stream().anyMatch(wanted::contains);
  }

  /** The themes in the order the insert names them, or else in the review's. */
  static List<Id> themes(Review review, @Nullable List<Id> wanted) {
    return wanted == null ? review.themes().stream().map(Theme::id).toList() : wanted;
  }

  /** {@code items} by the place of their key in {@code order}; those without a key come first. */
  static <T, K> List<T> sorted(
      List<T> items, List<K> order, Function<? super T, @Nullable K> keyOf) {
    List<T> sorted = new ArrayList<>(items);
    sorted.sort(
        Comparator.comparingInt(
            item -> {
              K key = keyOf.apply(item);
              return key == null ? -1 : order.indexOf(key);
            }));
    return sorted;
  }
}
