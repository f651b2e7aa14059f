package org.criticalfriend.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Form;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Scale;
import org.criticalfriend.model.Shape;

/** Makes reviews that are valid, odd in every way their records allow, and the same for a seed. */
final class RandomReviews {
  private static final String[] WORDS = {
    "",
    "Łukasz",
    "O'Neill",
    "a\nb",
    "\"quoted\"",
    "naïve",
    "😀",
    "the",
    "peers",
    "heard",
    " ",
    "019a7b3c-0000-7000-8000-000000000000",
    "1",
    "true",
    "2008-04-09",
    "\t",
    "𝔘nicode",
    "%_*",
  };

  private final Random random;
  private final Map<Class<?>, List<Id>> named = new HashMap<>();
  private final Map<Class<?>, List<Id>> free = new HashMap<>();

  RandomReviews(long seed) {
    random = new Random(seed);
  }

  /** A review with some things in every list, each thing naming only things that are there. */
  Bundle bundle() {
    named.clear();
    promiseIds(Review.class);
    named.forEach((type, ids) -> free.put(type, new ArrayList<>(ids)));
    Review review = (Review) record(Review.class, null);
    Map<Id, byte[]> pictures = new HashMap<>();
    for (Picture picture : review.pictures()) {
      byte[] bytes = new byte[random.nextInt(5000)];
      random.nextBytes(bytes);
      pictures.put(picture.id(), bytes);
    }
    return new Bundle(review, pictures);
  }

  /** A record of the same id with other members. */
  Record like(Record original) {
    return record(original.getClass(), (Id) idMember(original.getClass()).of(original));
  }

  /** The review with things left out, put in another order, changed and added in every list. */
  Review edited(Review review) {
    Shape<Review> shape = Shape.of(Review.class);
    List<Object> values = new ArrayList<>();
    for (Member member : shape.members()) {
      Object value = member.of(review);
      values.add(value instanceof List<?> list ? edited(member, list) : value);
    }
    return shape.build(values, random.nextBoolean() ? extras() : shape.extras(review));
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
    List<Id> ids = new ArrayList<>();
    list.forEach(one -> ids.add((Id) idMember(member.element()).of((Record) one)));
    named.put(member.element(), ids);
    file.change(
        name,
        edit -> {
          if (ids.isEmpty() || random.nextInt(4) == 0) {
            edit.put(record(member.element(), newId()));
          } else if (random.nextBoolean()) {
            edit.put(like((Record) pick(list)));
          } else if (random.nextBoolean()) {
            edit.move(pick(ids), random.nextBoolean() ? null : pick(ids));
          } else if (ids.size() > 1) {
            remove(edit, pick(ids), ids);
          }
        });
  }

  private static void remove(Edit edit, Id id, List<Id> ids) {
    try {
      edit.remove(id);
      ids.remove(id);
    } catch (InvalidValue e) {
      // something cannot be without it
    }
  }

  private List<Object> edited(Member member, List<?> list) {
    List<Object> edited = new ArrayList<>(list);
    switch (random.nextInt(6)) {
      case 0 -> Collections.shuffle(edited, random);
      case 1 -> edited.replaceAll(one -> like((Record) one));
      case 2 -> edited.removeIf(one -> random.nextBoolean());
      case 3 -> edited.add(random.nextInt(edited.size() + 1), record(member.element(), newId()));
      default -> {}
    }
    return edited;
  }

  private static Member idMember(Class<?> type) {
    return Elements.shape(type).member("id");
  }

  /**
   * References may come before what they name, so the ids are there from the start. Nested ids have
   * no labels, as not all of them come to be used.
   */
  private void promiseIds(Class<?> type) {
    for (Member member : Elements.shape(type).members()) {
      boolean below = member.form() == Form.RECORD || member.form() == Form.RECORDS;
      if (below && member.element().isRecord() && idMember(member.element()) != null) {
        List<Id> ids = named.computeIfAbsent(member.element(), t -> new ArrayList<>());
        IntStream.range(0, 1 + random.nextInt(4))
            .forEach(i -> ids.add(type == Review.class ? newId() : Id.create()));
        promiseIds(member.element());
      }
    }
  }

  private Id newId() {
    return Id.create(random.nextInt(3) == 0 ? "label " + random.nextInt(1_000_000) : null);
  }

  private Record record(Class<?> type, Id id) {
    Class<?>[] permitted = type.getPermittedSubclasses();
    Class<?> concrete = permitted == null ? type : permitted[random.nextInt(permitted.length)];
    Shape<?> shape = Elements.shape(concrete);
    while (true) {
      try {
        return shape.build(values(shape, id), extras());
      } catch (InvalidValue _) {
        // drawn again
      }
    }
  }

  private List<Object> values(Shape<?> shape, Id id) {
    List<Object> values = new ArrayList<>();
    for (Member member : shape.members()) {
      boolean absent = !member.required() && random.nextInt(3) == 0;
      boolean named = member.form() == Form.ID && id != null;
      values.add(absent ? null : named ? id : value(member));
    }
    return values;
  }

  private Object value(Member member) {
    return switch (member.form()) {
      case ID -> newId();
      case TEXT -> text(member.name());
      case FLAG -> random.nextBoolean();
      case NUMBER -> random.nextInt(5);
      case DATE -> LocalDate.of(2008, 1 + random.nextInt(12), 1 + random.nextInt(28));
      case TIME -> LocalTime.of(random.nextInt(24), random.nextInt(60));
      case WORD -> member.constant(pick(member.words()));
      case REFERENCE -> pick(named(member));
      case TEXTS -> some(i -> text(member.name()));
      case WORDS -> some(i -> member.constant(pick(member.words())));
      case REFERENCES -> some(i -> pick(named(member)));
      case COUNTS -> counts();
      case RECORD -> record(member.element(), null);
      case RECORDS -> records(member);
    };
  }

  private List<Record> records(Member member) {
    if (member.element().isRecord() && idMember(member.element()) != null) {
      List<Record> all = new ArrayList<>();
      List<Id> ids = free.getOrDefault(member.element(), List.of());
      while (!ids.isEmpty()) {
        all.add(record(member.element(), ids.removeFirst()));
      }
      return all;
    }
    return some(i -> record(member.element(), null));
  }

  private List<Id> named(Member member) {
    return named.getOrDefault(member.element(), List.of(Id.create()));
  }

  private Map<String, Integer> counts() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    some(i -> counts.put("category " + random.nextInt(100), random.nextInt(50)));
    return counts;
  }

  private Extras extras() {
    if (random.nextInt(5) > 0) {
      return Extras.NONE;
    }
    Map<String, String> members = new LinkedHashMap<>();
    some(i -> members.put("unknown" + random.nextInt(100), "{\"a\": [1, \"" + i + "\"]}"));
    return new Extras(members);
  }

  private String text(String member) {
    return switch (member) {
      case "language" -> "en-GB";
      case "file" -> "pictures/" + random.nextInt(1000) + ".png";
      case "at" -> "2008-04-09T14:3" + random.nextInt(10) + ":00Z";
      default -> {
        StringBuilder text = new StringBuilder();
        some(i -> text.append(WORDS[random.nextInt(WORDS.length)]).append(' '));
        yield text.toString();
      }
    };
  }

  private interface Making<T> {
    T one(int index);
  }

  private <T> List<T> some(Making<T> making) {
    List<T> all = new ArrayList<>();
    IntStream.range(0, random.nextInt(4)).forEach(i -> all.add(making.one(i)));
    return all;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
