package org.criticalfriend.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules that several records share, each with its sentence. */
final class Must {
  private Must() {}

  static void beFilled(String text, String what) {
    if (text.isBlank()) {
      throw new InvalidValue(what + " cannot be empty.");
    }
  }

  static void beInOrder(LocalDate first, LocalDate last, String what) {
    if (last.isBefore(first)) {
      throw new InvalidValue(what + " ends on " + last + ", before it starts on " + first + ".");
    }
  }

  static void beMoment(@Nullable String moment, String what) {
    if (moment == null) {
      return;
    }
    try {
      DateTimeFormatter.ISO_DATE_TIME.parse(moment);
    } catch (DateTimeException e) {
      String wanted = "\" is not a date and time such as 2008-04-09T14:30.";
      throw new InvalidValue(what + ": \"" + moment + wanted);
    }
  }

  static <T> void beDistinct(Collection<T> values, String what) {
    Set<T> seen = new HashSet<>();
    for (T value : values) {
      if (!seen.add(value)) {
        throw new InvalidValue(what + " names \"" + value + "\" twice.");
      }
    }
  }

  static <T> @Nullable List<T> copyOf(@Nullable List<T> list) {
    return list == null ? null : List.copyOf(list);
  }
}
