package org.criticalfriend.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.criticalfriend.files.Fingerprint;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.house.Colour;
import org.criticalfriend.house.Role;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.FileRole;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.KeptFile;
import org.criticalfriend.model.PaperLook;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.Shape;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.word.Council;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review carries the look of its papers with it, wherever it goes. */
class LookOfReviewTest {
  private static final byte[] TEMPLATE = Council.template();
  private static final String DIGEST = Fingerprint.of(TEMPLATE).sha256();

  @TempDir private Path folder;

  @Test
  void travelsInTheReviewsFileAndItsTextForm() {
    Path form = folder.resolve("form");
    try (ReviewFile file = ReviewFile.create(folder.resolve("a.review"), "Ann", dressed())) {
      assertThat(file.review().template()).isEqualTo(TEMPLATE);
      ReviewForm.write(file.whole(), form, false);
    }

    assertThat(form.resolve("style/" + DIGEST.substring(0, 16) + "-council.dotx"))
        .hasBinaryContent(TEMPLATE);
    assertThat(heading(ReviewForm.read(form).bundle())).isEqualTo(Colour.of(Council.BLUE));
  }

  @Test
  void comesWithACopyThatIsMergedIn() throws IOException {
    Path own = folder.resolve("own.review");
    Path other = folder.resolve("other.review");
    ReviewFile.create(own, "Ann", plain()).close();
    Files.copy(own, other);
    try (ReviewFile file = ReviewFile.open(other, "Ben")) {
      ReviewDetails now = file.review().review().review();
      file.change(
          "House style",
          edit -> {
            edit.keep(TEMPLATE);
            edit.put(with(now));
          });
    }
    try (ReviewFile file = ReviewFile.open(own, "Ann")) {
      file.merge(other);

      assertThat(heading(file.review())).isEqualTo(Colour.of(Council.BLUE));
    }
  }

  @Test
  void undoGivesTheFormerLookBack() {
    try (ReviewFile file = ReviewFile.create(folder.resolve("a.review"), "Ann", plain())) {
      ReviewDetails now = file.review().review().review();
      file.change(
          "House style",
          edit -> {
            edit.keep(TEMPLATE);
            edit.put(with(now));
          });
      file.undo();
      assertThat(file.review().review().review().look()).isNull();
      file.redo();
      assertThat(heading(file.review())).isEqualTo(Colour.of(Council.BLUE));
    }
  }

  @Test
  void aTemplateThatIsNotAtHandLeavesTheBuiltInLook() {
    Bundle without = new Bundle(dressed().review(), dressed().pictures(), Map.of());

    assertThat(ReviewStyles.of(without).warnings()).isEmpty();
  }

  @Test
  void refusesWhatIsNoColourAndNoMargin() {
    PaperLook plain = PaperLook.BUILT_IN;

    assertThatThrownBy(() -> Shape.of(PaperLook.class).with(plain, "headingColour", "blue"))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> Shape.of(PaperLook.class).with(plain, "marginTop", 5))
        .isInstanceOf(InvalidValue.class);
  }

  private static Colour heading(Bundle bundle) {
    return ReviewStyles.of(bundle).word().look().setting(Role.HEADING_1).letters().colour();
  }

  private static Bundle plain() {
    return ReviewForm.read(Path.of("assets/sample")).bundle();
  }

  private static Bundle dressed() {
    Bundle plain = plain();
    Review review =
        Shape.of(Review.class).with(plain.review(), "review", with(plain.review().review()));
    return new Bundle(review, plain.pictures(), Map.of(DIGEST, TEMPLATE));
  }

  private static ReviewDetails with(ReviewDetails details) {
    KeptFile file = new KeptFile("council.dotx", FileRole.TEMPLATE, DIGEST, Extras.NONE);
    PaperLook look = Shape.of(PaperLook.class).with(PaperLook.BUILT_IN, "template", file);
    return Shape.of(ReviewDetails.class).with(details, "look", look);
  }
}
