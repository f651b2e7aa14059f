package org.criticalfriend.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Side;
import org.criticalfriend.model.StandardText;
import org.criticalfriend.model.Theme;

/**
 * The words by which an outline names what a review holds, whichever review it is: the groups of a
 * side by the side, the lead peer by "lead", then each thing by its name or title, last by its id.
 * Capitals and spaces make no difference.
 */
final class OutlineWords {
  private static final String LEAD = "lead";

  private final Map<Class<?>, Map<String, List<Id>>> things = new HashMap<>();
  private final Map<Id, String> words = new HashMap<>();

  OutlineWords(Review review) {
    for (Side side : Side.values()) {
      List<Id> groups =
          review.groups().stream()
              .filter(group -> group.side() == side && group.parent() == null)
              .map(Group::id)
              .toList();
      found(Group.class, side.word()).addAll(groups);
      if (groups.size() == 1) {
        words.put(groups.getFirst(), side.word());
      }
    }
    review.people().stream()
        .filter(person -> Boolean.TRUE.equals(person.lead()))
        .findFirst()
        .ifPresent(lead -> name(Person.class, List.of(lead), Person::id, _ -> LEAD));
    name(Group.class, review.groups(), Group::id, Group::name);
    name(Person.class, review.people(), Person::id, Person::name);
    name(Theme.class, review.themes(), Theme::id, Theme::name);
    name(KeyQuestion.class, review.keyQuestions(), KeyQuestion::id, KeyQuestion::text);
    name(StandardText.class, review.texts(), StandardText::id, StandardText::title);
  }

  /** The things of this kind that the word names; none where the review has none. */
  List<Id> find(Class<?> kind, String word) {
    return List.copyOf(found(kind, word));
  }

  /** The word that names this thing, in other reviews too where one can. */
  String word(Id id) {
    return words.getOrDefault(id, id.text());
  }

  /** What is equal for names that are to people. */
  static String folded(String name) {
    return PlainNames.folded(name.strip().replaceAll("\\s+", " "));
  }

  /** Gives things their names where these are free; the ids they were read with come after. */
  private <T> void name(Class<T> kind, List<T> all, Function<T, Id> id, Function<T, String> name) {
    for (T thing : all) {
      boolean free = take(kind, name.apply(thing), id.apply(thing));
      words.putIfAbsent(id.apply(thing), free ? name.apply(thing) : id.apply(thing).text());
    }
    all.forEach(thing -> take(kind, id.apply(thing).text(), id.apply(thing)));
  }

  private boolean take(Class<?> kind, String name, Id id) {
    List<Id> found = found(kind, name);
    return found.isEmpty() && found.add(id);
  }

  private List<Id> found(Class<?> kind, String word) {
    return things
        .computeIfAbsent(kind, _ -> new HashMap<>())
        .computeIfAbsent(folded(word), _ -> new ArrayList<>());
  }
}
