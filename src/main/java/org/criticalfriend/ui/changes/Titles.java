package org.criticalfriend.ui.changes;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.criticalfriend.model.Form;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.jspecify.annotations.Nullable;

/** Says what the things of a review are called, by their ids. */
final class Titles {
  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final List<String> NAMED = List.of("title", "headline", "name", "text");

  private final Map<String, Record> things = new HashMap<>();

  Titles(Review review) {
    things(review).forEach(thing -> things.put(idOf(thing), thing));
  }

  /** The thing; null where the review has it no more. */
  @Nullable Record thing(Id id) {
    return things.get(id.value());
  }

  /** The first line of what a thing is called; empty where there is none of this id. */
  String of(Id id) {
    Record thing = things.get(id.value());
    return thing == null ? "" : title(thing);
  }

  /** "key question" for a key question. */
  static String sort(Record thing) {
    return spaced(thing.getClass().getSimpleName());
  }

  /** "key questions" for {@code keyQuestions}; of {@code host.name} the last word. */
  static String member(String name) {
    return spaced(name.substring(name.lastIndexOf('.') + 1));
  }

  /** A value as people read it: ids become what they stand for. */
  String value(String kept) {
    return UUID.matcher(kept)
        .replaceAll(
            id -> {
              Record thing = things.get(id.group());
              return thing == null ? "…" : Matcher.quoteReplacement(title(thing));
            });
  }

  private static String spaced(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.UK);
  }

  private static String title(Record thing) {
    for (String name : NAMED) {
      Member member = Shape.of(thing).member(name);
      Object value = member == null ? null : member.of(thing);
      if (value instanceof String text && !text.isBlank()) {
        return text.strip().lines().findFirst().orElse("");
      }
    }
    return "";
  }

  private static Stream<Record> things(Record whole) {
    Stream<Record> beneath =
        Shape.of(whole).members().stream().flatMap(member -> within(member, member.of(whole)));
    return idOf(whole).isEmpty() ? beneath : Stream.concat(Stream.of(whole), beneath);
  }

  private static Stream<Record> within(Member member, @Nullable Object value) {
    if (member.form() == Form.RECORD && value instanceof Record one) {
      return things(one);
    }
    return member.form() == Form.RECORDS && value instanceof List<?> many
        ? many.stream().flatMap(one -> things((Record) one))
        : Stream.empty();
  }

  private static String idOf(Record thing) {
    Id id = Shape.of(thing).id(thing);
    return id == null ? "" : id.value();
  }
}
