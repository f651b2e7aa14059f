package org.criticalfriend.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review is written whole or not at all, and only where it may be. */
class WritingTest {
  @TempDir Path folder;
  @TempDir Path elsewhere;

  @Test
  void makesTheFoldersItNeeds() {
    ReviewForm.write(bundle(), folder.resolve("a/b/c"), false);

    assertThat(folder.resolve("a/b/c/pictures/map.png")).exists();
  }

  @Test
  void writesIntoAnEmptyFolder() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    ReviewForm.write(bundle(), empty, false);

    assertThat(empty.resolve("review.json")).exists();
  }

  @Test
  void makesNoPictureFolderWithoutPictures() {
    ReviewForm.write(withoutPictures(), folder.resolve("one"), false);

    assertThat(folder.resolve("one")).isDirectoryNotContaining("glob:**pictures");
  }

  @Test
  void leavesReviewThatMustNotBeReplaced() throws IOException {
    Path review = SmallReview.aReview().with("/review/title", "\"Mine\"").in(folder.resolve("one"));
    byte[] before = Files.readAllBytes(review.resolve("review.json"));

    assertThat(trouble(bundle(), review, false).code()).isEqualTo("CF-364");

    assertThat(review.resolve("review.json")).hasBinaryContent(before);
    assertThat(names(review)).containsExactly("pictures", "pictures/map.png", "review.json");
  }

  @Test
  void leavesZipThatMustNotBeReplaced() throws IOException {
    Path zip = Files.writeString(folder.resolve("mine.zip"), "mine");

    assertThat(trouble(bundle(), zip, false).code()).isEqualTo("CF-101");

    assertThat(zip).hasContent("mine");
  }

  @Test
  void replacesReviewWhenTold() throws IOException {
    Path review = SmallReview.aReview().with("/review/title", "\"Mine\"").in(folder.resolve("one"));
    Files.writeString(review.resolve("notes.txt"), "kept");
    Path zip = Files.writeString(folder.resolve("mine.zip"), "mine");

    ReviewForm.write(bundle(), review, true);
    ReviewForm.write(bundle(), zip, true);

    assertThat(review.resolve("review.json")).hasContent(SmallReview.text());
    assertThat(review.resolve("notes.txt")).hasContent("kept");
    assertThat(ReviewForm.read(zip).warnings()).isEmpty();
  }

  @Test
  void neverSpillsIntoAFolderOfOtherThings() throws IOException {
    Path letters = Files.createDirectory(folder.resolve("letters"));
    Files.writeString(letters.resolve("dear.txt"), "Dear");

    assertThat(trouble(bundle(), letters, false).code()).isEqualTo("CF-360");
    assertThat(trouble(bundle(), letters, true).code()).isEqualTo("CF-360");

    assertThat(names(letters)).containsExactly("dear.txt");
  }

  @Test
  void refusesFileInPlaceOfTheFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");

    assertThat(trouble(bundle(), file, true).code()).isEqualTo("CF-363");
    assertThat(trouble(bundle(), file.resolve("below"), true).code()).isEqualTo("CF-363");

    assertThat(file).hasContent("mine");
  }

  @Test
  void refusesReviewWithoutItsPicture() throws IOException {
    Bundle bundle = new Bundle(bundle().review(), Map.of());

    assertThat(trouble(bundle, folder.resolve("one"), false).code()).isEqualTo("CF-357");

    assertThat(names(folder)).isEmpty();
  }

  @Test
  void refusesPictureNoReaderWouldTake() throws IOException {
    Bundle bundle = bundle();
    Id picture = bundle.review().pictures().getFirst().id();
    Bundle spoilt =
        new Bundle(bundle.review(), Map.of(picture, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9}));

    assertThat(trouble(spoilt, folder.resolve("one.zip"), false).code()).isEqualTo("CF-354");

    assertThat(names(folder)).isEmpty();
  }

  @Test
  void refusesTwoPicturesThatWouldShareAFileAndDiffer() throws IOException {
    SmallReview review =
        SmallReview.aReview()
            .with("/pictures/-", "{\"id\":\"map2\",\"file\":\"pictures/map.png\",\"alt\":\"\"}");
    Bundle bundle = ReviewForm.read(review.in(folder.resolve("one"))).bundle();
    Map<Id, byte[]> pictures = new HashMap<>(bundle.pictures());
    byte[] longer = Arrays.copyOf(pictures.get(bundle.review().pictures().get(1).id()), 200);
    pictures.put(bundle.review().pictures().get(1).id(), longer);

    Trouble trouble = trouble(new Bundle(bundle.review(), pictures), folder.resolve("2"), false);

    assertThat(trouble.code()).isEqualTo("CF-358");
    assertThat(folder.resolve("2")).doesNotExist();
  }

  @Test
  void refusesReviewThatCouldNotBeReadBack() throws IOException {
    Review review = withoutPictures().review();
    Review twice = withTheme(review, new Theme(Id.create("q1"), "Twice", Extras.NONE));

    Trouble trouble = trouble(new Bundle(twice, Map.of()), folder.resolve("one"), false);

    assertThat(trouble.code()).isEqualTo("CF-362");
    assertThat(trouble.happened()).contains("the id \"q1\" is already used");
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void refusesUnknownMemberThatIsNoJson() throws IOException {
    Extras spoilt = new Extras(Map.of("x", "[1"));
    Review review =
        withTheme(withoutPictures().review(), new Theme(Id.create("new"), "New", spoilt));

    assertThat(trouble(new Bundle(review, Map.of()), folder.resolve("1.zip"), false).code())
        .isEqualTo("CF-362");
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void refusesReviewTooLargeToBeReadBack() throws IOException {
    String million = "\"" + "a".repeat(1_000_000) + "\"";
    Extras many = new Extras(Map.of("x", "[" + (million + ",").repeat(69) + million + "]"));
    Review review = withTheme(withoutPictures().review(), new Theme(Id.create("new"), "New", many));

    assertThat(trouble(new Bundle(review, Map.of()), folder.resolve("1"), false).code())
        .isEqualTo("CF-361");
    assertThat(names(folder)).isEmpty();
  }

  private static Bundle bundle() {
    return ReviewForm.read(SmallReview.FOLDER).bundle();
  }

  private Bundle withoutPictures() {
    try {
      SmallReview review =
          SmallReview.aReview()
              .with("/pictures", "[]")
              .with("/papers/0/sections/0/blocks/0/para", "\"Words\"");
      return ReviewForm.read(review.in(elsewhere)).bundle();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The review with one theme more, whether or not that is right. */
  private static Review withTheme(Review review, Theme theme) {
    Shape<Review> shape = Shape.of(Review.class);
    List<Object> values =
        shape.members().stream()
            .map(m -> m.name().equals("themes") ? with(review.themes(), theme) : m.of(review))
            .toList();
    return shape.build(values, Extras.NONE);
  }

  private static List<Theme> with(List<Theme> themes, Theme theme) {
    return Stream.concat(themes.stream(), Stream.of(theme)).toList();
  }

  private static Trouble trouble(Bundle bundle, Path target, boolean replace) {
    return assertThatExceptionOfType(Trouble.class)
        .isThrownBy(() -> ReviewForm.write(bundle, target, replace))
        .actual();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.skip(1).map(file -> folder.relativize(file).toString()).sorted().toList();
    }
  }
}
