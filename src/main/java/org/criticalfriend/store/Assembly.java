package org.criticalfriend.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Shape;
import org.jspecify.annotations.Nullable;

/** Puts rows together into the records that {@link Elements} took apart. */
final class Assembly {
  private final Function<String, @Nullable String> labels;

  /**
   * @param labels the label of the row with a UUID
   */
  Assembly(Function<String, @Nullable String> labels) {
    this.labels = labels;
  }

  /**
   * The record that the row and those beneath it hold.
   *
   * @throws org.criticalfriend.model.InvalidValue where the record refuses a value
   */
  Record record(Node node, Class<?> type) {
    return record("", node, Elements.shape(concrete(type, node)));
  }

  private Record record(String prefix, Node node, Shape<?> shape) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Member member : shape.members()) {
      Object value = value(prefix + member.name(), member, node);
      if (value == null && member.required()) {
        throw new InvalidValue(
            shape.type().getSimpleName() + " " + node.uuid() + " lacks its " + member.name() + ".");
      }
      values.add(value);
    }
    Map<String, String> extras = new LinkedHashMap<>();
    for (Node pair : node.list(prefix + Elements.EXTRAS)) {
      extras.put(need(pair, "name"), need(pair, "value"));
    }
    return shape.build(values, extras.isEmpty() ? Extras.NONE : new Extras(extras));
  }

  private @Nullable Object value(String name, Member member, Node node) {
    return switch (member.form()) {
      case ID -> new Id(node.uuid(), node.label());
      case TEXT, FLAG, NUMBER, DATE, TIME, WORD, REFERENCE ->
          simple(member, node.values().get(name));
      case TEXTS, WORDS, REFERENCES ->
          list(name, member, node, one -> Objects.requireNonNull(element(member, one)));
      case COUNTS -> counts(name, member, node);
      case RECORD -> nested(name, member, node);
      case RECORDS -> list(name, member, node, one -> record(one, member.element()));
    };
  }

  private @Nullable Object element(Member member, Node one) {
    String value = need(one, "value");
    return switch (member.form()) {
      case WORDS -> member.constant(value);
      case REFERENCES -> new Id(value, labels.apply(value));
      default -> value;
    };
  }

  private @Nullable Object simple(Member member, @Nullable String value) {
    if (value == null) {
      return null;
    }
    return switch (member.form()) {
      case FLAG -> Boolean.valueOf(value);
      case NUMBER -> Integer.valueOf(value);
      case DATE -> LocalDate.parse(value);
      case TIME -> LocalTime.parse(value);
      case WORD -> member.constant(value);
      case REFERENCE -> new Id(value, labels.apply(value));
      default -> value;
    };
  }

  private static @Nullable List<?> list(
      String name, Member member, Node node, Function<Node, Object> reading) {
    List<Node> nodes = node.list(name);
    return isThere(name, member, node, nodes) ? nodes.stream().map(reading).toList() : null;
  }

  private static @Nullable Map<String, Integer> counts(String name, Member member, Node node) {
    List<Node> nodes = node.list(name);
    if (!isThere(name, member, node, nodes)) {
      return null;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    nodes.forEach(n -> counts.put(need(n, "name"), Integer.valueOf(need(n, "value"))));
    return counts;
  }

  /** What one copy took away and another still added to is there. */
  private static boolean isThere(String name, Member member, Node node, List<Node> nodes) {
    return member.required() || node.values().containsKey(name) || !nodes.isEmpty();
  }

  private @Nullable Record nested(String name, Member member, Node node) {
    if (Elements.isRow(member)) {
      return node.list(name).stream()
          .findFirst()
          .map(one -> record(one, member.element()))
          .orElse(null);
    }
    boolean there = member.required() || node.values().containsKey(name);
    return there ? record(name + ".", node, Elements.shape(member.element())) : null;
  }

  private static String need(Node node, String field) {
    return Objects.requireNonNullElse(node.values().get(field), "");
  }

  private static Class<?> concrete(Class<?> type, Node node) {
    return type.isSealed()
        ? Stream.of(type.getPermittedSubclasses())
            .filter(permitted -> permitted.getSimpleName().equals(node.type()))
            .findFirst()
            .orElseThrow(() -> new InvalidValue("Unknown: " + node.kind()))
        : type;
  }
}
