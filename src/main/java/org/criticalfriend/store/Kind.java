package org.criticalfriend.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.model.Form;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.jspecify.annotations.Nullable;

/**
 * One kind of row, {@code list:Type}, as this version knows it.
 *
 * @param name the kind
 * @param type the record in such rows; null where a list holds plain values
 * @param fields the members whose values such rows hold, those of nested records as {@code
 *     host.name}
 */
record Kind(String name, @Nullable Class<? extends Record> type, Map<String, Member> fields) {
  /** Texts that are codes or moments, which nobody searches for. */
  private static final Set<String> NO_WORDS = Set.of("at", "colour", "digest", "file", "language");

  private static final Map<String, Kind> ALL = new HashMap<>();

  static {
    walk("", kind(":Review", Review.class), Shape.of(Review.class));
  }

  /** The kind of that name; null where this version knows none. */
  static @Nullable Kind of(String name) {
    return ALL.get(name);
  }

  /** The record type in rows of the kind of that name; null where they hold none. */
  static @Nullable Class<? extends Record> type(String name) {
    Kind kind = ALL.get(name);
    return kind == null ? null : kind.type;
  }

  /** The kind of the rows at the top that hold records of this type; null where there is none. */
  static @Nullable Kind atTop(Class<? extends Record> type) {
    return Shape.of(Review.class).members().stream()
        .filter(member -> member.element() == type)
        .map(member -> ALL.get(member.name() + ":" + type.getSimpleName()))
        .findFirst()
        .orElse(null);
  }

  /** The name of the list that such rows stand in. */
  String list() {
    return name.substring(0, name.indexOf(':'));
  }

  /** The fields that hold words which people wrote. */
  Set<String> words() {
    return fields.entrySet().stream()
        .filter(field -> isWords(field.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isWords(Member member) {
    return (member.form() == Form.TEXT || member.form() == Form.TEXTS)
        && !NO_WORDS.contains(member.name());
  }

  private static Kind kind(String name, @Nullable Class<? extends Record> type) {
    return ALL.computeIfAbsent(name, n -> new Kind(n, type, new LinkedHashMap<>()));
  }

  private static void walk(String prefix, Kind kind, Shape<?> shape) {
    for (Member member : shape.members()) {
      String path = prefix + member.name();
      switch (member.form()) {
        case ID, COUNTS -> {}
        case TEXT, FLAG, NUMBER, DATE, TIME, WORD, REFERENCE -> kind.fields.put(path, member);
        case TEXTS, WORDS, REFERENCES -> kind(path + ":Value", null).fields.put("value", member);
        case RECORD, RECORDS -> descend(path, kind, member);
      }
    }
  }

  private static void descend(String path, Kind kind, Member member) {
    if (!Elements.isRow(member)) {
      walk(path + ".", kind, Elements.shape(member.element()));
      return;
    }
    Class<?> type = member.element();
    Stream<Class<?>> types =
        type.isSealed() ? Stream.of(type.getPermittedSubclasses()) : Stream.of(type);
    types.forEach(
        one -> {
          Shape<?> shape = Elements.shape(one);
          walk("", kind(path + ":" + one.getSimpleName(), shape.type()), shape);
        });
  }
}
