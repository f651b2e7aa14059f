package org.criticalfriend.merging;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.model.Form;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Has everything that names one thing name another of the same sort instead: members that refer to
 * it, and {@code [[ID]]} in prose. Nothing is named twice afterwards.
 */
public final class Repointing {
  private final Class<? extends Record> sort;
  private final Id stays;
  private final Id goes;

  /**
   * From one thing to another.
   *
   * @param sort the record type of both
   * @param stays what is named afterwards
   * @param goes what is named no more
   */
  public Repointing(Class<? extends Record> sort, Id stays, Id goes) {
    this.sort = sort;
    this.stays = stays;
    this.goes = goes;
  }

  /** Every record in the review's lists, and its details, that reads otherwise; not the two. */
  public List<Record> across(Review review) {
    List<Record> changed = new ArrayList<>();
    for (Member list : Shape.of(Review.class).members()) {
      Object value = Objects.requireNonNull(list.of(review));
      List<?> things = value instanceof List<?> many ? many : List.of(value);
      things.forEach(thing -> add(changed, (Record) thing));
    }
    return List.copyOf(changed);
  }

  /** One record with its names exchanged; the very record where it has none of them. */
  public Record in(Record thing) {
    Shape<?> shape = Shape.of(thing);
    List<@Nullable Object> values = new ArrayList<>();
    boolean touched = false;
    for (Member member : shape.members()) {
      Object before = member.of(thing);
      Object after = before == null ? null : in(member, before);
      touched |= !Objects.equals(before, after);
      values.add(after);
    }
    return touched ? shape.build(values, shape.extras(thing)) : thing;
  }

  private void add(List<Record> changed, Record thing) {
    Record after = in(thing);
    if (!after.equals(thing) && !isOneOfThem(thing)) {
      changed.add(after);
    }
  }

  private boolean isOneOfThem(Record thing) {
    return Shape.of(thing).members().stream()
        .filter(member -> member.form() == Form.ID)
        .map(member -> member.of(thing))
        .anyMatch(id -> stays.equals(id) || goes.equals(id));
  }

  private Object in(Member member, Object value) {
    if (member.element() == sort && member.form() == Form.REFERENCE) {
      return value.equals(goes) ? stays : value;
    }
    if (member.element() == sort && member.form() == Form.REFERENCES) {
      return ((List<?>) value).contains(goes) ? once((List<?>) value) : value;
    }
    if (member.prose() != null) {
      return value instanceof List<?> texts
          ? texts.stream().map(text -> prose((String) text)).toList()
          : prose((String) value);
    }
    if (value instanceof List<?> things && member.form() == Form.RECORDS) {
      return things.stream().map(thing -> in((Record) thing)).toList();
    }
    return value instanceof Record whole && member.form() == Form.RECORD ? in(whole) : value;
  }

  private String prose(String text) {
    return text.replace(reference(goes), reference(stays));
  }

  private static String reference(Id id) {
    return "[[" + id.text() + "]]";
  }

  private List<Object> once(List<?> ids) {
    LinkedHashSet<Object> kept = new LinkedHashSet<>();
    ids.forEach(id -> kept.add(id.equals(goes) ? stays : id));
    return List.copyOf(kept);
  }
}
