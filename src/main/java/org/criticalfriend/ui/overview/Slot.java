package org.criticalfriend.ui.overview;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Session;
import org.jspecify.annotations.Nullable;

/**
 * A time at which one or several sessions are on.
 *
 * @param when its day, where that is not today, and its times
 * @param away how soon, as "in 8 minutes"; empty where the day says enough
 * @param sessions what is on, in the order of the timetable
 */
public record Slot(String when, String away, List<OnThen> sessions) {
  private static final int SHOWN = 3;

  /** Guarantees a list nobody changes. */
  public Slot {
    sessions = List.copyOf(sessions);
  }

  /**
   * A session then.
   *
   * @param session its id
   * @param title what it is called
   * @param venue where; empty where nobody said
   */
  public record OnThen(Id session, String title, String venue) {}

  private record Time(LocalDate day, @Nullable LocalTime start, @Nullable LocalTime end) {
    LocalDateTime from() {
      return day.atTime(Objects.requireNonNullElse(start, LocalTime.MIN));
    }

    LocalDateTime until() {
      return day.atTime(end == null ? LocalTime.MAX : end);
    }
  }

  /** The next times from now on, what is on now among them. */
  static List<Slot> next(List<Session> sessions, LocalDateTime now) {
    List<Session> dated = sessions.stream().filter(session -> session.date() != null).toList();
    List<Time> times =
        dated.stream()
            .map(Slot::time)
            .distinct()
            .filter(time -> time.until().isAfter(now))
            .sorted(Comparator.comparing(Time::from))
            .limit(SHOWN)
            .toList();
    List<Slot> slots = new ArrayList<>();
    for (Time time : times) {
      String when = Moments.when(time.day, time.start, time.end, now.toLocalDate());
      String away = time.start == null ? "" : Moments.away(time.from(), now);
      List<OnThen> on = dated.stream().filter(s -> time(s).equals(time)).map(Slot::onThen).toList();
      slots.add(new Slot(when, away, on));
    }
    return slots;
  }

  private static Time time(Session session) {
    return new Time(Objects.requireNonNull(session.date()), session.start(), session.end());
  }

  private static OnThen onThen(Session session) {
    return new OnThen(
        session.id(), session.title(), Objects.requireNonNullElse(session.venue(), ""));
  }
}
