package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.model.Document;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Words in place of others: whole words only, and never in notes and documents, which stay as they
 * were taken.
 *
 * @param from what is written now
 * @param to what is to be written
 * @param only the one thing to change; everywhere where absent
 */
public record Mend(String from, String to, @Nullable Id only) {
  private static final Set<String> NO_WORDS = Set.of("file", "email", "mobile", "at");

  /** Every record in the review's lists that reads otherwise afterwards. */
  public List<Record> on(Review review) {
    Pattern words =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(from) + "(?![\\p{L}\\p{N}])");
    List<Record> changed = new ArrayList<>();
    for (Member list : Shape.of(Review.class).members()) {
      if (list.of(review) instanceof List<?> things) {
        things.forEach(thing -> add(changed, (Record) thing, words));
      }
    }
    return List.copyOf(changed);
  }

  private void add(List<Record> changed, Record thing, Pattern words) {
    if (thing instanceof Note || thing instanceof Document || thing instanceof ReviewDetails) {
      return;
    }
    Record after = in(thing, words, only == null);
    if (!after.equals(thing)) {
      changed.add(after);
    }
  }

  private Record in(Record thing, Pattern words, boolean within) {
    Shape<?> shape = Shape.of(thing);
    boolean here = within || Objects.equals(only, shape.id(thing));
    List<@Nullable Object> values = new ArrayList<>();
    for (Member member : shape.members()) {
      Object before = member.of(thing);
      boolean kept = before == null || NO_WORDS.contains(member.name());
      values.add(kept ? before : in(member, Objects.requireNonNull(before), words, here));
    }
    return shape.build(values, shape.extras(thing));
  }

  private Object in(Member member, Object value, Pattern words, boolean here) {
    return switch (member.form()) {
      case TEXT -> here ? in((String) value, words) : value;
      case TEXTS ->
          here ? ((List<?>) value).stream().map(one -> in((String) one, words)).toList() : value;
      case RECORD -> in((Record) value, words, here);
      case RECORDS -> ((List<?>) value).stream().map(one -> in((Record) one, words, here)).toList();
      case ID, REFERENCE, REFERENCES, FLAG, NUMBER, DATE, TIME, WORD, WORDS, COUNTS -> value;
    };
  }

  private String in(String text, Pattern words) {
    return words.matcher(text).replaceAll(Matcher.quoteReplacement(to));
  }
}
