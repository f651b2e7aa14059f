package org.criticalfriend.store;

import java.util.List;
import java.util.Map;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Shape;

/** Writes a record out with everything in it, also what takes no part in equality. */
final class Labelled {
  private Labelled() {}

  static String text(Object value) {
    return switch (value) {
      case null -> "absent";
      case Id id -> id.value() + "=" + id.label();
      case Record whole -> record(whole);
      case List<?> list -> list.stream().map(Labelled::text).toList().toString();
      case Map<?, ?> map -> List.copyOf(map.entrySet()).toString();
      default -> value.toString();
    };
  }

  private static String record(Record whole) {
    StringBuilder text = new StringBuilder(whole.getClass().getSimpleName()).append("{\n");
    for (Member member : Shape.of(whole).members()) {
      text.append(member.name()).append(": ").append(text(member.of(whole))).append('\n');
    }
    return text.append(text(Shape.of(whole).extras(whole).members())).append("}\n").toString();
  }
}
