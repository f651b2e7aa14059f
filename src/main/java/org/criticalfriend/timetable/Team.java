package org.criticalfriend.timetable;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where in a timetable.
 *
 * @param peers the team itself
 * @param advisers those who come with the team: the groups that follow another of the team
 * @param hosts everybody else
 */
public record Team(List<Person> peers, List<Person> advisers, List<Person> hosts) {
  /** Guarantees lists nobody changes. */
  public Team {
    peers = List.copyOf(peers);
    advisers = List.copyOf(advisers);
    hosts = List.copyOf(hosts);
  }

  /** The people of this review. */
  public static Team of(Review review) {
    Set<Id> team = groups(review, group -> group.side() == Side.TEAM);
    Set<Id> following =
        groups(review, group -> group.side() == Side.TEAM && group.parent() != null);
    List<Person> people = review.people();
    return new Team(
        people.stream()
            .filter(p -> team.contains(p.group()) && !following.contains(p.group()))
            .toList(),
        people.stream().filter(p -> following.contains(p.group())).toList(),
        people.stream().filter(p -> !team.contains(p.group())).toList());
  }

  /** Who of the team or its advisers bears this name, with or without a title before it. */
  public @Nullable Person member(String name) {
    return Stream.concat(peers.stream(), advisers.stream())
        .filter(person -> person.name().equals(name) || person.name().endsWith(" " + name))
        .findFirst()
        .orElse(null);
  }

  /** Whether all peers are among these; not so where there are no peers. */
  public boolean isWhole(List<Id> ids) {
    return !peers.isEmpty() && peers.stream().allMatch(peer -> ids.contains(peer.id()));
  }

  private static Set<Id> groups(Review review, Predicate<Group> wanted) {
    return review.groups().stream().filter(wanted).map(Group::id).collect(Collectors.toSet());
  }
}
