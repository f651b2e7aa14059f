package org.criticalfriend.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;

/** The people of a review as a list with headings, for the team's own use. */
public final class PeopleList {
  private static final String GROUP = "Group";

  private PeopleList() {}

  /** A row of headings and one for each of these people. */
  public static List<List<String>> of(Review review, List<Person> people) {
    List<List<String>> rows = new ArrayList<>();
    Stream<String> headings = Stream.of(Detail.values()).map(Detail::heading);
    rows.add(Stream.concat(headings, Stream.of(GROUP)).toList());
    for (Person person : people) {
      Stream<String> cells = Stream.of(Detail.values()).map(detail -> detail.of(person));
      rows.add(Stream.concat(cells, Stream.of(group(review, person))).toList());
    }
    return rows;
  }

  private static String group(Review review, Person person) {
    return review.groups().stream()
        .filter(group -> Objects.equals(group.id(), person.group()))
        .map(Group::name)
        .findFirst()
        .orElse("");
  }
}
