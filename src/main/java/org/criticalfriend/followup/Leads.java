package org.criticalfriend.followup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.criticalfriend.model.Action;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Side;

/** Who leads actions: people by name or post, teams, organisations; several, or none yet. */
public final class Leads {
  private static final Pattern BETWEEN = Pattern.compile("\\s*[;/\\n]\\s*");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

  private Leads() {}

  /**
   * Those who can be offered, each once: leads of earlier actions first, then the host's people by
   * name and post, their organisations, and the host's groups.
   */
  public static List<String> known(Review review) {
    List<Id> host =
        review.groups().stream().filter(group -> group.side() == Side.HOST).map(Group::id).toList();
    List<Person> people =
        review.people().stream().filter(person -> host.contains(person.group())).toList();
    Stream<String> earlier = review.actions().stream().map(Action::leads).flatMap(List::stream);
    Stream<String> posts =
        people.stream().map(Person::post).filter(Objects::nonNull).map(post -> "" + post);
    Stream<String> organisations =
        people.stream().map(Person::organisation).filter(Objects::nonNull).map(one -> "" + one);
    Stream<String> groups =
        review.groups().stream().filter(one -> one.side() == Side.HOST).map(Group::name);
    return once(
        Stream.of(earlier, people.stream().map(Person::name), posts, organisations, groups)
            .flatMap(all -> all)
            .toList());
  }

  /**
   * The leads in what was typed, each once. They stand apart by a semicolon, a stroke or a new
   * line; by commas only where every one of them is known, since posts have commas of their own.
   */
  public static List<String> read(String typed, Collection<String> known) {
    List<String> folded = known.stream().map(Leads::folded).toList();
    List<String> found = new ArrayList<>();
    for (String piece : BETWEEN.split(typed.strip(), -1)) {
      List<String> parts = List.of(COMMA.split(piece, -1));
      boolean all = parts.stream().allMatch(part -> folded.contains(folded(part)));
      found.addAll(all ? parts : List.of(piece));
    }
    return once(found);
  }

  /** Those of the known that what was typed last may become, at most this many. */
  public static List<String> completing(String typed, Collection<String> known, int most) {
    String last = folded(typed.substring(typed.lastIndexOf(';') + 1));
    return last.isEmpty()
        ? List.of()
        : known.stream()
            .filter(one -> begins(folded(one), last) && !folded(one).equals(last))
            .limit(most)
            .toList();
  }

  private static boolean begins(String words, String typed) {
    return words.startsWith(typed) || words.contains(" " + typed);
  }

  private static List<String> once(Collection<String> all) {
    Map<String, String> each = new LinkedHashMap<>();
    all.stream()
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .forEach(one -> each.putIfAbsent(folded(one), one));
    return List.copyOf(each.values());
  }

  private static String folded(String words) {
    return words.strip().toLowerCase(Locale.UK);
  }
}
