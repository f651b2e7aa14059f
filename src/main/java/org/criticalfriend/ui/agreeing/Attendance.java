package org.criticalfriend.ui.agreeing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Side;
import org.criticalfriend.ui.desk.Desk;

/** Who of the team is in the room; the whole team until somebody says otherwise. */
public final class Attendance {
  private final Desk desk;
  private final Set<Id> away = new LinkedHashSet<>();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

  /** The team of the review on this desk. */
  public Attendance(Desk desk) {
    this.desk = desk;
    desk.review().addListener((property, before, after) -> counted());
    counted();
  }

  /** The team, in the order of people. */
  public List<Person> team() {
    Review review = desk.review().get();
    List<Id> groups =
        review.groups().stream().filter(group -> group.side() == Side.TEAM).map(Group::id).toList();
    return review.people().stream().filter(person -> groups.contains(person.group())).toList();
  }

  /** Whether somebody is in the room. */
  public boolean isPresent(Person person) {
    return !away.contains(person.id());
  }

  /** Says whether somebody is in the room. */
  public void set(Person person, boolean present) {
    if (present) {
      away.remove(person.id());
    } else {
      away.add(person.id());
    }
    counted();
  }

  /** Says of everybody at once whether they are in the room. */
  public void setAll(boolean present) {
    team().forEach(person -> set(person, present));
  }

  /** Those who are in the room. */
  public List<Id> present() {
    return team().stream().filter(this::isPresent).map(Person::id).toList();
  }

  /** How many are in the room. */
  public ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  private void counted() {
    count.set(present().size());
  }
}
