package org.criticalfriend.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.files.PutBack.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalCopyTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2025, 5, 14, 14, 5);

  @TempDir Path folder;
  private Path cloud;
  private Path local;
  private Path review;

  @BeforeEach
  void aReviewInTheCloud() throws IOException {
    cloud = Files.createDirectory(folder.resolve("OneDrive"));
    local = folder.resolve("local-copies");
    review = Files.writeString(cloud.resolve("Ashby 2025.review"), "theirs");
  }

  @Test
  void worksOnACopyOfTheSameNameAndBytes() throws IOException {
    LocalCopy copy = LocalCopy.take(review, local);

    assertThat(copy.file()).hasFileName("Ashby 2025.review").hasContent("theirs");
    assertThat(copy.file()).startsWith(local);
    assertThat(copy.original()).isEqualTo(review);
    assertThat(names(cloud)).containsExactly("Ashby 2025.review");
  }

  @Test
  void putsTheWorkBackAndLeavesNothing() throws IOException {
    LocalCopy copy = LocalCopy.take(review, local);
    Files.writeString(copy.file(), "mine");

    PutBack done = copy.putBack("Jane", NOW);

    assertThat(done).isEqualTo(new PutBack(Outcome.REPLACED, review));
    assertThat(review).hasContent("mine");
    assertThat(names(cloud)).containsExactly("Ashby 2025.review");
    assertThat(local).isEmptyDirectory();
    assertThat(LocalCopy.left(local)).isEmpty();
  }

  @Test
  void keepsBothWhenTheOriginalWasChangedMeanwhile() throws IOException {
    LocalCopy copy = LocalCopy.take(review, local);
    Files.writeString(copy.file(), "mine");
    Files.writeString(review, "theirs, changed");

    PutBack done = copy.putBack("Jane: O'Neill/../x", NOW);

    Path beside = cloud.resolve("Ashby 2025 (from Jane O'Neill x 2025-05-14 14.05).review");
    assertThat(done).isEqualTo(new PutBack(Outcome.KEPT_BOTH, beside));
    assertThat(done.words()).contains("Both versions are kept").contains("(from Jane O'Neill x");
    assertThat(review).hasContent("theirs, changed");
    assertThat(beside).hasContent("mine");
    assertThat(ConflictCopies.beside(review, Set.of())).containsExactly(beside);
    assertThat(local).isEmptyDirectory();
  }

  @Test
  void neverReplacesAnEarlierVersionPutBeside() throws IOException {
    for (String work : List.of("mine 1", "mine 2", "mine 3")) {
      LocalCopy copy = LocalCopy.take(review, local);
      Files.writeString(copy.file(), work);
      Files.writeString(review, "changed while there was " + work);
      copy.putBack("Jane", NOW);
    }

    assertThat(ConflictCopies.beside(review, Set.of()))
        .extracting(Files::readString)
        .containsExactlyInAnyOrder("mine 1", "mine 2", "mine 3");
  }

  @Test
  void putsWorkBesideEvenTheLongestName() throws IOException {
    SystemNames.assumeTaken("é");
    Path longest = Files.writeString(cloud.resolve("é".repeat(124) + ".review"), "theirs");
    LocalCopy copy = LocalCopy.take(longest, local);
    Files.writeString(copy.file(), "mine");
    Files.writeString(longest, "theirs, changed");

    PutBack done = copy.putBack("", NOW);

    assertThat(done.place()).hasContent("mine").isNotEqualTo(longest);
    assertThat(done.place().toString()).endsWith("é (from 2025-05-14 14.05).review");
  }

  @Test
  void leavesTheOriginalWhenNothingWasChangedHere() throws IOException {
    LocalCopy copy = LocalCopy.take(review, local);
    Files.writeString(review, "theirs, changed");

    assertThat(copy.putBack("Jane", NOW)).isEqualTo(new PutBack(Outcome.NOTHING_TO_DO, review));

    assertThat(review).hasContent("theirs, changed");
    assertThat(local).isEmptyDirectory();
  }

  @Test
  void putsTheWorkBackWhereTheOriginalHasGone() throws IOException {
    LocalCopy copy = LocalCopy.take(review, local);
    Files.delete(review);

    assertThat(copy.putBack("Jane", NOW)).isEqualTo(new PutBack(Outcome.RESTORED, review));

    assertThat(review).hasContent("theirs");
  }

  @Test
  void keepsTheWorkWhenTheFolderCannotBeReached() throws IOException {
    LocalCopy copy = LocalCopy.take(review, local);
    Files.writeString(copy.file(), "mine");
    Path away = Files.move(cloud, folder.resolve("unplugged"));

    assertThatThrownBy(() -> copy.putBack("Jane", NOW))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("Your work is safe in " + copy.file());

    assertThat(copy.file()).hasContent("mine");
    Files.move(away, cloud);
    assertThat(copy.putBack("Jane", NOW).outcome()).isEqualTo(Outcome.REPLACED);
  }

  @Test
  void findsACopyThatACrashLeft() throws IOException {
    Files.writeString(LocalCopy.take(review, local).file(), "mine");
    Files.createDirectories(local.resolve("stranger"));
    Path damaged = Files.createDirectories(local.resolve("damaged"));
    Files.write(damaged.resolve(".origin"), new byte[] {(byte) 0xff, 0});
    Path empty = Files.createDirectories(local.resolve("empty"));
    Files.createFile(empty.resolve(".origin"));
    Path elsewhere = Files.createDirectories(local.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve(".origin"), "0".repeat(64) + "\n\0");

    List<LocalCopy> left = LocalCopy.left(local);

    assertThat(left).hasSize(1);
    assertThat(left.getFirst().putBack("Jane", NOW).outcome()).isEqualTo(Outcome.REPLACED);
    assertThat(review).hasContent("mine");
  }

  @Test
  void neverCopiesOverWorkThatWasNotPutBack() throws IOException {
    LocalCopy copy = LocalCopy.take(review, local);
    Files.writeString(copy.file(), "mine");

    assertThatThrownBy(() -> LocalCopy.take(review, local)).hasMessageEndingWith("(CF-111)");

    assertThat(copy.file()).hasContent("mine");
  }

  @Test
  void refusesAReviewWhoseLastChangeIsNotFinishedOnEitherSide() throws IOException {
    Path journal = Files.writeString(cloud.resolve("Ashby 2025.review-journal"), "half");
    assertThatThrownBy(() -> LocalCopy.take(review, local)).hasMessageEndingWith("(CF-108)");
    Files.delete(journal);

    LocalCopy copy = LocalCopy.take(review, local);
    Files.writeString(copy.file(), "mine, half changed");
    Files.writeString(copy.file().resolveSibling("Ashby 2025.review-journal"), "half");
    assertThatThrownBy(() -> copy.putBack("Jane", NOW))
        .hasMessageContaining("Your work is safe in")
        .hasMessageEndingWith("(CF-112)");

    assertThat(review).hasContent("theirs");
  }

  @Test
  void saysWhenThereIsNothingToCopy() {
    assertThatThrownBy(() -> LocalCopy.take(cloud.resolve("gone.review"), local))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("\"gone.review\"");
    assertThat(LocalCopy.left(local)).isEmpty();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
