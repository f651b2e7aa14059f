package org.criticalfriend.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.criticalfriend.files.FileIdentity;
import org.criticalfriend.files.Fingerprint;
import org.criticalfriend.files.LocalCopy;
import org.criticalfriend.files.SafetyCopies;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Note;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.Opened;
import org.criticalfriend.store.opening.ReviewOpening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalWorkTest {
  @TempDir Path folder;
  private final SmallReview review = new SmallReview();
  private Path data;
  private Path file;
  private ReviewOpening door;

  @BeforeEach
  void makeReview() {
    data = folder.resolve("data");
    file = folder.resolve("Brent.review");
    review.note("The pavement glistens with secrets");
    ReviewFile.create(file, "Jane", review.bundle()).close();
    door = SampleFile.door(data);
  }

  @Test
  void worksOnLocalCopyAndPutsItBack() throws IOException {
    Path shared = Files.createDirectory(folder.resolve("Dropbox")).resolve("Brent.review");
    Files.move(file, shared);
    OpenReview first = (OpenReview) door.open(shared, "Jane");
    assertThat(first.notices().folder().offersLocalCopy()).isTrue();
    assertThat(first.notices().sentences()).anyMatch(words -> words.contains("Dropbox"));
    Fingerprint before = Fingerprint.of(shared);

    try (OpenReview local = (OpenReview) door.onLocalCopy(first)) {
      OpeningTest.rename(local.file(), "Written locally");
      assertThat(Fingerprint.of(shared)).isEqualTo(before);
      assertThat(door.open(shared, "Jane")).isInstanceOf(Opened.Held.class);
      assertThat(local.leave())
          .hasValueSatisfying(done -> assertThat(done.place()).isEqualTo(shared));
    }

    try (ReviewFile view = ReviewFile.view(shared)) {
      assertThat(view.review().review().themes().getFirst().name()).isEqualTo("Written locally");
    }
    assertThat(Files.exists(shared.resolveSibling(".~Brent.review.open"))).isFalse();
  }

  @Test
  void offersLocalCopyThatWasNeverPutBack() throws IOException {
    var copy = LocalCopy.take(file, data.resolve("local-copies"));
    try (ReviewFile work = ReviewFile.open(copy.file(), "Jane")) {
      OpeningTest.rename(work, "Left behind");
    }

    var left = (Opened.LeftLocally) door.open(file, "Jane");
    try (OpenReview open = (OpenReview) door.resume(left, "Jane")) {
      assertThat(open.file().review().review().themes().getFirst().name()).isEqualTo("Left behind");
    }

    try (OpenReview open = (OpenReview) door.open(file, "Jane")) {
      assertThat(open.file().review().review().themes().getFirst().name()).isEqualTo("Left behind");
    }
  }

  @Test
  void erasesInSafetyCopiesOfEveryPlaceTheReviewWasOpenedAt() throws IOException {
    Path elsewhere = folder.resolve("Elsewhere.review");
    Files.copy(file, elsewhere);
    for (Path place : List.of(file, elsewhere)) {
      try (OpenReview open = (OpenReview) door.open(place, "Jane")) {
        OpeningTest.rename(open.file(), "Changed");
      }
      ((OpenReview) door.open(place, "Jane")).close();
    }
    assertThat(copiesHolding("glistens")).isEqualTo(4);
    Path broken = copies(elsewhere).all().getFirst().file();
    byte[] bytes = Files.readAllBytes(broken);
    Files.write(broken, Arrays.copyOf(bytes, bytes.length - 5000));

    Note note = review.notes.getFirst();
    try (OpenReview open = (OpenReview) door.open(file, "Jane")) {
      List<Trouble> told = open.erase(note.id(), "text");
      assertThat(told).extracting(Trouble::code).containsExactly("CF-238");
    }

    assertThat(copiesHolding("glistens")).isZero();
    assertThat(broken).doesNotExist();
    assertThat(copies(file).all()).hasSize(2);
    assertThat(copies(elsewhere).all()).hasSize(1);
  }

  private SafetyCopies copies(Path place) {
    return new SafetyCopies(data.resolve("safety-copies"), FileIdentity.of(place));
  }

  private long copiesHolding(String word) throws IOException {
    try (var all = Files.walk(data.resolve("safety-copies"))) {
      return all.filter(Files::isRegularFile)
          .filter(path -> OpeningTest.text(path).contains(word))
          .count();
    }
  }
}
