package org.criticalfriend.form;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.criticalfriend.model.Form;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Shape;

/** Visits every member of a record and of all records in it. */
final class Walk {
  private Walk() {}

  /** Each thing's own id. */
  static void ids(Record whole, Consumer<Id> visitor) {
    over(
        whole,
        (member, value) -> {
          if (member.form() == Form.ID) {
            visitor.accept((Id) value);
          }
        });
  }

  /** Each text that is prose. */
  static void prose(Record whole, Consumer<String> visitor) {
    over(
        whole,
        (member, value) -> {
          if (member.prose() != null) {
            List<?> texts = value instanceof List<?> list ? list : List.of(value);
            texts.forEach(text -> visitor.accept((String) text));
          }
        });
  }

  private static void over(Record whole, BiConsumer<Member, Object> visitor) {
    for (Member member : Shape.of(whole).members()) {
      Object value = member.of(whole);
      if (value != null) {
        visitor.accept(member, value);
        inner(value, visitor);
      }
    }
  }

  private static void inner(Object value, BiConsumer<Member, Object> visitor) {
    List<?> items = value instanceof List<?> list ? list : List.of(value);
    for (Object item : items) {
      if (item instanceof Record record && !(record instanceof Id)) {
        over(record, visitor);
      }
    }
  }
}
