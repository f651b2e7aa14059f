package org.criticalfriend.timetable;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.model.Session;

/** Places the sessions of one day so that no two that run at one time cover each other. */
public final class SideBySide {
  private static final int MINUTES_WITHOUT_END = 60;
  private static final int SHORTEST = 20;
  private static final int DAY = 24 * 60;

  private SideBySide() {}

  /**
   * A session in its place.
   *
   * @param session the session
   * @param lane its place from the left, from 0
   * @param lanes how many stand beside each other where it stands
   * @param from its first minute, counted from midnight
   * @param to the minute it ends, at least twenty after the first
   */
  public record Placed(Session session, int lane, int lanes, int from, int to) {}

  /** All of these sessions, which have a beginning, by beginning and then as they were given. */
  public static List<Placed> of(List<Session> sessions) {
    List<Session> ordered =
        sessions.stream()
            .sorted(Comparator.comparing(session -> Objects.requireNonNull(session.start())))
            .toList();
    List<Placed> placed = new ArrayList<>();
    List<Placed> cluster = new ArrayList<>();
    int clusterEnds = 0;
    for (Session session : ordered) {
      int from = from(session);
      if (from >= clusterEnds) {
        close(cluster, placed);
      }
      cluster.add(new Placed(session, freeLane(cluster, from), 0, from, to(session)));
      clusterEnds = Math.max(clusterEnds, to(session));
    }
    close(cluster, placed);
    return placed;
  }

  /** How many stand beside each other at most; one for a day without sessions. */
  public static int widest(List<Placed> placed) {
    return placed.stream().mapToInt(Placed::lanes).max().orElse(1);
  }

  private static int freeLane(List<Placed> cluster, int from) {
    int lane = 0;
    while (isTaken(cluster, lane, from)) {
      lane++;
    }
    return lane;
  }

  private static boolean isTaken(List<Placed> cluster, int lane, int from) {
    return cluster.stream().anyMatch(one -> one.lane() == lane && one.to() > from);
  }

  private static void close(List<Placed> cluster, List<Placed> placed) {
    int lanes = cluster.stream().mapToInt(Placed::lane).max().orElse(0) + 1;
    cluster.forEach(
        one -> placed.add(new Placed(one.session(), one.lane(), lanes, one.from(), one.to())));
    cluster.clear();
  }

  private static int from(Session session) {
    return Math.min(minutes(Objects.requireNonNull(session.start())), DAY - SHORTEST);
  }

  private static int to(Session session) {
    int from = from(session);
    int end = session.end() == null ? from + MINUTES_WITHOUT_END : minutes(session.end());
    return Math.min(Math.max(end, from + SHORTEST), DAY);
  }

  private static int minutes(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }
}
