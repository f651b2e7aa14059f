package org.criticalfriend.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.criticalfriend.files.Fingerprint;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.form.KeptReview;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.FileRole;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.KeptFile;
import org.criticalfriend.model.OpenRemark;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.model.Picture;
import org.criticalfriend.model.Recipient;
import org.criticalfriend.model.RemarkKind;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.criticalfriend.model.Version;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a paper stays as it was in the file, in the text form and when copies merge. */
class KeptVersionTest {
  private static final byte[] WORD = "the Word file as sent".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;
  private final Bundle sample = ReviewForm.read(Path.of("assets/sample")).bundle();
  private final Paper paper = sample.review().papers().getFirst();
  private final Map<String, byte[]> bytes = new HashMap<>();
  private final Version version = version(1, sample.review(), WORD);

  @Test
  void comesBackFromTheFileToTheByte() {
    try (ReviewFile file = made("a", "Jane")) {
      keep(file, version);
      assertThat(file.verify()).matches(Verdict::isSound);
    }
    try (ReviewFile file = ReviewFile.open(folder.resolve("a.review"), "Jane")) {
      assertThat(kept(file)).containsExactly(version);
      assertThat(file.kept(version.sent().getFirst().digest())).isEqualTo(WORD);
      assertThat(file.whole().kept()).containsOnlyKeys(bytes.keySet());
    }
  }

  @Test
  void opensTheReviewAsItWasWhateverBecameOfIt() {
    try (ReviewFile file = made("a", "Jane")) {
      keep(file, version);
      file.change("Empty", edit -> edit.remove(sample.review().findings().getFirst().id()));

      Bundle then = KeptReview.open(version, file.whole().kept());

      assertThat(then.review()).hasToString(sample.review().toString());
      for (Picture picture : then.review().pictures()) {
        assertThat(then.pictures().get(picture.id())).isEqualTo(picture(picture.file()));
      }
    }
  }

  @Test
  void goesWithItsPaperAndComesBackByUndo() {
    try (ReviewFile file = made("a", "Jane")) {
      keep(file, version);
      file.undo();
      assertThat(kept(file)).isEmpty();
      file.redo();
      assertThat(kept(file)).containsExactly(version);
      assertThat(file.whole().kept()).containsOnlyKeys(bytes.keySet());
    }
  }

  @Test
  void survivesTheMergingOfCopiesThatBothSent() throws IOException {
    made("a", "Jane").close();
    Path theirs = Files.copy(folder.resolve("a.review"), folder.resolve("b.review"));
    byte[] other = "sent from another laptop".getBytes(StandardCharsets.UTF_8);
    Version yours = version(1, sample.review(), other);
    try (ReviewFile file = ReviewFile.open(theirs, "Bob")) {
      keep(file, yours);
    }
    try (ReviewFile file = ReviewFile.open(folder.resolve("a.review"), "Jane")) {
      keep(file, version);
      file.merge(theirs);

      assertThat(kept(file)).containsExactlyInAnyOrder(version, yours);
      assertThat(file.kept(yours.sent().getFirst().digest())).isEqualTo(other);
      assertThat(file.verify()).matches(Verdict::isSound);
    }
  }

  @Test
  void keepsNoReviewInWhichErasedWordsStand() throws IOException {
    Id note = sample.review().notes().getFirst().id();
    Id elsewhere = Id.create("in-no-review");
    try (ReviewFile file = made("a", "Jane")) {
      keep(file, version);
      file.erase(elsewhere, List.of());
      assertThat(kept(file)).containsExactly(version);

      file.erase(note, "text", List.of());

      Version now = kept(file).getFirst();
      assertThat(now.sent()).isEqualTo(version.sent());
      assertThat(now.in(FileRole.REVIEW)).isEmpty();
      assertThat(file.kept(version.in(FileRole.REVIEW).getFirst().digest())).isNull();
      assertThatThrownBy(() -> KeptReview.open(now, file.whole().kept()))
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("CF-386");
      assertThat(file.verify()).matches(Verdict::isSound);
    }
  }

  @Test
  void comesBackFromTheTextFormToTheByte() throws IOException {
    ReviewForm.write(bundle(), folder.resolve("form"), false);

    Bundle read = ReviewForm.read(folder.resolve("form")).bundle();
    ReviewForm.write(read, folder.resolve("again"), false);

    assertThat(read.kept()).containsOnlyKeys(bytes.keySet());
    assertThat(names("again")).isEqualTo(names("form")).anyMatch(name -> name.endsWith(".docx"));
    for (String name : names("form")) {
      assertThat(folder.resolve("again/versions").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("form/versions").resolve(name));
    }
  }

  @Test
  void refusesATextFormInWhichAKeptFileWasChangedOrIsMissing() throws IOException {
    ReviewForm.write(bundle(), folder.resolve("form"), false);
    Path file = folder.resolve("form").resolve(version.sent().getFirst().place());

    Files.writeString(file, "changed since it was sent");
    assertThat(refused("form").code()).isEqualTo("CF-381");

    Files.delete(file);
    assertThat(refused("form"))
        .returns("CF-380", Trouble::code)
        .returns(true, trouble -> trouble.happened().contains("/papers/0/versions/0/files/0"));
  }

  @Test
  void warnsOfFilesThatNoVersionNames() throws IOException {
    ReviewForm.write(bundle(), folder.resolve("form"), false);
    Files.writeString(folder.resolve("form/versions/other.docx"), "put there by somebody");

    assertThat(ReviewForm.read(folder.resolve("form")).warnings())
        .singleElement()
        .asString()
        .contains("versions/other.docx");
  }

  @Test
  void writesNoTextFormInWhichAKeptFileWouldBeMissing() {
    Bundle bundle = bundle();
    Bundle without = new Bundle(bundle.review(), bundle.pictures());

    assertThatThrownBy(() -> ReviewForm.write(without, folder.resolve("form"), false))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("CF-384");
    assertThat(folder.resolve("form")).doesNotExist();
  }

  @Test
  void opensNoReviewFromBytesThatAreDamaged() {
    Map<String, byte[]> damaged = new HashMap<>(bytes);
    damaged.put(version.in(FileRole.REVIEW).getFirst().digest(), WORD);

    assertThatThrownBy(() -> KeptReview.open(version, damaged))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("CF-385");
  }

  @Test
  void overrulesNoRemarkWithoutAReason() {
    OpenRemark remark = new OpenRemark(RemarkKind.NOT_AGREED, "4.1", "It is parked.", Extras.NONE);

    assertThatThrownBy(() -> Shape.of(Version.class).with(version, "overruled", List.of(remark)))
        .isInstanceOf(InvalidValue.class);
  }

  private Trouble refused(String form) {
    return catchThrowableOfType(Trouble.class, () -> ReviewForm.read(folder.resolve(form)));
  }

  private List<String> names(String form) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(form).resolve("versions"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Version version(int number, Review review, byte[] word) {
    List<KeptFile> files = new ArrayList<>();
    files.add(file("outcome-paper-draft-1.docx", FileRole.SENT, word));
    files.add(file("review.json.gz", FileRole.REVIEW, KeptReview.pack(review)));
    for (Picture picture : review.pictures()) {
      String name = picture.file().substring("pictures/".length());
      files.add(file(name, FileRole.PICTURE, sample.pictures().get(picture.id())));
    }
    return new Version(
        Id.create(),
        number,
        PaperState.SENT_TO_TEAM,
        LocalDate.of(2025, 7, 1),
        "Jane",
        List.of(new Recipient("Bob", sample.review().people().getFirst().id())),
        LocalDate.of(2025, 7, 9),
        "For your comments",
        null,
        null,
        files,
        Extras.NONE);
  }

  private KeptFile file(String name, FileRole role, byte[] content) {
    String digest = Fingerprint.of(content).sha256();
    bytes.put(digest, content);
    return new KeptFile(name, role, digest, Extras.NONE);
  }

  private byte[] picture(String file) {
    Picture picture =
        sample.review().pictures().stream()
            .filter(one -> one.file().equals(file))
            .findFirst()
            .orElseThrow();
    return sample.pictures().get(picture.id());
  }

  private ReviewFile made(String name, String author) {
    return ReviewFile.create(folder.resolve(name + ".review"), author, sample);
  }

  private void keep(ReviewFile file, Version kept) {
    file.change(
        "Send",
        edit -> {
          bytes.values().forEach(edit::keep);
          edit.put(Shape.of(Paper.class).with(paper, "versions", List.of(kept)));
        });
  }

  private static List<Version> kept(ReviewFile file) {
    return file.review().review().papers().getFirst().kept();
  }

  private Bundle bundle() {
    List<Paper> papers = new ArrayList<>(sample.review().papers());
    papers.set(0, Shape.of(Paper.class).with(paper, "versions", List.of(version)));
    Review review = Shape.of(Review.class).with(sample.review(), "papers", papers);
    return new Bundle(review, sample.pictures(), bytes);
  }
}
