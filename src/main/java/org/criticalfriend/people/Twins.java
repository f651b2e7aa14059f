package org.criticalfriend.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.model.Person;

/** Finds people who stand in a review twice, perhaps under two spellings. */
public final class Twins {
  private Twins() {}

  /**
   * Two who may be one.
   *
   * @param first the one who stands earlier in the list
   * @param second the other
   */
  public record Pair(Person first, Person second) {}

  /** Every pair, in the order of the list; nobody is in a pair with themselves. */
  public static List<Pair> of(List<Person> people) {
    List<List<String>> words = people.stream().map(one -> PersonName.words(one.name())).toList();
    Map<String, List<Integer>> earlier = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < people.size(); i++) {
      List<String> own = words.get(i);
      Person person = people.get(i);
      Set<String> keys = keys(own);
      near(earlier, keys).stream()
          .filter(other -> isOne(own, words.get(other)))
          .map(other -> new Pair(people.get(other), person))
          .forEach(pairs::add);
      for (String key : keys) {
        earlier.computeIfAbsent(key, _ -> new ArrayList<>()).add(i);
      }
    }
    return pairs;
  }

  private static boolean isOne(List<String> words, List<String> others) {
    return words.equals(others) || Likeness.alike(words, others);
  }

  private static Set<Integer> near(Map<String, List<Integer>> earlier, Set<String> keys) {
    Set<Integer> near = new LinkedHashSet<>();
    keys.forEach(key -> near.addAll(earlier.getOrDefault(key, List.of())));
    return near;
  }

  /** Two spellings share a word, or begin alike from first to last. */
  private static Set<String> keys(List<String> words) {
    Set<String> keys = new LinkedHashSet<>(words);
    StringBuilder initials = new StringBuilder("*");
    words.forEach(word -> initials.append(word.charAt(0)));
    keys.add(initials.toString());
    keys.add("=" + String.join("", words));
    return keys;
  }
}
