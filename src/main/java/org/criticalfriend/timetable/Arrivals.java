package org.criticalfriend.timetable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Theme;
import org.jspecify.annotations.Nullable;

/** Says of each session that came from elsewhere what it will be in the review. */
public final class Arrivals {
  private final Review review;
  private final KnownNames people;
  private final String usualKind;

  /**
   * Arrivals in this review.
   *
   * @param usualKind the kind of a session that says none
   */
  public Arrivals(Review review, String usualKind) {
    this.review = review;
    this.people = new KnownNames(review);
    this.usualKind = usualKind;
  }

  /**
   * What one entry will be.
   *
   * @param session the session
   * @param isKnown whether the review has one of this title at this time already
   * @param unknown names and a theme that the review does not know; they stay behind
   */
  public record Arrival(Session session, boolean isKnown, List<String> unknown) {
    /** Guarantees a list nobody changes. */
    public Arrival {
      unknown = List.copyOf(unknown);
    }
  }

  /** An arrival for each entry, in the same order. */
  public List<Arrival> of(List<Entry> entries) {
    List<Arrival> arrivals = new ArrayList<>();
    for (Entry entry : entries) {
      List<String> unknown = new ArrayList<>();
      Session session = session(entry, unknown);
      boolean twice = arrivals.stream().anyMatch(one -> same(one.session(), session));
      boolean known = twice || review.sessions().stream().anyMatch(one -> same(one, session));
      arrivals.add(new Arrival(session, known, unknown));
    }
    return arrivals;
  }

  private Session session(Entry entry, List<String> unknown) {
    Set<Id> peers = new LinkedHashSet<>();
    Set<Id> met = new LinkedHashSet<>();
    entry.peers().forEach(name -> take(people.peers(name), name, peers, unknown));
    entry.met().forEach(name -> take(people.hosts(name), name, met, unknown));
    return new Session(
        Id.create(),
        entry.title(),
        entry.kind().isBlank() ? usualKind : entry.kind(),
        entry.when().date(),
        entry.when().start(),
        entry.when().end(),
        entry.place().venue(),
        theme(entry.theme(), unknown),
        entry.service(),
        List.copyOf(peers),
        List.copyOf(met),
        null,
        null,
        null,
        entry.place().room(),
        entry.place().contact(),
        entry.place().address(),
        null,
        null,
        Extras.NONE);
  }

  private static void take(List<Id> found, String name, Set<Id> into, List<String> unknown) {
    into.addAll(found);
    if (found.isEmpty()) {
      unknown.add(name);
    }
  }

  private @Nullable Id theme(@Nullable String name, List<String> unknown) {
    if (name == null) {
      return null;
    }
    for (Theme theme : review.themes()) {
      if (theme.name().equalsIgnoreCase(name.strip())) {
        return theme.id();
      }
    }
    unknown.add(name);
    return null;
  }

  private static boolean same(Session one, Session other) {
    return one.title().equalsIgnoreCase(other.title())
        && Objects.equals(one.date(), other.date())
        && Objects.equals(one.start(), other.start());
  }
}
