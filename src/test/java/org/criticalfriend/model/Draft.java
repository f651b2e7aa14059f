package org.criticalfriend.model;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A record of the review in the making, for tests: members that are not named are absent, or where
 * they must be there empty, false or new.
 */
public final class Draft<R extends Record> {
  private static final Map<Form, Object> EMPTY =
      Map.ofEntries(
          entry(Form.FLAG, false),
          entry(Form.TEXTS, List.of()),
          entry(Form.WORDS, List.of()),
          entry(Form.REFERENCES, List.of()),
          entry(Form.RECORDS, List.of()));

  private final Shape<R> shape;
  private final Map<String, Object> values = new HashMap<>();
  private Extras extras = Extras.NONE;

  private Draft(Class<R> type) {
    this.shape = Shape.of(type);
  }

  public static <R extends Record> Draft<R> of(Class<R> type) {
    return new Draft<>(type);
  }

  /** A draft that says all that this record says. */
  public static <R extends Record> Draft<R> like(R record, Class<R> type) {
    Draft<R> draft = new Draft<>(type);
    draft.shape.members().forEach(member -> draft.values.put(member.name(), member.of(record)));
    draft.extras = draft.shape.extras(record);
    return draft;
  }

  public Draft<R> with(String member, Object value) {
    if (shape.member(member) == null) {
      throw new IllegalArgumentException(shape.type() + " has no " + member);
    }
    values.put(member, value);
    return this;
  }

  public R build() {
    List<Object> all = new ArrayList<>();
    for (Member member : shape.members()) {
      Object value = values.get(member.name());
      all.add(value == null && member.required() ? usual(member) : value);
    }
    return shape.build(all, extras);
  }

  private static Object usual(Member member) {
    return member.form() == Form.ID ? Id.create() : EMPTY.get(member.form());
  }
}
