package org.criticalfriend.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.model.Form;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Makes two entries of one person into one: whatever named the one that goes names the one that
 * stays, and what only the one that goes was known to have is kept.
 */
public final class OnePerson {
  private final Id stays;
  private final Id goes;

  private OnePerson(Id stays, Id goes) {
    this.stays = stays;
    this.goes = goes;
  }

  /**
   * Every record of the review that reads otherwise afterwards, the person who stays first; the one
   * who goes can be removed then.
   */
  public static List<Record> of(Review review, Person stays, Person goes) {
    List<Record> changed = new ArrayList<>();
    changed.add(filled(stays, goes));
    OnePerson one = new OnePerson(stays.id(), goes.id());
    for (Member list : Shape.of(Review.class).members()) {
      Object value = Objects.requireNonNull(list.of(review));
      if (value instanceof List<?> things) {
        things.forEach(thing -> one.add(changed, (Record) thing));
      } else {
        one.add(changed, (Record) value);
      }
    }
    return List.copyOf(changed);
  }

  private void add(List<Record> changed, Record thing) {
    Record after = renamed(thing);
    if (!(thing instanceof Person) && !after.equals(thing)) {
      changed.add(after);
    }
  }

  private Record renamed(Record thing) {
    Shape<?> shape = Shape.of(thing);
    List<@Nullable Object> values = new ArrayList<>();
    boolean touched = false;
    for (Member member : shape.members()) {
      Object before = member.of(thing);
      Object after = before == null ? null : renamed(member, before);
      touched |= !Objects.equals(before, after);
      values.add(after);
    }
    return touched ? shape.build(values, shape.extras(thing)) : thing;
  }

  private Object renamed(Member member, Object value) {
    boolean person = member.element() == Person.class;
    if (person && member.form() == Form.REFERENCE) {
      return value.equals(goes) ? stays : value;
    }
    if (person && member.form() == Form.REFERENCES) {
      return ((List<?>) value).contains(goes) ? withoutTwice((List<?>) value) : value;
    }
    if (value instanceof List<?> things && member.form() == Form.RECORDS) {
      return things.stream().map(thing -> renamed((Record) thing)).toList();
    }
    return value instanceof Record whole && member.form() == Form.RECORD ? renamed(whole) : value;
  }

  private List<Object> withoutTwice(List<?> ids) {
    LinkedHashSet<Object> kept = new LinkedHashSet<>();
    ids.forEach(id -> kept.add(id.equals(goes) ? stays : id));
    return List.copyOf(kept);
  }

  private static Person filled(Person stays, Person goes) {
    Shape<Person> shape = Shape.of(Person.class);
    List<@Nullable Object> values = new ArrayList<>();
    for (Member member : shape.members()) {
      Object own = member.of(stays);
      values.add(own == null ? member.of(goes) : own);
    }
    return shape.build(values, shape.extras(stays));
  }
}
