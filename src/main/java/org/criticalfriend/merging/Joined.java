package org.criticalfriend.merging;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.model.Agreement;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.jspecify.annotations.Nullable;

/** Joins what two things say, so that nothing of either is lost and nothing is said twice. */
final class Joined {
  private static final String PARAGRAPH = "\n\n";

  private Joined() {}

  /** The prose of both as paragraphs. */
  static String prose(@Nullable String... texts) {
    return Stream.of(texts)
        .filter(Joined::isFilled)
        .map(String::valueOf)
        .distinct()
        .collect(Collectors.joining(PARAGRAPH));
  }

  /** The first of the two that says something; null where neither does. */
  static @Nullable String either(@Nullable String first, @Nullable String second) {
    return isFilled(first) ? first : second;
  }

  /** A second headline has no place of its own any more; null where it says nothing new. */
  static @Nullable String left(@Nullable String taken, @Nullable String other) {
    return Objects.equals(taken, other) ? null : other;
  }

  /** All that either names, in order. */
  static List<Id> ids(List<Id> first, List<Id> second) {
    Set<Id> all = new LinkedHashSet<>(first);
    all.addAll(second);
    return List.copyOf(all);
  }

  /** All who were present, and all dissent. */
  static @Nullable Agreement agreement(@Nullable Agreement first, @Nullable Agreement second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    String dissent = prose(first.dissent(), second.dissent());
    return new Agreement(
        ids(first.present(), second.present()),
        dissent.isEmpty() ? null : dissent,
        either(first.at(), second.at()),
        extras(first.extras(), second.extras()));
  }

  /** The members this version does not know; of two by one name the first. */
  static Extras extras(Extras first, Extras second) {
    Map<String, String> all = new LinkedHashMap<>(first.members());
    second.members().forEach(all::putIfAbsent);
    return new Extras(all);
  }

  private static boolean isFilled(@Nullable String text) {
    return text != null && !text.isBlank();
  }
}
