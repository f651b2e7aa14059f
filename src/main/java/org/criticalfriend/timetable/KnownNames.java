package org.criticalfriend.timetable;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;

/**
 * Finds people by the names a timetable uses: in full, without their title, or as "C Cabon"; a name
 * that fits two people fits nobody.
 */
final class KnownNames {
  private static final Pattern TITLES =
      Pattern.compile("^(?:dr|mr|mrs|ms|miss|prof|professor|cllr|councillor|sir|dame|rev)\\.? ");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Set<String> EVERYBODY =
      Set.of("all", "all peers", "everyone", "everybody", "whole team", "the whole team", "team");

  private final Team team;
  private final List<Person> all;

  KnownNames(Review review) {
    team = Team.of(review);
    all = Stream.concat(team.peers().stream(), team.advisers().stream()).toList();
  }

  List<Id> peers(String name) {
    return EVERYBODY.contains(name.strip().toLowerCase(Locale.UK))
        ? team.peers().stream().map(Person::id).toList()
        : find(all, folded(name));
  }

  List<Id> hosts(String name) {
    return find(team.hosts(), folded(name));
  }

  private static List<Id> find(List<Person> people, String name) {
    List<Person> exact = people.stream().filter(p -> folded(p.name()).equals(name)).toList();
    List<Person> found =
        exact.isEmpty() ? people.stream().filter(p -> isShort(name, p)).toList() : exact;
    return found.size() == 1 ? List.of(found.getFirst().id()) : List.of();
  }

  /** "c cabon", "c. cabon" or "cabon" for Chino Cabon. */
  private static boolean isShort(String name, Person person) {
    String full = folded(person.name());
    int gap = full.indexOf(' ');
    if (gap < 1) {
      return false;
    }
    String rest = full.substring(gap + 1);
    return name.equals(rest) || name.replace(".", "").equals(full.charAt(0) + " " + rest);
  }

  private static String folded(String name) {
    String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFD);
    String lower = ACCENTS.matcher(plain).replaceAll("").toLowerCase(Locale.UK).replace('ł', 'l');
    return TITLES.matcher(lower.replaceAll("\\s+", " ")).replaceFirst("");
  }
}
