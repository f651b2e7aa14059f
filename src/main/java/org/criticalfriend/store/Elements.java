package org.criticalfriend.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Form;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Worded;
import org.jspecify.annotations.Nullable;

/**
 * Takes records apart into elements. Every member, absent ones too, becomes a value, a list of
 * elements, or values and lists of its own under {@code member.}; a list or nested record that may
 * be absent has a value of its own name that says it is there.
 */
final class Elements {
  /** The list that holds members this version does not know. */
  static final String EXTRAS = "+";

  /** The value of a list or nested record that is there. */
  static final String PRESENT = "1";

  private final Map<String, @Nullable String> values = new LinkedHashMap<>();
  private final Map<String, List<Element>> lists = new LinkedHashMap<>();
  private @Nullable Id id;

  private Elements() {}

  /** The record as an element of the list called {@code list}. */
  static Element of(String list, Record whole) {
    Elements parts = new Elements();
    parts.take("", Shape.of(whole), whole);
    return new Element(
        list + ":" + whole.getClass().getSimpleName(), parts.id, parts.values, parts.lists);
  }

  private void take(String prefix, Shape<?> shape, @Nullable Record whole) {
    for (Member member : shape.members()) {
      take(prefix + member.name(), member, whole == null ? null : member.of(whole));
    }
    Extras extras = whole == null ? Extras.NONE : shape.extras(whole);
    List<Element> unknown = new ArrayList<>();
    extras.members().forEach((name, json) -> unknown.add(pair(prefix + EXTRAS, name, json)));
    lists.put(prefix + EXTRAS, unknown);
  }

  private void take(String name, Member member, @Nullable Object value) {
    switch (member.form()) {
      case ID -> id = (Id) value;
      case TEXT, FLAG, NUMBER, DATE, TIME, WORD, REFERENCE -> values.put(name, text(value));
      case TEXTS, WORDS, REFERENCES -> take(name, member, (List<?>) value, Elements::plain);
      case COUNTS -> takeCounts(name, member, (Map<?, ?>) value);
      case RECORD -> takeRecord(name, member, (Record) value);
      case RECORDS -> take(name, member, (List<?>) value, (list, one) -> of(list, (Record) one));
    }
  }

  private interface Making {
    Element element(String list, Object one);
  }

  private void take(String name, Member member, @Nullable List<?> list, Making making) {
    mark(name, member, list);
    List<Element> elements = new ArrayList<>();
    if (list != null) {
      list.forEach(one -> elements.add(making.element(name, one)));
    }
    lists.put(name, elements);
  }

  private void takeCounts(String name, Member member, @Nullable Map<?, ?> counts) {
    mark(name, member, counts);
    List<Element> elements = new ArrayList<>();
    if (counts != null) {
      counts.forEach((category, n) -> elements.add(pair(name, (String) category, n.toString())));
    }
    lists.put(name, elements);
  }

  private void takeRecord(String name, Member member, @Nullable Record value) {
    if (isRow(member)) {
      lists.put(name, value == null ? List.of() : List.of(of(name, value)));
      return;
    }
    mark(name, member, value);
    take(name + ".", shape(member.element()), value);
  }

  private void mark(String name, Member member, @Nullable Object value) {
    if (!member.required()) {
      values.put(name, value == null ? null : PRESENT);
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Id named -> named.value();
      case Worded word -> word.word();
      default -> value.toString();
    };
  }

  private static Element plain(String list, Object value) {
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    values.put("value", text(value));
    return new Element(list + ":Value", null, values, Map.of());
  }

  private static Element pair(String list, String name, String value) {
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    values.put("name", name);
    values.put("value", value);
    return new Element(list + ":Pair", null, values, Map.of());
  }

  /**
   * Whether the records of this member are rows of their own, or one that lies flat in its host.
   */
  static boolean isRow(Member member) {
    return member.form() == Form.RECORDS || hasId(member.element());
  }

  /** Whether records of this type are named for good. */
  static boolean hasId(Class<?> type) {
    return shape(type).members().stream().anyMatch(member -> member.form() == Form.ID);
  }

  static Shape<?> shape(Class<?> type) {
    return Shape.of(type.asSubclass(Record.class));
  }
}
