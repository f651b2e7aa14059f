package org.criticalfriend.form;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Tells the kinds of block apart: inserts by the word their member "insert" holds, the others by
 * the name of their first member.
 */
final class BlockKinds {
  static final String INSERT = "insert";

  private static final SequencedMap<String, Shape<?>> BY_MEMBER = new LinkedHashMap<>();
  private static final SequencedMap<String, Shape<?>> BY_WORD = new LinkedHashMap<>();

  static {
    for (Class<?> kind : Block.class.getPermittedSubclasses()) {
      Shape<?> shape = Shape.of(kind.asSubclass(Record.class));
      String word = shape.insert();
      if (word == null) {
        BY_MEMBER.put(shape.members().getFirst().name(), shape);
      } else {
        BY_WORD.put(word, shape);
      }
    }
  }

  private BlockKinds() {}

  /** The shape of the block that stands in this JSON object. */
  static Shape<?> of(String object, String document, String pointer) throws IOException {
    String mark = null;
    Shape<?> shape = null;
    try (JsonParser json = Json.parser(object)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        Shape<?> named = named(name, new Place(document, pointer, json));
        if (named != null && mark != null) {
          throw FormTrouble.twoBlocks(Place.of(document, pointer), mark, name);
        }
        mark = named == null ? mark : name;
        shape = named == null ? shape : named;
        json.skipChildren();
      }
    }
    if (shape == null) {
      throw FormTrouble.notABlock(Place.of(document, pointer), marks());
    }
    return shape;
  }

  /** The members of which a block has exactly one. */
  static List<String> marks() {
    List<String> marks = new ArrayList<>(BY_MEMBER.sequencedKeySet());
    marks.add(INSERT);
    return marks;
  }

  private static @Nullable Shape<?> named(String member, Place place) throws IOException {
    if (!member.equals(INSERT)) {
      return BY_MEMBER.get(member);
    }
    List<String> words = List.copyOf(BY_WORD.sequencedKeySet());
    String word = new Scalars(place.json(), place).text("one of " + FormTrouble.listed(words));
    Shape<?> shape = BY_WORD.get(word);
    if (shape == null) {
      throw FormTrouble.unknownWord(place.here(), word, words);
    }
    return shape;
  }
}
