package org.criticalfriend.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Form;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.junit.jupiter.api.Test;

/** The schemas have every member that the reader knows, of the same sort, and no other. */
class SchemaMembersTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path REVIEW = Path.of("docs/review.schema.json");
  private static final Path OUTLINE = Path.of("docs/outline.schema.json");

  /** What may narrow a member further than its form does. */
  private static final List<String> NARROWER =
      List.of("description", "const", "minimum", "maximum", "pattern");

  @Test
  void schemaHasEveryMemberOfEveryRecordAndNoOther() throws IOException {
    JsonNode schema = MAPPER.readTree(REVIEW.toFile());
    Map<String, Class<?>> records = records();

    assertThat(names(schema.get("$defs")))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(records.keySet().stream(), Stream.of("id", "date", "time", "block"))
                .toList());
    compare(schema, Review.class, Map.of("format", "critical-friend-review", "version", 1));
    for (Map.Entry<String, Class<?>> one : records.entrySet()) {
      String insert = Shape.of(one.getValue().asSubclass(Record.class)).insert();
      Map<String, Object> marks = insert == null ? Map.of() : Map.of("insert", insert);
      compare(schema.get("$defs").get(one.getKey()), one.getValue(), marks);
    }
  }

  @Test
  void schemaHasEveryKindOfBlock() throws IOException {
    JsonNode blocks = MAPPER.readTree(REVIEW.toFile()).at("/$defs/block/oneOf");

    assertThat(blocks.findValuesAsText("$ref"))
        .containsExactlyElementsOf(
            Stream.of(Block.class.getPermittedSubclasses())
                .map(SchemaMembersTest::reference)
                .toList());
  }

  @Test
  void outlineSchemaHasTheMembersOfAnOutline() throws IOException {
    JsonNode schema = MAPPER.readTree(OUTLINE.toFile());
    Set<String> members =
        new TreeSet<>(Shape.of(OutlineFile.class).members().stream().map(Member::name).toList());
    members.addAll(List.of("format", "version"));

    assertThat(names(schema.get("properties"))).containsExactlyInAnyOrderElementsOf(members);
    assertThat(texts(schema.get("required"))).containsExactlyInAnyOrderElementsOf(members);
  }

  private static void compare(JsonNode schema, Class<?> type, Map<String, ?> marks) {
    Shape<?> shape = Shape.of(type.asSubclass(Record.class));
    JsonNode properties = schema.get("properties");
    Set<String> required = new TreeSet<>(marks.keySet());
    Set<String> all = new TreeSet<>(marks.keySet());
    marks.forEach(
        (name, value) ->
            assertThat(properties.at("/" + name + "/const").asText()).isEqualTo(value.toString()));
    for (Member member : shape.members()) {
      all.add(member.name());
      if (member.required()) {
        required.add(member.name());
      }
      assertThat(plain(properties.get(member.name())))
          .as(type.getSimpleName() + "." + member.name())
          .isEqualTo(value(member));
    }
    assertThat(schema.get("type").asText()).isEqualTo("object");
    assertThat(schema.has("additionalProperties")).isFalse();
    assertThat(names(properties)).containsExactlyInAnyOrderElementsOf(all);
    assertThat(texts(schema.get("required"))).containsExactlyInAnyOrderElementsOf(required);
  }

  private static ObjectNode plain(JsonNode property) {
    return ((ObjectNode) property.deepCopy()).remove(NARROWER);
  }

  /** What the schema must say of a member, by its form. */
  private static ObjectNode value(Member member) {
    return switch (member.form()) {
      case ID, REFERENCE -> of("$ref", "#/$defs/id");
      case TEXT -> of("type", "string");
      case FLAG -> of("type", "boolean");
      case NUMBER -> of("type", "integer");
      case DATE -> of("$ref", "#/$defs/date");
      case TIME -> of("$ref", "#/$defs/time");
      case WORD -> words(member);
      case TEXTS -> listOf(of("type", "string"));
      case WORDS -> listOf(words(member));
      case REFERENCES -> listOf(of("$ref", "#/$defs/id"));
      case COUNTS -> {
        ObjectNode counts = of("type", "object");
        counts.set("additionalProperties", of("type", "integer").put("minimum", 0));
        yield counts;
      }
      case RECORD -> of("$ref", reference(member.element()));
      case RECORDS -> listOf(of("$ref", reference(member.element())));
    };
  }

  private static ObjectNode of(String name, String value) {
    return MAPPER.createObjectNode().put(name, value);
  }

  private static ObjectNode listOf(ObjectNode items) {
    return of("type", "array").set("items", items);
  }

  private static ObjectNode words(Member member) {
    ObjectNode words = MAPPER.createObjectNode();
    ArrayNode allowed = words.putArray("enum");
    member.words().forEach(allowed::add);
    return words;
  }

  /** Every record that a review may hold, by its name in the schema. */
  private static Map<String, Class<?>> records() {
    Map<String, Class<?>> records = new LinkedHashMap<>();
    collect(Review.class, records);
    return records;
  }

  private static void collect(Class<?> type, Map<String, Class<?>> records) {
    Shape.of(type.asSubclass(Record.class)).members().stream()
        .filter(member -> member.form() == Form.RECORD || member.form() == Form.RECORDS)
        .flatMap(member -> kinds(member.element()))
        .filter(kind -> records.putIfAbsent(nameOf(kind), kind) == null)
        .forEach(kind -> collect(kind, records));
  }

  private static Stream<Class<?>> kinds(Class<?> element) {
    Class<?>[] kinds = element.getPermittedSubclasses();
    return kinds == null ? Stream.of(element) : Stream.of(kinds);
  }

  private static String nameOf(Class<?> type) {
    String name = type.getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  private static String reference(Class<?> type) {
    return "#/$defs/" + nameOf(type);
  }

  private static List<String> names(JsonNode object) {
    return object.propertyStream().map(Map.Entry::getKey).toList();
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asText).toList();
  }
}
