package org.criticalfriend.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetyCopiesTest {

  private static final Instant NOW = Instant.parse("2025-05-14T14:05:06.123456Z");

  @TempDir Path folder;
  private Path review;
  private SafetyCopies copies;

  @BeforeEach
  void aReview() throws IOException {
    review = folder.resolve("Ashby.review");
    change("version 0", 0);
    copies = new SafetyCopies(folder.resolve("copies"), FileIdentity.of(review));
  }

  @Test
  void copiesTheBytesUnderAReadableNameForThisUserOnly() throws IOException {
    SafetyCopy copy = copies.take(review, NOW).orElseThrow();

    assertThat(copy.file())
        .hasSameBinaryContentAs(review)
        .hasFileName("2025-05-14 14.05.06.123Z.review.unverified");
    assertThat(copy.verified()).isFalse();
    assertThat(Files.getPosixFilePermissions(copy.file()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.getPosixFilePermissions(copy.file().getParent()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    assertThat(copies.all()).containsExactly(copy);
  }

  @Test
  void copiesNothingWhenTheReviewHasNotChanged() throws IOException {
    assertThat(copies.take(review, NOW)).isPresent();

    assertThat(copies.take(review, NOW.plusSeconds(1))).isEmpty();
    change("version 0", 5);
    assertThat(copies.take(review, NOW.plusSeconds(2))).as("only another time").isEmpty();
  }

  @Test
  void copiesAReviewOfWhichOnlyTheBytesOrTheSizeChanged() throws IOException {
    assertThat(copies.take(review, NOW)).isPresent();

    change("version 1", 0);
    assertThat(copies.take(review, NOW.plusSeconds(1))).as("other bytes").isPresent();
    change("version 12", 0);
    assertThat(copies.take(review, NOW.plusSeconds(2))).as("another size").isPresent();
  }

  @Test
  void aCopyCountsOnceVerified() throws IOException {
    SafetyCopy first = copies.markVerified(copies.take(review, NOW).orElseThrow());
    change("version 1", 1);
    assertThat(copies.take(review, NOW.plusSeconds(1))).isPresent();

    assertThat(copies.latestVerified()).contains(first);
    assertThat(first.file()).hasFileName("2025-05-14 14.05.06.123Z.review").hasContent("version 0");
    assertThat(first.taken()).isEqualTo(Instant.parse("2025-05-14T14:05:06.123Z"));
    assertThat(copies.all()).hasSize(2);
  }

  @Test
  void keepsTheLastTenAndTheNewestVerifiedOne() throws IOException {
    SafetyCopy old = copies.markVerified(copies.take(review, NOW).orElseThrow());
    SafetyCopy good = copies.markVerified(takeVersion(1));
    List<SafetyCopy> later = new ArrayList<>();
    for (int version = 2; version < 14; version++) {
      later.addFirst(takeVersion(version));
    }

    assertThat(copies.all()).containsExactlyElementsOf(with(later.subList(0, 10), good));
    assertThat(old.file()).doesNotExist();
    assertThat(copies.latestVerified()).contains(good);
  }

  @Test
  void keepsTheOrderOfTakingWhenTheClockIsSetBack() throws IOException {
    assertThat(copies.take(review, NOW)).isPresent();
    change("version 1", 1);

    SafetyCopy later = copies.take(review, NOW.minusSeconds(7200)).orElseThrow();

    assertThat(copies.all().getFirst()).isEqualTo(later);
    assertThat(later.file()).hasContent("version 1");
  }

  @Test
  void refusesAReviewWhoseLastChangeIsNotFinished() throws IOException {
    Files.writeString(folder.resolve("Ashby.review-journal"), "half a change");

    assertThatThrownBy(() -> copies.take(review, NOW)).hasMessageEndingWith("(CF-108)");

    assertThat(copies.all()).isEmpty();
  }

  @Test
  void saysWhenNoCopyCanBeMadeAndLeavesTheReview() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    SafetyCopies nowhere = new SafetyCopies(file, FileIdentity.of(review));

    assertThatThrownBy(() -> nowhere.take(review, NOW))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("\"Ashby.review\"")
        .hasMessageContaining("was not changed");
    assertThatThrownBy(() -> copies.take(folder.resolve("gone.review"), NOW))
        .isInstanceOf(Trouble.class);

    assertThat(review).hasContent("version 0");
    assertThat(copies.all()).isEmpty();
  }

  @Test
  void aCopyCutShortIsTakenAgain() throws IOException {
    SafetyCopy cut = copies.take(review, NOW).orElseThrow();
    Files.writeString(cut.file(), "vers");

    assertThat(copies.take(review, NOW.plusSeconds(1))).isPresent();
  }

  @Test
  void rewritesEveryCopyKeepingTimesAndVerification() throws IOException {
    copies.markVerified(copies.take(review, NOW).orElseThrow());
    takeVersion(1);
    List<SafetyCopy> before = copies.all();
    FileTime modified = Files.getLastModifiedTime(before.getLast().file());

    assertThat(copies.rewriteEach(SafetyCopiesTest::erase)).isEmpty();

    assertThat(copies.all()).isEqualTo(before);
    assertThat(before.getFirst().file()).hasContent("------- 1");
    assertThat(before.getLast().file()).hasContent("------- 0");
    assertThat(Files.getLastModifiedTime(before.getLast().file())).isEqualTo(modified);
    assertThat(Files.getPosixFilePermissions(before.getLast().file()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(before.getFirst().file().getParent()).isDirectoryNotContaining("glob:**.~*");
  }

  @Test
  void namesTheCopiesThatCouldNotBeRewrittenAndLeavesThemWhole() throws IOException {
    assertThat(copies.take(review, NOW)).isPresent();
    SafetyCopy second = takeVersion(1);

    var failed =
        copies.rewriteEach(
            file -> {
              if (Files.readString(file).endsWith("1")) {
                Files.writeString(file, "half");
                throw new IOException("damaged");
              }
              erase(file);
            });

    assertThat(failed).containsOnlyKeys(second);
    assertThat(failed.get(second)).hasRootCauseMessage("damaged");
    assertThat(second.file()).hasContent("version 1");
    assertThat(copies.all().getLast().file()).hasContent("------- 0");
  }

  @Test
  void removesTheCopiesThatFit() throws IOException {
    SafetyCopy good = copies.markVerified(copies.take(review, NOW).orElseThrow());
    takeVersion(1);

    copies.remove(copy -> !copy.verified());

    assertThat(copies.all()).containsExactly(good);
  }

  @Test
  void leavesOtherFilesInItsFolderAlone() throws IOException {
    SafetyCopy copy = copies.take(review, NOW).orElseThrow();
    Path stranger = Files.writeString(copy.file().resolveSibling("mine.review"), "mine");

    copies.remove(_ -> true);

    assertThat(copies.all()).isEmpty();
    assertThat(stranger).hasContent("mine");
  }

  @Test
  void findsTheCopiesOfAllReviews() throws IOException {
    assertThat(copies.take(review, NOW)).isPresent();
    Path all = folder.resolve("copies");
    assertThat(new SafetyCopies(all, new FileIdentity("other")).take(review, NOW)).isPresent();
    Files.createDirectory(all.resolve("not one of ours"));

    assertThat(SafetyCopies.ofAllReviews(all))
        .hasSize(2)
        .allSatisfy(each -> assertThat(each.all()).hasSize(1));
    assertThat(SafetyCopies.ofAllReviews(folder.resolve("gone"))).isEmpty();
  }

  private SafetyCopy takeVersion(int version) throws IOException {
    change("version " + version, version);
    return copies.take(review, NOW.plusSeconds(version)).orElseThrow();
  }

  private void change(String content, int seconds) throws IOException {
    Files.writeString(review, content);
    Files.setLastModifiedTime(review, FileTime.from(NOW.plusSeconds(seconds)));
  }

  private static void erase(Path file) throws IOException {
    Files.writeString(file, Files.readString(file).replace("version", "-------"));
  }

  private static List<SafetyCopy> with(List<SafetyCopy> list, SafetyCopy last) {
    List<SafetyCopy> all = new ArrayList<>(list);
    all.add(last);
    return all;
  }
}
