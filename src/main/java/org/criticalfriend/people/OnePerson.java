package org.criticalfriend.people;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.merging.Repointing;
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
  private OnePerson() {}

  /**
   * Every record of the review that reads otherwise afterwards, the person who stays first; the one
   * who goes can be removed then.
   */
  public static List<Record> of(Review review, Person stays, Person goes) {
    List<Record> changed = new ArrayList<>();
    changed.add(filled(stays, goes));
    changed.addAll(new Repointing(Person.class, stays.id(), goes.id()).across(review));
    return List.copyOf(changed);
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
