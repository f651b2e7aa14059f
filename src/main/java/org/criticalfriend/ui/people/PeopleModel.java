package org.criticalfriend.ui.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.people.Detail;
import org.criticalfriend.people.Entry;
import org.criticalfriend.people.PersonName;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.desk.TypedText;
import org.criticalfriend.ui.desk.Watch;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice;
import org.jspecify.annotations.Nullable;

/** The people of the chosen group, in the order in which papers print them, and what is done. */
public final class PeopleModel {
  /** What the table shows; letters after a name stand with the name. */
  public static final List<Detail> SHOWN =
      Stream.of(Detail.values()).filter(detail -> detail != Detail.HONOURS).toList();

  private static final List<Detail> WANTED = List.of(Detail.POST, Detail.ORGANISATION);

  private final FrameModel frame;
  private final Desk desk;
  private final GroupsModel groups;
  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Person> selected = new SimpleObjectProperty<>();
  private final TypedText typing;

  /**
   * A row of the table.
   *
   * @param person who; null in the last row, where a new person is entered
   */
  public record Row(@Nullable Person person) {
    boolean isOf(@Nullable Id id) {
      return person != null && person.id().equals(id);
    }
  }

  /** The people of the review in this frame. */
  public PeopleModel(FrameModel frame, GroupsModel groups, Background background) {
    this.frame = frame;
    this.desk = frame.desk();
    this.groups = groups;
    this.typing = new TypedText(desk, background);
    Watch.members(desk.review(), this::show, List.of(Review::people));
    groups.chosen().addListener((property, before, after) -> show());
    show();
  }

  /** The rows, the last of them for a new person. */
  public ObservableList<Row> rows() {
    return rows;
  }

  /** Who is selected; null for nobody. */
  public ObjectProperty<@Nullable Person> selected() {
    return selected;
  }

  /** What the place for a new person says: the group into which they come. */
  public ObservableValue<String> newcomer() {
    return Bindings.createStringBinding(
        () -> {
          Group group = groups.target();
          return group == null ? Words.say("people.new") : Words.say("people.new-in", group.name());
        },
        groups.chosen(),
        groups.lines());
  }

  /** The people shown. */
  public List<Person> people() {
    Id group = groups.chosen().get();
    return desk.review().get().people().stream()
        .filter(person -> group == null || person.group().equals(group))
        .toList();
  }

  /** How many posts and organisations nobody knows yet, of the people shown. */
  public long missing() {
    return people().stream()
        .mapToLong(person -> WANTED.stream().filter(d -> d.of(person).isEmpty()).count())
        .sum();
  }

  /** Whether this should be known of everyone. */
  public static boolean isWanted(Detail detail) {
    return WANTED.contains(detail);
  }

  /** What the table shows of a person. */
  public static String words(Person person, Detail detail) {
    return detail == Detail.NAME ? PersonName.of(person).whole() : detail.of(person);
  }

  /** What is being typed into a place of the table. */
  public TypedText typing() {
    return typing;
  }

  /** Begins to type into a place. */
  public void edit(Person person, Detail detail) {
    typing.settle();
    Id id = person.id();
    String text = words(person, detail);
    typing.show(
        new TypedText.Target(id, detail.member(), text, after -> changed(id, detail, after)));
  }

  /** Gives up what was typed into a place: it reads as before. */
  public void giveUp(Person person, Detail detail) {
    typing.text().set(words(person, detail));
    typing.settle();
    desk.typed().drop(person.id(), detail.member());
  }

  /** Adds somebody to the group where new people go; false where the name is missing. */
  public boolean add(Map<Detail, String> fields) {
    Map<Detail, String> details = new EnumMap<>(fields);
    PersonName name = PersonName.of(fields.getOrDefault(Detail.NAME, ""));
    if (name.name().isBlank()) {
      return false;
    }
    details.put(Detail.NAME, name.name());
    details.put(Detail.HONOURS, name.honours());
    Landing landing = new Landing(groups.target());
    landing.add(new Entry(details));
    desk.take(landing.step(Words.say("people.step-new", name.name())));
    return true;
  }

  /** Removes the selected person; the notice can take it back. */
  public void remove() {
    Person person = selected.get();
    if (person != null) {
      desk.take(Step.remove(Words.say("people.step-remove", person.name()), List.of(person.id())));
      tell(Words.say("people.removed", person.name()));
    }
  }

  /** Puts the selected person into another group. */
  public void moveTo(Group group) {
    Person person = selected.get();
    if (person != null && !person.group().equals(group.id())) {
      desk.take(
          Step.put(
              Words.say("people.step-move", person.name()),
              Shape.of(Person.class).with(person, "group", group.id())));
      tell(Words.say("people.moved", person.name(), group.name()));
    }
  }

  /** Makes the selected person the team's lead, or no longer. */
  public void turnLead() {
    Person person = selected.get();
    if (person != null) {
      @Nullable Boolean lead = Boolean.TRUE.equals(person.lead()) ? null : Boolean.TRUE;
      desk.take(
          Step.put(
              Words.say("people.step-lead"), Shape.of(Person.class).with(person, "lead", lead)));
    }
  }

  /** Moves the selected person one place up (-1) or down (1). */
  public void move(int places) {
    List<Person> shown = people();
    Person person = selected.get();
    int at = shown.indexOf(person);
    int to = at + places;
    if (person == null || at < 0 || to < 0 || to >= shown.size()) {
      return;
    }
    int before = places < 0 ? to - 1 : to;
    Id after = before < 0 ? ahead(shown.getFirst()) : shown.get(before).id();
    desk.take(new Step(Words.say("people.step-order"), List.of(new Act.Move(person.id(), after))));
  }

  /** Tells something whose step can be taken back at once. */
  void tell(String words) {
    frame.tell(new Notice(words, null, new Notice.Act(Words.say("people.undo"), desk::undo)));
  }

  /** Chooses a person, and their group unless everyone is shown. */
  void choose(Id id) {
    desk.review().get().people().stream()
        .filter(person -> person.id().equals(id))
        .findFirst()
        .ifPresent(this::choose);
  }

  private void choose(Person person) {
    if (groups.chosen().get() != null) {
      groups.chosen().set(person.group());
    }
    selected.set(person);
  }

  private @Nullable Id ahead(Person first) {
    List<Person> all = desk.review().get().people();
    int at = all.indexOf(first);
    return at <= 0 ? null : all.get(at - 1).id();
  }

  private @Nullable Step changed(Id id, Detail detail, String text) {
    for (Person person : desk.review().get().people()) {
      if (person.id().equals(id)) {
        Person after = after(person, detail, text);
        String step = Words.say("people.step-edit", person.name());
        return after == null || after.equals(person) ? null : Step.put(step, after);
      }
    }
    return null;
  }

  private static @Nullable Person after(Person person, Detail detail, String text) {
    if (detail != Detail.NAME) {
      return detail.in(person, text);
    }
    PersonName name = PersonName.of(text);
    boolean blank = name.name().isBlank();
    return blank ? null : Detail.HONOURS.in(Detail.NAME.in(person, name.name()), name.honours());
  }

  private void show() {
    Person was = selected.get();
    int place = ids(rows).indexOf(was == null ? "" : was.id().value());
    List<Row> now =
        Stream.concat(people().stream().map(Row::new), Stream.of(new Row(null))).toList();
    if (ids(now).equals(ids(rows))) {
      replace(now);
    } else {
      rows.setAll(now);
    }
    selected.set(was == null ? null : stillThere(was, place));
  }

  private void replace(List<Row> now) {
    for (int i = 0; i < now.size(); i++) {
      if (!now.get(i).equals(rows.get(i))) {
        rows.set(i, now.get(i));
      }
    }
  }

  /** The same person as they are now, or who stands in their place. */
  private @Nullable Person stillThere(Person was, int place) {
    for (Row row : rows) {
      if (row.isOf(was.id())) {
        return row.person();
      }
    }
    int last = rows.size() - 2;
    return last < 0 || place < 0 ? null : rows.get(Math.min(place, last)).person();
  }

  private static List<String> ids(List<Row> rows) {
    return rows.stream().map(Row::person).map(p -> p == null ? "" : p.id().value()).toList();
  }
}
