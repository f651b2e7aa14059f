package org.criticalfriend.form;

import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Shape;
import org.jspecify.annotations.Nullable;

/** Reads any record of the review by its {@link Shape}, or says where and why it cannot be read. */
final class RecordReader {
  private final JsonParser json;
  private final Place place;
  private final Scalars scalars;
  private final Labels labels;
  private final Warnings warnings;

  RecordReader(Place place, Labels labels, Warnings warnings) {
    this.json = place.json();
    this.place = place;
    this.scalars = new Scalars(json, place);
    this.labels = labels;
    this.warnings = warnings;
  }

  /**
   * The record that the reading stands at.
   *
   * @param marks members that tell what the object is; they are read elsewhere and passed over here
   */
  <R extends Record> R read(Shape<R> shape, Set<String> marks) throws IOException {
    scalars.expect(JsonToken.START_OBJECT, "an object");
    @Nullable Object[] values = new @Nullable Object[shape.members().size()];
    Map<String, String> unknown = new LinkedHashMap<>();
    int expected = 0;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      int at = indexOf(shape.members(), json.currentName(), expected);
      json.nextToken();
      if (at >= 0) {
        refuseTwice(values[at] != null);
        values[at] = value(shape, shape.members().get(at));
        expected = at + 1;
      } else {
        keep(unknown, marks);
      }
    }
    return build(shape, values, unknown);
  }

  private <R extends Record> R build(
      Shape<R> shape, @Nullable Object[] values, Map<String, String> unknown) {
    for (int i = 0; i < values.length; i++) {
      Member member = shape.members().get(i);
      if (member.required() && values[i] == null) {
        throw FormTrouble.missing(place.here(), member.name());
      }
    }
    try {
      return shape.build(
          Arrays.asList(values), unknown.isEmpty() ? Extras.NONE : new Extras(unknown));
    } catch (InvalidValue e) {
      throw FormTrouble.invalid(place.here(), e);
    }
  }

  private void keep(Map<String, String> unknown, Set<String> marks) throws IOException {
    String name = scalars.whole(json.currentName());
    if (marks.contains(name)) {
      json.skipChildren();
      return;
    }
    refuseTwice(unknown.containsKey(name));
    warnings.add(place.here() + " is not known to this version; it is kept as it stands.");
    unknown.put(name, raw());
  }

  private Object value(Shape<?> shape, Member member) throws IOException {
    return switch (member.form()) {
      case ID -> id(shape.type());
      case TEXT -> text(member);
      case FLAG -> scalars.flag();
      case NUMBER -> scalars.number();
      case DATE -> scalars.date();
      case TIME -> scalars.time();
      case WORD -> scalars.word(member);
      case REFERENCE -> reference(member);
      case TEXTS -> list("a list of texts", () -> text(member));
      case WORDS -> list("a list of words", () -> scalars.word(member));
      case REFERENCES -> list("a list of ids", () -> reference(member));
      case COUNTS -> counts();
      case RECORD -> record(member);
      case RECORDS -> list("a list of objects", () -> record(member));
    };
  }

  private Id id(Class<?> kind) throws IOException {
    String text = scalars.text("an id in quotation marks");
    String here = place.here();
    try {
      return labels.define(text, kind, here);
    } catch (InvalidValue e) {
      throw FormTrouble.invalid(here, e);
    }
  }

  private Id reference(Member member) throws IOException {
    String text = scalars.text("the id of a " + FormTrouble.words(member.element()));
    try {
      return labels.mention(text, member.element(), place::here);
    } catch (InvalidValue e) {
      throw FormTrouble.invalid(place.here(), e);
    }
  }

  private String text(Member member) throws IOException {
    String text = scalars.text("a text in quotation marks");
    if (member.prose() == null) {
      return text;
    }
    try {
      labels.prose(text, place::here);
    } catch (InvalidValue e) {
      throw FormTrouble.invalid(place.here(), e);
    }
    return text;
  }

  private Map<String, Integer> counts() throws IOException {
    scalars.expect(JsonToken.START_OBJECT, "an object of numbers by category");
    Map<String, Integer> counts = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String category = scalars.whole(json.currentName());
      json.nextToken();
      refuseTwice(counts.put(category, scalars.number()) != null);
    }
    return counts;
  }

  private <T> List<T> list(String wanted, Item<T> item) throws IOException {
    scalars.expect(JsonToken.START_ARRAY, wanted);
    List<T> items = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      items.add(item.read());
    }
    return items;
  }

  private Record record(Member member) throws IOException {
    if (member.element() != Block.class) {
      return read(Shape.of(member.element().asSubclass(Record.class)), Set.of());
    }
    return block();
  }

  /** What tells one kind of block from another may stand anywhere in it, so it is read twice. */
  private Record block() throws IOException {
    scalars.expect(JsonToken.START_OBJECT, "an object");
    String pointer = place.pointer();
    String text = raw();
    Shape<?> shape = BlockKinds.of(text, place.document(), pointer);
    Set<String> marks = shape.insert() == null ? Set.of() : Set.of(BlockKinds.INSERT);
    try (JsonParser block = Json.parser(text)) {
      block.nextToken();
      Place within = new Place(place.document(), pointer, block);
      return new RecordReader(within, labels, warnings).read(shape, marks);
    }
  }

  private String raw() throws IOException {
    try {
      return scalars.whole(Json.text(json));
    } catch (JsonGenerationException _) {
      throw FormTrouble.memberTwice(place.here());
    }
  }

  private void refuseTwice(boolean there) {
    if (there) {
      throw FormTrouble.memberTwice(place.here());
    }
  }

  /** Looks first where the writer's order says the member is. */
  private static int indexOf(List<Member> members, String name, int expected) {
    for (int i = 0; i < members.size(); i++) {
      int at = (expected + i) % members.size();
      if (members.get(at).name().equals(name)) {
        return at;
      }
    }
    return -1;
  }

  @FunctionalInterface
  private interface Item<T> {
    T read() throws IOException;
  }
}
