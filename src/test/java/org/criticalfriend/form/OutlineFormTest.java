package org.criticalfriend.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Outlines are read and written as strictly as reviews. */
class OutlineFormTest {
  @TempDir Path folder;

  private final Bundle bundle = ReviewForm.read(SmallReview.FOLDER).bundle();
  private final Review review = bundle.review();

  @ParameterizedTest
  @MethodSource("outlines")
  void ownOutlineComesBackByteForByteAndFitsTheSample(Path file) throws IOException {
    ImportedOutline imported = OutlineForm.read(file);
    OutlineForm.write(imported.outline(), folder.resolve("again.json"), false);
    Bundle sample = ReviewForm.read(Path.of("assets/sample")).bundle();
    FittedOutline fitted = OutlineForm.fit(imported.outline(), sample.review());

    assertThat(imported.warnings()).isEmpty();
    assertThat(folder.resolve("again.json")).hasSameBinaryContentAs(file);
    assertThat(fitted.leftOut()).isEmpty();
    assertThat(fitted.paper().sections()).hasSameSizeAs(imported.outline().paper().sections());
    assertThat(
            exported(
                new Bundle(SmallOutline.with(sample.review(), fitted.paper()), sample.pictures())))
        .isNotEmpty();
  }

  @Test
  void paperBecomesAnOutlineThatFitsItsOwnReviewAgain() {
    Paper paper = review.papers().getFirst();

    OutlineFile made = OutlineForm.of(review, paper, "Mine", "As last time.");
    OutlineForm.write(made, folder.resolve("mine.json"), false);
    OutlineFile read = OutlineForm.read(folder.resolve("mine.json")).outline();
    FittedOutline fitted = OutlineForm.fit(read, review);

    assertThat(read.findingKinds()).extracting(k -> k.id().text()).containsExactly("strength");
    assertThat(fitted.missingKinds()).isEmpty();
    assertThat(fitted.leftOut()).isEmpty();
    assertThat(withoutOwnIds(fitted.paper())).isEqualTo(withoutOwnIds(paper));
  }

  @Test
  void outlineOfAPaperNamesThingsByWords() throws IOException {
    OutlineFile made = OutlineForm.of(review, review.papers().getFirst(), "Mine", "");
    OutlineForm.write(made, folder.resolve("mine.json"), false);

    assertThat(Files.readString(folder.resolve("mine.json")).replaceAll("\\s+", " "))
        .contains("\"themes\": [ \"Quays\" ]")
        .contains("\"group\": \"team\"")
        .contains("\"groups\": [ \"team\", \"host\" ]")
        .contains("\"person\": \"lead\"")
        .contains("\"text\": \"The process\"");
  }

  @Test
  void misspeltMemberIsWarnedOf() throws IOException {
    ImportedOutline read = SmallOutline.read("{\"insert\": \"findings\", \"kindes\": [\"odd\"]}");

    assertThat(read.warnings())
        .containsExactly(
            "short.json at /paper/sections/0/blocks/0/kindes is not known to this version;"
                + " it is kept as it stands.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          CF-313 | {"insert": "findings", "kinds": ["bat"]} | short.json at /paper/sections/0/blocks/0/kinds/0: there is no finding kind with the id "bat".
          CF-315 | {"para": "", "id": "good"} | short.json at /paper/sections/0/blocks/0/id: the id "good" is already used at short.json at /findingKinds/0/id.
          CF-307 | {"insert": "signature"} | short.json at /paper/sections/0/blocks/0: the member "person" is missing.
          """)
  void troublesNameTheFileAndThePlace(String code, String block, String said) {
    Trouble trouble =
        assertThatExceptionOfType(Trouble.class)
            .isThrownBy(() -> SmallOutline.read(block))
            .actual();

    assertThat(trouble.code()).isEqualTo(code);
    assertThat(trouble.happened()).isEqualTo(said);
  }

  @Test
  void reviewIsNoOutline() {
    Path notOutline = SmallReview.FOLDER.resolve("review.json");

    assertThatExceptionOfType(Trouble.class)
        .isThrownBy(() -> OutlineForm.read(notOutline))
        .matches(trouble -> trouble.code().equals("CF-304"));
    assertThatExceptionOfType(Trouble.class)
        .isThrownBy(() -> OutlineForm.read(folder.resolve("none.json")))
        .matches(trouble -> trouble.code().equals("CF-344"));
  }

  static List<Path> outlines() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("assets/outlines"))) {
      return files.sorted().toList();
    }
  }

  private byte[] exported(Bundle whole) throws IOException {
    ReviewForm.write(whole, folder.resolve("out.zip"), true);
    ReviewForm.read(folder.resolve("out.zip"));
    return Files.readAllBytes(folder.resolve("out.zip"));
  }

  private static String withoutOwnIds(Paper paper) {
    return paper.toString().replaceAll("id=[^,\\]]+", "id").replaceAll("groups?=", "group=");
  }
}
