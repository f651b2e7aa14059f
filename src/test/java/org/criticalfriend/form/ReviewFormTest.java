package org.criticalfriend.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Group;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.KeyQuestion;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewFormTest {
  @TempDir Path folder;

  @Test
  void smallReviewComesBackByteForByte() throws IOException {
    Imported imported = ReviewForm.read(SmallReview.FOLDER);

    ReviewForm.write(imported.bundle(), folder.resolve("again"), false);

    assertThat(imported.warnings()).isEmpty();
    assertThat(folder.resolve("again/review.json")).hasContent(SmallReview.text());
    assertThat(folder.resolve("again/pictures/map.png"))
        .hasSameBinaryContentAs(SmallReview.FOLDER.resolve("pictures/map.png"));
  }

  @Test
  void oneLabelIsOneIdWhereverItStands() throws IOException {
    Review review = read(SmallReview.aReview());
    Group staff = review.groups().get(1);
    Group hosts = review.groups().get(2);

    assertThat(staff.parent()).isEqualTo(hosts.id());
    assertThat(hosts.id().label()).isEqualTo("hosts");
    assertThat(hosts.id().value()).matches("[0-9a-f]{8}-[0-9a-f]{4}-7.*");
    assertThat(review.recommendations().getFirst().findings())
        .containsExactly(review.findings().getFirst().id());
  }

  @Test
  void uuidOfOursIsTheIdItself() throws IOException {
    String uuid = "019a0b1c-2d3e-7f40-9a5b-6c7d8e9f0a1b";

    Review review = read(SmallReview.aReview().with("/keyQuestions/1/id", '"' + uuid + '"'));

    Id id = review.keyQuestions().get(1).id();
    assertThat(id.value()).isEqualTo(uuid);
    assertThat(id.label()).isNull();
  }

  @Test
  void uuidOfAnotherKindIsALabel() throws IOException {
    String version4 = "019a0b1c-2d3e-4f40-9a5b-6c7d8e9f0a1b";
    String capitals = "019A0B1C-2D3E-7F40-9A5B-6C7D8E9F0A1B";

    Review review =
        read(
            SmallReview.aReview()
                .with("/keyQuestions/1/id", '"' + version4 + '"')
                .with("/themes/0/id", '"' + capitals + '"'));

    assertThat(review.keyQuestions().get(1).id().label()).isEqualTo(version4);
    assertThat(review.themes().getFirst().id().label()).isEqualTo(capitals);
  }

  @Test
  void absentEmptyAndFalseStayApart() throws IOException {
    Review review =
        read(
            SmallReview.aReview()
                .with("/keyQuestions/0/prompts", "[]")
                .with("/findings/0/headline", "\"\""));

    KeyQuestion empty = review.keyQuestions().get(0);
    KeyQuestion notLocal = review.keyQuestions().get(1);
    Finding finding = review.findings().getFirst();
    assertThat(empty.prompts()).isEmpty();
    assertThat(notLocal.prompts()).isNull();
    assertThat(empty.local()).isNull();
    assertThat(notLocal.local()).isFalse();
    assertThat(finding.headline()).isEmpty();
    assertThat(finding.code()).isNull();
  }

  @Test
  void unknownMembersAreWarnedOf() throws IOException {
    assertThat(ReviewForm.read(withUnknownMembers()).warnings())
        .containsExactly(
            "review.json at /later is not known to this version; it is kept as it stands.",
            "review.json at /pictures/0/b~1c is not known to this version; it is kept as it"
                + " stands.",
            "review.json at /papers/0/sections/0/blocks/10/wide is not known to this version;"
                + " it is kept as it stands.");
  }

  @Test
  void unknownMembersAreWrittenBackAfterTheKnownOnes() throws IOException {
    ReviewForm.write(ReviewForm.read(withUnknownMembers()).bundle(), folder.resolve("two"), false);

    assertThat(folder.resolve("two/review.json"))
        .content()
        .contains(
            """
                  "source": "The survey",
                  "b/c": [
                    1.50,
                    {
                      "z": -0,
                      "a": 1e400
                    }
                  ]
                }
            """)
        .contains("\"insert\": \"address\",\n              \"wide\": null\n")
        .endsWith("\n  ],\n  \"later\": {}\n}\n");
  }

  @Test
  void warningsStayFewEnoughToRead() throws IOException {
    SmallReview review = SmallReview.aReview();
    for (int i = 0; i < 150; i++) {
      review.with("/x" + i, "0");
    }

    Imported imported = ReviewForm.read(review.in(folder));

    assertThat(imported.warnings()).hasSize(101).endsWith("There are 50 more warnings like these.");
    assertThat(imported.bundle().review().extras().members()).hasSize(150);
  }

  @Test
  void membersMayStandInAnyOrder() throws IOException {
    Review review =
        read(
            SmallReview.aReview()
                .with("/papers/0/sections/0/blocks/0", "{\"id\":\"p\",\"para\":\"P\"}"));

    assertThat(review.papers().getFirst().sections().getFirst().blocks().getFirst().toString())
        .startsWith("Para[para=P, id=p");
  }

  @Test
  void byteOrderMarkIsPassedOver() throws IOException {
    Path review = SmallReview.in(folder, ("\uFEFF" + SmallReview.text()).getBytes(UTF_8));

    assertThat(ReviewForm.read(review).warnings()).isEmpty();
  }

  @Test
  void pictureThatNoneNamesIsLeftWithAWarning() throws IOException {
    Path review = SmallReview.aReview().in(folder);
    Files.writeString(review.resolve("pictures/other.png"), "not looked at");

    assertThat(ReviewForm.read(review).warnings())
        .containsExactly("pictures/other.png is no picture of the review; it was not read.");
  }

  @Test
  void twoPicturesMayShareAFile() throws IOException {
    SmallReview review =
        SmallReview.aReview()
            .with("/pictures/-", "{\"id\":\"map2\",\"file\":\"pictures/map.png\",\"alt\":\"\"}");

    Imported imported = ReviewForm.read(review.in(folder.resolve("one")));
    ReviewForm.write(imported.bundle(), folder.resolve("two.zip"), false);

    for (Picture picture : imported.bundle().review().pictures()) {
      assertThat(imported.bundle().pictures().get(picture.id()))
          .isEqualTo(Files.readAllBytes(SmallReview.FOLDER.resolve("pictures/map.png")));
    }
    assertThat(ReviewForm.read(folder.resolve("two.zip")).bundle().pictures()).hasSize(2);
  }

  private Review read(SmallReview review) throws IOException {
    return ReviewForm.read(review.in(folder)).bundle().review();
  }

  private Path withUnknownMembers() throws IOException {
    String unknown = "\"b/c\" : [1.50, {\"z\":-0,\"a\": 1e400}], \"alt\": \"x\"";
    return SmallReview.in(
        folder.resolve("one"),
        SmallReview.text()
            .replace("\"alt\": \"The quays\"", unknown)
            .replace("\"insert\": \"address\"", "\"wide\": null, \"insert\": \"address\"")
            .replace("\"version\": 1", "\"version\": 1, \"later\": {}")
            .getBytes(UTF_8));
  }
}
