package org.criticalfriend.form;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small valid review on its way to be spoilt at one place. */
final class SmallReview {
  static final Path FOLDER = Path.of("src/test/resources/form/small");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final JsonNode root;

  private SmallReview(JsonNode root) {
    this.root = root;
  }

  static SmallReview aReview() {
    return new SmallReview(json(text()));
  }

  /** The review as it stands in its file. */
  static String text() {
    try {
      return Files.readString(FOLDER.resolve("review.json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets a member, or an item of a list ("-" adds one), to this JSON. */
  SmallReview with(String pointer, String value) {
    JsonPointer at = JsonPointer.compile(pointer);
    String name = at.last().getMatchingProperty();
    JsonNode parent = root.at(at.head());
    if (parent instanceof ArrayNode list && name.equals("-")) {
      list.add(json(value));
    } else if (parent instanceof ArrayNode list) {
      list.set(Integer.parseInt(name), json(value));
    } else {
      ((ObjectNode) parent).set(name, json(value));
    }
    return this;
  }

  SmallReview without(String pointer) {
    JsonPointer at = JsonPointer.compile(pointer);
    ((ObjectNode) root.at(at.head())).remove(at.last().getMatchingProperty());
    return this;
  }

  byte[] bytes() {
    return root.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Puts the review with its picture into a folder. */
  Path in(Path folder) throws IOException {
    return in(folder, bytes());
  }

  /** Puts this review.json and the review's picture into a folder. */
  static Path in(Path folder, byte[] document) throws IOException {
    Files.createDirectories(folder.resolve("pictures"));
    Files.copy(FOLDER.resolve("pictures/map.png"), folder.resolve("pictures/map.png"));
    Files.write(folder.resolve("review.json"), document);
    return folder;
  }

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
