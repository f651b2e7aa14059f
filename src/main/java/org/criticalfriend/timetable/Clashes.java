package org.criticalfriend.timetable;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.criticalfriend.model.ClashKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Session;
import org.jspecify.annotations.Nullable;

/**
 * Finds every peer who is planned in two places at once, or who has less than ten minutes from one
 * venue to another.
 *
 * <p>A session without a date or a beginning clashes with nothing. One without an end is taken to
 * be at its beginning only, so that no clash rests on a guess.
 */
public final class Clashes {
  /** The least time to get from one venue to another. */
  public static final Duration WAY = Duration.ofMinutes(10);

  private static final Comparator<Session> BY_START = Comparator.comparing(Clashes::start);

  private Clashes() {}

  /** All clashes, in the order of the timetable. */
  public static List<Clash> in(List<Session> sessions) {
    List<Clash> clashes = new ArrayList<>();
    byDayAndPeer(sessions)
        .forEach(
            (place, planned) -> {
              for (int i = 0; i < planned.size(); i++) {
                addLater(clashes, place.peer(), planned, i);
              }
            });
    clashes.sort(
        Comparator.comparing((Clash clash) -> Objects.requireNonNull(clash.later().date()))
            .thenComparing(clash -> start(clash.later())));
    return clashes;
  }

  /** Whether these two sessions run at one time, whoever is in them. */
  public static boolean overlap(Session one, Session other) {
    if (!isTimed(one) || !isTimed(other) || !Objects.equals(one.date(), other.date())) {
      return false;
    }
    boolean atOnce = start(one).equals(start(other));
    return atOnce || (start(one).isBefore(end(other)) && start(other).isBefore(end(one)));
  }

  private record Place(LocalDate day, Id peer) {}

  private static Map<Place, List<Session>> byDayAndPeer(List<Session> sessions) {
    Map<Place, List<Session>> found = new LinkedHashMap<>();
    for (Session session : sessions.stream().filter(Clashes::isTimed).sorted(BY_START).toList()) {
      for (Id peer : new LinkedHashSet<>(session.peers())) {
        Place place = new Place(Objects.requireNonNull(session.date()), peer);
        found.computeIfAbsent(place, key -> new ArrayList<>()).add(session);
      }
    }
    return found;
  }

  private static void addLater(List<Clash> clashes, Id peer, List<Session> planned, int at) {
    Session earlier = planned.get(at);
    LocalTime away = end(earlier);
    for (Session later : planned.subList(at + 1, planned.size())) {
      ClashKind kind = kind(earlier, later);
      if (kind != null) {
        clashes.add(new Clash(kind, peer, earlier, later));
      } else if (Duration.between(away, start(later)).compareTo(WAY) >= 0) {
        return;
      }
    }
  }

  private static @Nullable ClashKind kind(Session earlier, Session later) {
    if (overlap(earlier, later)) {
      return ClashKind.TWO_PLACES;
    }
    Duration between = Duration.between(end(earlier), start(later));
    boolean tight = earlier.end() != null && between.compareTo(WAY) < 0;
    return tight && apart(earlier, later) ? ClashKind.NO_WAY : null;
  }

  /** Venues read "Room, Building": two rooms of one building are not apart. */
  private static boolean apart(Session one, Session other) {
    if (one.venue() == null || other.venue() == null) {
      return false;
    }
    boolean sameAddress = one.address() != null && one.address().equals(other.address());
    return !sameAddress && !building(one.venue()).equals(building(other.venue()));
  }

  private static String building(String venue) {
    String last = venue.substring(venue.lastIndexOf(',') + 1);
    return last.strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isTimed(Session session) {
    return session.date() != null && session.start() != null;
  }

  private static LocalTime start(Session session) {
    return Objects.requireNonNull(session.start());
  }

  private static LocalTime end(Session session) {
    return session.end() == null ? start(session) : session.end();
  }
}
