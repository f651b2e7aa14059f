package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InsertPeople;
import org.criticalfriend.model.PeopleStyle;
import org.criticalfriend.model.Person;
import org.criticalfriend.paper.Element.Look;
import org.criticalfriend.text.TextBlock.Marks;
import org.jspecify.annotations.Nullable;

/** Sets groups of people: stacked, in lines, or as a table with a column for each group. */
final class PeopleSetter {
  private static final int LOWEST_HEADING = 4;

  private final Desk desk;

  PeopleSetter(Desk desk) {
    this.desk = desk;
  }

  List<Element> set(InsertPeople insert) {
    PeopleStyle style = Objects.requireNonNullElse(insert.style(), PeopleStyle.STACKED);
    List<Id> wanted = insert.groups() != null ? insert.groups() : single(insert.group());
    List<Group> groups = wanted.stream().map(this::group).toList();
    if (style == PeopleStyle.TABLE) {
      return List.of(table(groups));
    }
    List<Element> elements = new ArrayList<>();
    for (Group group : groups) {
      boolean named = groups.size() > 1;
      elements.addAll(group(group, style, named, desk.level() + 1));
    }
    return elements;
  }

  private static List<Id> single(@Nullable Id group) {
    return group == null ? List.of() : List.of(group);
  }

  private Group group(Id id) {
    return desk.review().groups().stream()
        .filter(group -> group.id().equals(id))
        .findFirst()
        .map(Objects::requireNonNull)
        .orElseThrow(() -> new IllegalStateException("No group " + id));
  }

  /** A group, its note, and the groups that follow it, each under its own name. */
  private List<Element> group(Group group, PeopleStyle style, boolean named, int level) {
    List<Element> elements = new ArrayList<>();
    Origin origin = desk.origin('g', group.id(), "group");
    if (named) {
      List<Run> runs = List.of(Run.Words.plain(group.name()));
      int capped = Math.min(LOWEST_HEADING, level);
      elements.add(new Element.Heading(capped, null, false, runs, origin.next()));
    }
    elements.addAll(style == PeopleStyle.LINE ? lines(group) : stacked(group));
    if (group.note() != null) {
      elements.addAll(ProseSetter.unnumbered(desk, origin, group.note(), false));
    }
    int below = named ? level + 1 : level;
    desk.review().groups().stream()
        .filter(child -> group.id().equals(child.parent()))
        .forEach(child -> elements.addAll(group(child, style, true, below)));
    return elements;
  }

  private List<Person> people(Group group) {
    return desk.review().people().stream()
        .filter(person -> person.group().equals(group.id()))
        .toList();
  }

  private List<Element> stacked(Group group) {
    List<Element> elements = new ArrayList<>();
    for (Person person : people(group)) {
      List<Run> runs = new ArrayList<>();
      runs.add(Run.Words.plain(name(person)));
      String place = joined(person.post(), person.organisation());
      if (!place.isEmpty()) {
        runs.add(new Run.LineBreak());
        runs.add(Run.Words.plain(place));
      }
      elements.add(new Element.Paragraph(Look.PERSON, null, runs, anchor(person)));
    }
    return elements;
  }

  private List<Element> lines(Group group) {
    List<Element.Item> items = new ArrayList<>();
    for (Person person : people(group)) {
      String lead = Boolean.TRUE.equals(person.lead()) ? ", Lead Peer" : "";
      List<Run> runs = List.of(Run.Words.plain(line(person) + lead));
      items.add(
          new Element.Item(List.of(new Element.Paragraph(Look.BODY, null, runs, anchor(person)))));
    }
    boolean continued = desk.numbers.paragraphsNumbered();
    return items.isEmpty()
        ? List.of()
        : List.of(new Element.Listing(Marks.BULLETS, 1, items, continued));
  }

  private Element table(List<Group> groups) {
    List<Element.Cell> header = groups.stream().map(group -> Cells.of(group.name(), null)).toList();
    List<List<Person>> columns = groups.stream().map(this::people).toList();
    int longest = columns.stream().mapToInt(List::size).max().orElse(0);
    List<List<Element.Cell>> rows = new ArrayList<>();
    for (int i = 0; i < longest; i++) {
      int row = i;
      rows.add(
          columns.stream()
              .map(people -> row < people.size() ? cell(people.get(row)) : Cells.empty())
              .toList());
    }
    return new Element.Table(null, ColumnWidths.of(header, rows), header, rows);
  }

  private Element.Cell cell(Person person) {
    return Cells.of(line(person), anchor(person));
  }

  private Anchor anchor(Person person) {
    return desk.origin('p', person.id(), "person").next();
  }

  private static String line(Person person) {
    String place = joined(person.post(), person.organisation());
    return place.isEmpty() ? name(person) : name(person) + " - " + place;
  }

  private static String name(Person person) {
    return person.honours() == null ? person.name() : person.name() + " " + person.honours();
  }

  private static String joined(@Nullable String post, @Nullable String organisation) {
    return Stream.of(post, organisation)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(", "));
  }
}
