package org.criticalfriend.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Shape;
import org.jspecify.annotations.Nullable;

/** Makes a copy of a record and of all records in it, with other ids, references or prose. */
abstract class Rewriting {
  /** The id to write for a thing's own. */
  abstract Id own(Id id);

  /** The ids to write for a reference to a thing of this kind; empty where there is none. */
  abstract List<Id> reference(Class<?> kind, Id id);

  /** The prose to write for this. */
  abstract String prose(String prose);

  /** The record to copy in place of this. */
  Record instead(Record whole) {
    return whole;
  }

  /** The copy; null where a reference in it, or all of a list's, came to nothing. */
  final @Nullable Record copy(Record original) {
    Record whole = instead(original);
    Shape<?> shape = Shape.of(whole);
    List<@Nullable Object> values = new ArrayList<>();
    for (Member member : shape.members()) {
      Object value = member.of(whole);
      Object copied = value == null ? null : copy(member, value);
      if (value != null && copied == null) {
        return null;
      }
      values.add(copied);
    }
    return shape.build(values, shape.extras(whole));
  }

  private @Nullable Object copy(Member member, Object value) {
    return switch (member.form()) {
      case ID -> own((Id) value);
      case TEXT -> member.prose() == null ? value : prose((String) value);
      case REFERENCE -> first(reference(member.element(), (Id) value));
      case REFERENCES -> references(member.element(), (List<?>) value);
      case RECORD -> copy((Record) value);
      case RECORDS ->
          ((List<?>) value)
              .stream().map(one -> copy((Record) one)).filter(Objects::nonNull).toList();
      case FLAG, NUMBER, DATE, TIME, WORD, TEXTS, WORDS, COUNTS -> value;
    };
  }

  private @Nullable List<Id> references(Class<?> kind, List<?> ids) {
    List<Id> found =
        ids.stream().flatMap(id -> reference(kind, (Id) id).stream()).distinct().toList();
    return found.isEmpty() && !ids.isEmpty() ? null : found;
  }

  private static @Nullable Id first(List<Id> ids) {
    return ids.isEmpty() ? null : ids.getFirst();
  }
}
