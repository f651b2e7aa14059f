package org.criticalfriend.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.criticalfriend.model.Person;
import org.criticalfriend.store.Folding;
import org.jspecify.annotations.Nullable;

/** Holds a pasted list against the people already there; changes nothing. */
public final class Arrivals {
  private final PastedTable table;
  private final Map<Integer, Boolean> answers;
  private final Map<List<String>, Person> byName = new HashMap<>();
  private final Map<Person, List<String>> words = new HashMap<>();
  private final List<Person> people;
  private final Set<List<String>> met = new HashSet<>();

  private Arrivals(PastedTable table, List<Person> people, Map<Integer, Boolean> answers) {
    this.table = table;
    this.people = people;
    this.answers = answers;
    for (Person person : people) {
      List<String> name = PersonName.words(person.name());
      words.put(person, name);
      byName.putIfAbsent(name, person);
    }
  }

  /**
   * One arrival for each row, in order.
   *
   * @param answers whether the row of this number is one person with the one it was held against
   */
  public static List<Arrival> of(
      PastedTable table, List<Person> people, Map<Integer, Boolean> answers) {
    Arrivals arrivals = new Arrivals(table, people, answers);
    List<Arrival> all = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      all.add(arrivals.arrival(i));
    }
    return List.copyOf(all);
  }

  private Arrival arrival(int row) {
    List<String> cells = table.rows().get(row);
    if (!table.isPerson(cells)) {
      return new Arrival.NoPerson(
          cells.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(", ")));
    }
    Entry entry = table.entry(cells);
    List<String> name = PersonName.words(entry.name());
    if (!met.add(name)) {
      return new Arrival.Twice(entry);
    }
    Person same = byName.get(name);
    if (same != null) {
      return known(entry, same);
    }
    Person alike = alike(name);
    if (alike == null || Boolean.FALSE.equals(answers.get(row))) {
      return new Arrival.Fresh(entry);
    }
    return answers.containsKey(row) ? known(entry, alike) : new Arrival.Question(entry, alike);
  }

  private @Nullable Person alike(List<String> name) {
    for (Person person : people) {
      if (Likeness.alike(name, words.getOrDefault(person, List.of()))) {
        return person;
      }
    }
    return null;
  }

  /** The spelling that is there stays. */
  private static Arrival known(Entry entry, Person person) {
    List<Detail> added = new ArrayList<>();
    List<Detail> changed = new ArrayList<>();
    Person after = person;
    for (Map.Entry<Detail, String> said : entry.details().entrySet()) {
      Detail detail = said.getKey();
      String until = detail.of(person);
      boolean same = Folding.words(until).equals(Folding.words(said.getValue()));
      if (detail != Detail.NAME && !same) {
        (until.isEmpty() ? added : changed).add(detail);
        after = detail.in(after, said.getValue());
      }
    }
    return after.equals(person)
        ? new Arrival.Same(entry, person)
        : new Arrival.Known(entry, person, after, List.copyOf(added), List.copyOf(changed));
  }
}
