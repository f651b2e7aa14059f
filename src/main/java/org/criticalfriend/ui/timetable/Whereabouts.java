package org.criticalfriend.ui.timetable;

import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.timetable.Clashes;
import org.criticalfriend.timetable.Team;
import org.criticalfriend.ui.Words;

/** Says of everybody on the team whether they are free while a session runs, or where they are. */
final class Whereabouts {
  private Whereabouts() {}

  /**
   * Somebody on the team.
   *
   * @param person who
   * @param ticked whether they are in the session
   * @param elsewhere the sessions they are in at the same time
   */
  record Peer(Person person, boolean ticked, List<Session> elsewhere) {
    Peer {
      elsewhere = List.copyOf(elsewhere);
    }

    /** "Nicola King, free", "Nicola King, at Visit to the ASSIST service". */
    String words() {
      if (!elsewhere.isEmpty()) {
        return Words.say("timetable.peer-at", person.name(), elsewhere.getFirst().title());
      }
      return ticked ? person.name() : Words.say("timetable.peer-free", person.name());
    }
  }

  /** Peers first, then advisers. */
  static List<Peer> of(Review review, Session session) {
    Team team = Team.of(review);
    List<Session> atOnce =
        review.sessions().stream()
            .filter(other -> !other.id().equals(session.id()) && Clashes.overlap(other, session))
            .toList();
    return Stream.concat(team.peers().stream(), team.advisers().stream())
        .map(
            person ->
                new Peer(
                    person,
                    session.peers().contains(person.id()),
                    atOnce.stream().filter(s -> s.peers().contains(person.id())).toList()))
        .toList();
  }

  /** "All 11 peers", or names short enough for a card: "H Mee, I Rudd". */
  static String inShort(Review review, List<Id> peers) {
    Team team = Team.of(review);
    if (team.isWhole(peers)) {
      return Words.say("timetable.all-peers", team.peers().size());
    }
    List<String> names =
        review.people().stream()
            .filter(person -> peers.contains(person.id()))
            .map(person -> inShort(person.name()))
            .toList();
    return String.join(", ", names);
  }

  /** The first letter and the last name; titles with a point or in the list of ranks fall away. */
  private static String inShort(String name) {
    List<String> words =
        Stream.of(name.split("\\s+", -1))
            .filter(word -> !word.matches("(?i)(dr|mr|mrs|ms|prof|professor|cllr|councillor)\\.?"))
            .toList();
    return words.size() < 2 ? name : words.getFirst().charAt(0) + " " + words.getLast();
  }
}
