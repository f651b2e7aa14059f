package org.criticalfriend.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.RandomReviews;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {
  private static final Path SHARED = Path.of("../shared/reviews");

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("wholeReviews")
  void reviewComesBackByteForByte(Path review) throws IOException {
    Imported imported = ReviewForm.read(review);

    ReviewForm.write(imported.bundle(), folder.resolve("again"), false);

    assertThat(imported.warnings()).isEmpty();
    assertThat(folder.resolve("again/review.json"))
        .hasSameBinaryContentAs(review.resolve("review.json"));
    assertThat(files(folder.resolve("again/pictures")))
        .isEqualTo(files(review.resolve("pictures")));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void randomReviewIsTheSameAfterOneExport(long seed) {
    Bundle bundle = RandomReviews.bundle(seed);

    ReviewForm.write(bundle, folder.resolve("1.zip"), false);
    Bundle read = ReviewForm.read(folder.resolve("1.zip")).bundle();
    ReviewForm.write(read, folder.resolve("2.ZIP"), false);

    // Ids print as their texts, so this compares every member of every record.
    assertThat(read.review()).hasToString(bundle.review().toString());
    assertThat(folder.resolve("2.ZIP")).hasSameBinaryContentAs(folder.resolve("1.zip"));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("fewSeeds")
  void folderAndZipHoldTheSame(long seed) throws IOException {
    ReviewForm.write(RandomReviews.bundle(seed), folder.resolve("1"), false);
    Bundle fromFolder = ReviewForm.read(folder.resolve("1")).bundle();
    ReviewForm.write(fromFolder, folder.resolve("2.zip"), false);
    Bundle fromZip = ReviewForm.read(folder.resolve("2.zip")).bundle();
    ReviewForm.write(fromZip, folder.resolve("3"), false);

    assertThat(fromZip.review()).hasToString(fromFolder.review().toString());
    assertThat(files(folder.resolve("3"))).isEqualTo(files(folder.resolve("1")));
  }

  static Stream<Path> wholeReviews() throws IOException {
    Stream<Path> own = Stream.of(Path.of("assets/sample"));
    if (!Files.isDirectory(SHARED)) {
      return own;
    }
    try (Stream<Path> reviews = Files.list(SHARED)) {
      return Stream.concat(own, reviews.sorted().toList().stream());
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  static LongStream fewSeeds() {
    return LongStream.range(200, 220);
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String content = HexFormat.of().formatHex(Files.readAllBytes(file));
        files.put(folder.relativize(file).toString(), content);
      }
    }
    return files;
  }
}
