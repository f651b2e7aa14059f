package org.criticalfriend.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.criticalfriend.model.Form;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Shape;
import org.jspecify.annotations.Nullable;

/** Goes between what a person writes on the command line and what the review calls it. */
final class Labels {
  private Labels() {}

  /** "key question" for a key question, "standard text" for a standard text. */
  static String of(Class<? extends Record> type) {
    return spaced(type.getSimpleName());
  }

  /** "key questions" for keyQuestions. */
  static String spaced(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.UK);
  }

  /** The id written as {@code text}, of {@code whole} or of anything in it. */
  static Optional<Id> find(Record whole, String text) {
    for (Member member : Shape.of(whole).members()) {
      Optional<Id> found = within(member, member.of(whole), text);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Id> within(Member member, @Nullable Object value, String text) {
    if (member.form() == Form.ID && value instanceof Id id) {
      boolean meant = id.text().equals(text) || id.value().equals(text);
      return meant ? Optional.of(id) : Optional.empty();
    }
    if (value instanceof Record one) {
      return member.form() == Form.RECORD ? find(one, text) : Optional.empty();
    }
    if (member.form() == Form.RECORDS && value instanceof List<?> many) {
      return many.stream()
          .map(Record.class::cast)
          .flatMap(record -> find(record, text).stream())
          .findFirst();
    }
    return Optional.empty();
  }
}
