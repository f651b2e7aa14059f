package org.criticalfriend.store.opening;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes moments as people say them where they are. */
final class Moments {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  private Moments() {}

  static String words(Instant moment) {
    return WORDS.format(moment.atZone(ZoneId.systemDefault()));
  }
}
