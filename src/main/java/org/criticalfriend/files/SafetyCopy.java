package org.criticalfriend.files;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Describes one copy in the user's data folder.
 *
 * <p>Its name says it all: {@code 2025-05-14 14.05.06.123Z.review}, with {@code .unverified} after
 * it until somebody has verified it. An unverified copy may be incomplete.
 *
 * @param file where it lies
 * @param taken when it was taken, to the millisecond
 * @param verified whether its content was found to be whole
 */
public record SafetyCopy(Path file, Instant taken, boolean verified) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final String ENDING = ".review";
  private static final String UNVERIFIED = ".unverified";

  static SafetyCopy unverified(Path folder, Instant taken) {
    Path file = folder.resolve(TIME.format(taken) + ENDING + UNVERIFIED);
    return new SafetyCopy(file, taken, false);
  }

  SafetyCopy asVerified() {
    return new SafetyCopy(file.resolveSibling(TIME.format(taken) + ENDING), taken, true);
  }

  /** Reads the name; other files in the folder are no copies. */
  static Optional<SafetyCopy> of(Path file) {
    String name = String.valueOf(file.getFileName());
    boolean verified = name.endsWith(ENDING);
    String ending = verified ? ENDING : ENDING + UNVERIFIED;
    if (!name.endsWith(ending)) {
      return Optional.empty();
    }
    try {
      String time = name.substring(0, name.length() - ending.length());
      return Optional.of(new SafetyCopy(file, TIME.parse(time, Instant::from), verified));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
