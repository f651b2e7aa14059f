package org.criticalfriend.evidence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.jspecify.annotations.Nullable;

/**
 * The day for which a team plans in the evening, and in which of its sessions a kind of source is
 * met.
 */
public final class NextDay {
  private static final Comparator<Session> IN_TIME =
      Comparator.comparing(
          (Session session) -> Objects.requireNonNullElse(session.start(), LocalTime.MIN));
  private static final List<String> SEEING = List.of("visit", "observ", "walk", "tour");

  private NextDay() {}

  /** The days that have sessions, in order. */
  public static List<LocalDate> days(Review review) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Session session : review.sessions()) {
      if (session.date() != null) {
        days.add(session.date());
      }
    }
    return List.copyOf(days);
  }

  /** The first day behind this one that has sessions, or else the last; null where none has. */
  public static @Nullable LocalDate after(Review review, LocalDate day) {
    List<LocalDate> days = days(review);
    return days.stream()
        .filter(one -> one.isAfter(day))
        .findFirst()
        .orElse(days.isEmpty() ? null : days.getLast());
  }

  /** The sessions of a day, in time. */
  public static List<Session> sessions(Review review, @Nullable LocalDate day) {
    return review.sessions().stream()
        .filter(session -> day != null && day.equals(session.date()))
        .sorted(IN_TIME)
        .toList();
  }

  /** The sessions of a day, first those in which this kind of source is met, then in time. */
  public static List<Session> proposed(
      Review review, Sources sources, @Nullable LocalDate day, @Nullable SourceKind kind) {
    return sessions(review, day).stream()
        .sorted(Comparator.comparing((Session session) -> !fits(session, sources, kind)))
        .toList();
  }

  /**
   * Whether this kind of source is met in a session: it is the session's own, or that of somebody
   * met there; things are seen where the session is a visit.
   */
  public static boolean fits(Session session, Sources sources, @Nullable SourceKind kind) {
    if (kind == null) {
      return false;
    }
    String sort = session.kind().toLowerCase(Locale.UK);
    boolean sees = kind == SourceKind.OBSERVATION && SEEING.stream().anyMatch(sort::contains);
    return sees || SourceKind.of(session.source()) == kind || sources.meets(session, kind);
  }
}
