package org.criticalfriend.ui.people;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.criticalfriend.model.Person;
import org.criticalfriend.people.Arrival;
import org.criticalfriend.people.Column;
import org.criticalfriend.people.Detail;
import org.criticalfriend.people.Entry;
import org.criticalfriend.people.PastedTable;
import org.criticalfriend.people.PersonName;
import org.criticalfriend.ui.Words;

/** What the preview of a list says of each line. */
final class ArrivalWords {
  private ArrivalWords() {}

  /** Who or what the line is about. */
  static String name(Arrival arrival) {
    return switch (arrival) {
      case Arrival.Fresh(Entry entry) -> whole(entry);
      case Arrival.Same(Entry entry, Person _) -> whole(entry);
      case Arrival.Known known -> whole(known.entry());
      case Arrival.Question(Entry entry, Person _) -> whole(entry);
      case Arrival.Twice(Entry entry) -> whole(entry);
      case Arrival.NoPerson(String line) -> Words.say("people.quoted", line);
    };
  }

  /** What happens to it. */
  static String meaning(Arrival arrival) {
    return switch (arrival) {
      case Arrival.Fresh(Entry entry) -> joined(entry.place(), Words.say("people.is-new"));
      case Arrival.Same(Entry entry, Person _) ->
          joined(entry.place(), Words.say("people.is-same"));
      case Arrival.Known known -> known(known);
      case Arrival.Question(Entry entry, Person _) -> entry.place();
      case Arrival.Twice _ -> Words.say("people.is-twice");
      case Arrival.NoPerson _ -> Words.say("people.is-nobody");
    };
  }

  /** What a person is asked about a line. */
  static String question(Arrival.Question question) {
    Person person = question.person();
    return person.post() == null
        ? Words.say("people.is-this", PersonName.of(person).whole())
        : Words.say("people.is-this-post", PersonName.of(person).whole(), person.post());
  }

  /** How the list is read: what its columns hold, in order. */
  static String columns(PastedTable table) {
    return IntStream.range(0, table.columns().size())
        .filter(i -> table.columns().get(i) != Column.NOTHING && isUsed(table, i))
        .mapToObj(i -> words(table.columns().get(i)))
        .collect(Collectors.joining(", "));
  }

  private static boolean isUsed(PastedTable table, int column) {
    return table.rows().stream().anyMatch(row -> row.size() > column && !row.get(column).isEmpty());
  }

  /** What a column holds. */
  static String words(Column column) {
    return Words.say("people.column-" + column.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static String known(Arrival.Known known) {
    String added = details(known, known.added());
    String changed = details(known, known.changed());
    String adds = added.isEmpty() ? "" : Words.say("people.adds", added);
    return joined(adds, changed.isEmpty() ? "" : Words.say("people.changes", changed));
  }

  private static String details(Arrival.Known known, List<Detail> details) {
    return details.stream()
        .map(
            detail ->
                Words.say(
                    "people.detail",
                    EntryFields.words(detail).toLowerCase(Locale.ROOT),
                    known.entry().details().getOrDefault(detail, "")))
        .collect(Collectors.joining("; "));
  }

  private static String whole(Entry entry) {
    return new PersonName(entry.name(), entry.details().getOrDefault(Detail.HONOURS, "")).whole();
  }

  private static String joined(String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + ". " + other;
  }
}
