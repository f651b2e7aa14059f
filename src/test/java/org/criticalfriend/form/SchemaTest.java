package org.criticalfriend.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.RandomReviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader takes the schemas hold to be valid, and what it refuses they refuse. */
class SchemaTest {
  /** Where relative references between the schemas start; never looked up. */
  private static final String BASE = "https://schemas.invalid/";

  private static final Schema REVIEW = schema("review.schema.json");
  private static final Schema OUTLINE = schema("outline.schema.json");

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("reviews")
  void everyReviewIsValid(Path review) throws IOException {
    assertThat(errors(REVIEW, Files.readString(review))).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyRandomReviewIsValid(long seed) throws IOException {
    ReviewForm.write(RandomReviews.bundle(seed), folder.resolve("one"), false);

    assertThat(errors(REVIEW, Files.readString(folder.resolve("one/review.json")))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("outlines")
  void everyOutlineIsValid(Path outline) throws IOException {
    assertThat(errors(OUTLINE, Files.readString(outline))).isEmpty();
  }

  @Test
  void outlineOfAnotherShapeIsInvalid() throws IOException {
    String outline = Files.readString(Path.of("assets/outlines/follow-up-note.json"));

    assertThat(errors(OUTLINE, outline.replace("\"running\"", "\"runing\""))).isNotEmpty();
    assertThat(errors(OUTLINE, outline.replace("\"paper\":", "\"papers\":"))).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          /format                      | "critical-friend-outline"
          /version                     | 2
          /themes                      | {}
          /themes/0                    | "overall"
          /themes/0/id                 | " "
          /review/title                | 3
          /review/subtitle             | null
          /review/language             | "fr-FR"
          /review/starts               | "2024-3-5"
          /review/status               | "Final"
          /sessions/0/start            | "9:30"
          /sessions/0/end              | "24:00"
          /sessions/0/peers            | "bo"
          /sessions/0/peers/0          | 1
          /sessions/0/metCount         | {"residents": "12"}
          /sessions/0/metCount         | {"residents": -1}
          /keyQuestions/0/local        | "true"
          /keyQuestions/0/prompts/0    | {}
          /findings/0/rating           | {"scale": "rag"}
          /pictures/0/file             | "map.png"
          /papers/0/sections/0/level   | 4
          /papers/0/sections/0/level   | 1.5
          /papers/0/sections/0/blocks/0 | {"id": "p1"}
          /papers/0/sections/0/blocks/0 | {"para": "", "id": "p1", "insert": "address"}
          /papers/0/sections/0/blocks/1/insert  | "index"
          /papers/0/sections/0/blocks/2/states  | ["ready"]
          /papers/0/sections/0/blocks/4/groups  | ["hosts"]
          /papers/0/sections/0/blocks/9/pageBreak | false
          """)
  void whatTheReaderRefusesTheSchemaDoesToo(String pointer, String value) throws IOException {
    SmallReview review = SmallReview.aReview().with(pointer, value);

    assertThat(errors(REVIEW, new String(review.bytes(), UTF_8))).isNotEmpty();
    Path spoilt = review.in(folder);
    assertThatExceptionOfType(Trouble.class).isThrownBy(() -> ReviewForm.read(spoilt));
  }

  @Test
  void unknownMembersAreValid() {
    SmallReview review =
        SmallReview.aReview()
            .with("/later", "{}")
            .with("/review/host/later", "1")
            .with("/papers/0/sections/0/blocks/1/later", "null");

    assertThat(errors(REVIEW, new String(review.bytes(), UTF_8))).isEmpty();
  }

  static Stream<Path> reviews() throws IOException {
    return Stream.concat(Stream.of(SmallReview.FOLDER), RoundTripTest.wholeReviews())
        .map(folder -> folder.resolve("review.json"));
  }

  static List<Path> outlines() throws IOException {
    return OutlineFormTest.outlines();
  }

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  private static List<Error> errors(Schema schema, String document) {
    return schema.validate(document, InputFormat.JSON);
  }

  private static Schema schema(String name) {
    Map<String, String> files = new HashMap<>();
    for (String file : List.of("review.schema.json", "outline.schema.json")) {
      try {
        files.put(BASE + file, Files.readString(Path.of("docs", file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(files))
        .getSchema(SchemaLocation.of(BASE + name));
  }
}
