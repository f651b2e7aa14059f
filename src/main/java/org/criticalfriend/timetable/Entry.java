package org.criticalfriend.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session as it came from elsewhere, before anything in it is known to the review.
 *
 * @param title what it is called; never blank
 * @param when its day and times
 * @param place where
 * @param kind its kind; empty where it says none
 * @param theme the theme, by its name
 * @param service the service visited
 * @param peers who of the team goes, by their names
 * @param met whom they are to meet, by their names
 */
public record Entry(
    String title,
    When when,
    Where place,
    String kind,
    @Nullable String theme,
    @Nullable String service,
    List<String> peers,
    List<String> met) {
  /** Guarantees lists nobody changes. */
  public Entry {
    peers = List.copyOf(peers);
    met = List.copyOf(met);
  }

  /**
   * When it is.
   *
   * @param date its day
   * @param start when it begins
   * @param end when it ends, on the same day
   */
  public record When(@Nullable LocalDate date, @Nullable LocalTime start, @Nullable LocalTime end) {
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    /**
     * Guarantees an end that is not before the beginning: past midnight is the day's last minute.
     */
    public When {
      if (start != null && end != null && end.isBefore(start)) {
        end = LAST_MINUTE;
      }
    }
  }

  /**
   * Where it is.
   *
   * @param venue the house
   * @param room the room
   * @param contact who of the host looks after it
   * @param address how to get there
   */
  public record Where(
      @Nullable String venue,
      @Nullable String room,
      @Nullable String contact,
      @Nullable String address) {}
}
