package org.criticalfriend.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;

/** JSON as the text form uses it: bounded when read, always laid out alike when written. */
final class Json {
  static final int DEEPEST = 100;
  static final int LONGEST_TEXT = 5_000_000;
  static final int LONGEST_NUMBER = 1_000;
  static final int LONGEST_NAME = 1_000;
  static final int MOST_VALUES = 5_000_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxNameLength(LONGEST_NAME)
                  .maxTokenCount(MOST_VALUES)
                  .build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Spacing.AFTER)
          .withObjectEntrySpacing(Spacing.NONE)
          .withArrayValueSpacing(Spacing.NONE)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  private Json() {}

  static JsonParser parser(byte[] utf8) throws IOException {
    return FACTORY.createParser(utf8);
  }

  static JsonParser parser(String text) throws IOException {
    return FACTORY.createParser(text);
  }

  /** Writes two-space indented, a line for each member, as the text form asks. */
  static JsonGenerator generator(OutputStream out) throws IOException {
    DefaultIndenter twoSpaces = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter layout = new DefaultPrettyPrinter(SEPARATORS);
    layout.indentArraysWith(twoSpaces);
    layout.indentObjectsWith(twoSpaces);
    return FACTORY.createGenerator(out).setPrettyPrinter(layout);
  }

  /**
   * The value that {@code json} stands at, without white space; leaves it at the value's end.
   *
   * @throws JsonGenerationException where an object in it has two members of one name
   */
  static String text(JsonParser json) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      copy(json, out.enable(JsonGenerator.Feature.STRICT_DUPLICATE_DETECTION));
    }
    return text.toString();
  }

  /** Copies the value that {@code json} stands at; numbers keep their very characters. */
  static void copy(JsonParser json, JsonGenerator out) throws IOException {
    int open = put(json, out);
    while (open > 0) {
      json.nextToken();
      open += put(json, out);
    }
  }

  /** Copies one token; says by how much deeper it leads. */
  private static int put(JsonParser json, JsonGenerator out) throws IOException {
    JsonToken token = json.currentToken();
    switch (token) {
      case START_OBJECT -> out.writeStartObject();
      case END_OBJECT -> out.writeEndObject();
      case START_ARRAY -> out.writeStartArray();
      case END_ARRAY -> out.writeEndArray();
      case FIELD_NAME -> out.writeFieldName(json.currentName());
      case VALUE_STRING -> out.writeString(json.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> out.writeNumber(json.getText());
      case VALUE_TRUE, VALUE_FALSE -> out.writeBoolean(json.getBooleanValue());
      case VALUE_NULL -> out.writeNull();
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("No such token in text: " + token);
    }
    return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
  }
}
