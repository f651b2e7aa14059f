package org.criticalfriend.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Form;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.RandomReviews;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Scale;
import org.criticalfriend.model.Shape;

/** A random review and changes to it of every sort, the same for a seed. */
final class RandomEdits {
  private final Random random;
  private final RandomReviews reviews;

  RandomEdits(long seed) {
    random = new Random(seed);
    reviews = new RandomReviews(seed);
  }

  /** The review to begin with. */
  Bundle bundle() {
    return reviews.bundle();
  }

  /** The review with things left out, put in another order, changed and added in every list. */
  Review edited(Review review) {
    Shape<Review> shape = Shape.of(Review.class);
    List<Object> values = new ArrayList<>();
    for (Member member : shape.members()) {
      Object value = member.of(review);
      values.add(value instanceof List<?> list ? edited(member, list) : value);
    }
    return shape.build(values, shape.extras(review));
  }

  /** One change through the methods of an edit, after which everything named is still there. */
  void edit(ReviewFile file, String name) {
    Review review = file.review().review();
    List<Member> lists =
        Shape.of(Review.class).members().stream()
            .filter(member -> member.form() == Form.RECORDS && member.element() != Scale.class)
            .toList();
    Member member = pick(lists);
    List<?> list = (List<?>) member.of(review);
    file.change(name, edit -> edit(edit, member, list));
  }

  private void edit(Edit edit, Member member, List<?> list) {
    if (list.isEmpty() || random.nextInt(4) == 0) {
      another(member).forEach(edit::put);
    } else if (random.nextBoolean()) {
      edit.put(reviews.like((Record) pick(list)));
    } else if (random.nextBoolean()) {
      edit.move(id(pick(list)), random.nextBoolean() ? null : id(pick(list)));
    } else if (list.size() > 1) {
      remove(edit, member, id(pick(list)));
    }
  }

  private void remove(Edit edit, Member member, Id id) {
    try {
      edit.remove(id);
      reviews.forget(member.element(), id);
    } catch (InvalidValue _) {
      // something cannot be without it
    }
  }

  private List<Object> edited(Member member, List<?> list) {
    List<Object> edited = new ArrayList<>(list);
    switch (random.nextInt(6)) {
      case 0 -> Collections.shuffle(edited, random);
      case 1 -> edited.replaceAll(one -> reviews.like((Record) one));
      case 2 -> edited.removeIf(_ -> random.nextBoolean());
      case 3 -> edited.addAll(random.nextInt(edited.size() + 1), another(member));
      default -> {}
    }
    return edited;
  }

  /** None where it would have to name a thing that is not there. */
  private List<Record> another(Member member) {
    Record another = reviews.another(member.element());
    return another == null ? List.of() : List.of(another);
  }

  private static Id id(Object thing) {
    return (Id) Shape.of((Record) thing).member("id").of((Record) thing);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
