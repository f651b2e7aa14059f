package org.criticalfriend.people;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Person;

/**
 * What a list, or a row of fields, says of one person.
 *
 * @param details what is said; nothing blank
 */
public record Entry(Map<Detail, String> details) {
  /** Guarantees details nobody changes, none of them blank. */
  public Entry {
    Map<Detail, String> kept = new EnumMap<>(Detail.class);
    details.forEach(
        (detail, value) -> {
          if (!value.isBlank()) {
            kept.put(detail, value.strip());
          }
        });
    details = Collections.unmodifiableMap(kept);
  }

  /** The name; empty where there is none. */
  public String name() {
    return details.getOrDefault(Detail.NAME, "");
  }

  /** Post and organisation on one line. */
  public String place() {
    return String.join(
        ", ",
        List.of(Detail.POST, Detail.ORGANISATION).stream()
            .filter(details::containsKey)
            .map(details::get)
            .toList());
  }

  /** A person who is so. */
  public Person person(Id id, Id group) {
    Person person = new Person(id, name(), null, null, null, group, null, null, Extras.NONE);
    for (Map.Entry<Detail, String> detail : details.entrySet()) {
      person = detail.getKey().in(person, detail.getValue());
    }
    return person;
  }
}
