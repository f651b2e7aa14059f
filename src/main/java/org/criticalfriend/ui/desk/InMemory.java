package org.criticalfriend.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.criticalfriend.model.Form;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.Shape;
import org.jspecify.annotations.Nullable;

/** Changes the lists of a review by making a new one; lists that stay are shared. */
final class InMemory {
  private static final Shape<Review> REVIEW = Shape.of(Review.class);

  private InMemory() {}

  static Review after(Review review, Act act) {
    return switch (act) {
      case Act.Put(ReviewDetails details) -> replacing(review, details.getClass(), old -> details);
      case Act.Put(Record thing) -> put(review, thing);
      case Act.PutPicture picture -> put(review, picture.picture());
      case Act.Keep _ -> review;
      case Act.Move(Id id, Id after) -> everyList(review, list -> moved(list, id, after));
      case Act.Remove(Id id) -> everyList(review, list -> without(list, id));
    };
  }

  private static Review put(Review review, Record thing) {
    return replacing(review, thing.getClass(), list -> with(records(list), thing));
  }

  private static Review replacing(Review review, Class<?> element, UnaryOperator<Object> change) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Member member : REVIEW.members()) {
      Object value = member.of(review);
      values.add(member.element() == element ? change.apply(Objects.requireNonNull(value)) : value);
    }
    return REVIEW.build(values, review.extras());
  }

  private static Review everyList(Review review, UnaryOperator<List<Record>> change) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Member member : REVIEW.members()) {
      Object value = Objects.requireNonNull(member.of(review));
      values.add(member.form() == Form.RECORDS ? change.apply(records(value)) : value);
    }
    return REVIEW.build(values, review.extras());
  }

  @SuppressWarnings("unchecked") // members of form RECORDS are lists of records
  private static List<Record> records(Object list) {
    return (List<Record>) list;
  }

  private static List<Record> with(List<Record> list, Record thing) {
    int at = indexOf(list, Shape.of(thing).id(thing));
    List<Record> changed = new ArrayList<>(list);
    if (at < 0) {
      changed.add(thing);
    } else {
      changed.set(at, thing);
    }
    return changed;
  }

  private static List<Record> without(List<Record> list, Id id) {
    int at = indexOf(list, id);
    if (at < 0) {
      return list;
    }
    List<Record> changed = new ArrayList<>(list);
    changed.remove(at);
    return changed;
  }

  private static List<Record> moved(List<Record> list, Id id, @Nullable Id after) {
    int at = indexOf(list, id);
    if (at < 0) {
      return list;
    }
    List<Record> changed = new ArrayList<>(list);
    Record thing = changed.remove(at);
    changed.add(after == null ? 0 : indexOf(changed, after) + 1, thing);
    return changed;
  }

  /** From the end, where most of the work is; the records of a list are all of one kind. */
  private static int indexOf(List<Record> list, @Nullable Id id) {
    if (list.isEmpty()) {
      return -1;
    }
    Shape<?> shape = Shape.of(list.getLast());
    for (int i = list.size() - 1; i >= 0; i--) {
      if (Objects.equals(shape.id(list.get(i)), id)) {
        return i;
      }
    }
    return -1;
  }
}
