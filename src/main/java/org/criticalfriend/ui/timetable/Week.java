package org.criticalfriend.ui.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.timetable.SideBySide;
import org.criticalfriend.timetable.SideBySide.Placed;
import org.jspecify.annotations.Nullable;

/**
 * The days of a review with all its sessions, each exactly once.
 *
 * @param days the days of the visit and all others that have a session, in order
 * @param undated the sessions without a day
 */
public record Week(List<Day> days, List<Session> undated) {
  private static final int HOUR = 60;
  private static final int USUAL_FIRST = 9;
  private static final int USUAL_LAST = 17;
  private static final int LONGEST_VISIT = 31;

  /** Guarantees lists nobody changes. */
  public Week {
    days = List.copyOf(days);
    undated = List.copyOf(undated);
  }

  /**
   * A day.
   *
   * @param date which
   * @param placed its sessions that have a time
   * @param untimed its other sessions
   */
  public record Day(LocalDate date, List<Placed> placed, List<Session> untimed) {
    /** How many sessions it has. */
    public int size() {
      return placed.size() + untimed.size();
    }

    /** All its sessions: first those without a time. */
    public List<Session> sessions() {
      return Stream.concat(untimed.stream(), placed.stream().map(Placed::session)).toList();
    }
  }

  /** The week of this review. */
  public static Week of(Review review) {
    TreeSet<LocalDate> dates = new TreeSet<>();
    LocalDate first = review.review().starts();
    first.datesUntil(review.review().ends().plusDays(1)).limit(LONGEST_VISIT).forEach(dates::add);
    review.sessions().stream().map(Session::date).filter(Objects::nonNull).forEach(dates::add);
    List<Day> days = dates.stream().map(date -> day(review, date)).toList();
    return new Week(days, review.sessions().stream().filter(s -> s.date() == null).toList());
  }

  /** All sessions: those without a day, then day by day. */
  public List<Session> inOrder() {
    List<Session> all = new ArrayList<>(undated);
    days.forEach(day -> all.addAll(day.sessions()));
    return all;
  }

  /** The hour with which every day begins, nine at the latest. */
  public int firstHour() {
    return placed().mapToInt(one -> one.from() / HOUR).reduce(USUAL_FIRST, Math::min);
  }

  /** The hour with which every day ends, five in the afternoon at the earliest. */
  public int lastHour() {
    return placed().mapToInt(one -> (one.to() + HOUR - 1) / HOUR).reduce(USUAL_LAST, Math::max);
  }

  /** The session above or beneath one on its day, or the same where there is none. */
  Session along(Session from, int step) {
    List<Session> day = dayOf(from);
    int at = Math.clamp(day.indexOf(from) + (long) step, 0, day.size() - 1);
    return day.get(at);
  }

  /** The session beside one: at the same time, else the nearest in time on the next day. */
  Session across(Session from, int step) {
    Placed here = placed().filter(one -> one.session().equals(from)).findFirst().orElse(null);
    if (here != null) {
      Session parallel = parallel(here, step);
      if (parallel != null) {
        return parallel;
      }
    }
    List<List<Session>> columns = new ArrayList<>();
    columns.add(undated);
    days.forEach(day -> columns.add(day.sessions()));
    int column = columns.indexOf(dayOf(from)) + step;
    while (column >= 0 && column < columns.size() && columns.get(column).isEmpty()) {
      column += step;
    }
    return column < 0 || column >= columns.size() ? from : nearest(columns.get(column), from);
  }

  /** The session of this id; null where there is none. */
  @Nullable Session find(@Nullable Id id) {
    return inOrder().stream().filter(session -> session.id().equals(id)).findFirst().orElse(null);
  }

  private @Nullable Session parallel(Placed here, int step) {
    return placed()
        .filter(one -> Objects.equals(one.session().date(), here.session().date()))
        .filter(one -> one.from() < here.to() && here.from() < one.to())
        .filter(one -> Integer.signum(one.lane() - here.lane()) == step)
        .min(Comparator.comparingInt(one -> Math.abs(one.lane() - here.lane())))
        .map(Placed::session)
        .orElse(null);
  }

  private static Session nearest(List<Session> sessions, Session from) {
    return sessions.stream()
        .min(Comparator.comparingInt(one -> Math.abs(second(one) - second(from))))
        .orElse(from);
  }

  private static int second(Session session) {
    return session.start() == null ? 0 : session.start().toSecondOfDay();
  }

  private List<Session> dayOf(Session session) {
    return days.stream()
        .filter(day -> day.date().equals(session.date()))
        .map(Day::sessions)
        .findFirst()
        .orElse(undated);
  }

  private Stream<Placed> placed() {
    return days.stream().flatMap(day -> day.placed().stream());
  }

  private static Day day(Review review, LocalDate date) {
    List<Session> sessions =
        review.sessions().stream().filter(session -> date.equals(session.date())).toList();
    return new Day(
        date,
        SideBySide.of(sessions.stream().filter(session -> session.start() != null).toList()),
        sessions.stream().filter(session -> session.start() == null).toList());
  }
}
