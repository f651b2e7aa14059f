package org.criticalfriend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionsTest {
  @TempDir Path folder;
  private final SmallReview review = new SmallReview();

  @Test
  void letsNobodyElseInWhileTheReviewIsOpen() {
    Path path = folder.resolve("a.review");
    try (ReviewFile file = ReviewFile.create(path, "Jane", review.bundle())) {
      assertThatThrownBy(() -> ReviewFile.open(path, "Bob"))
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("CF-201")
          .hasMessageContaining("a.review");
      assertThat(file.review().review().themes()).hasSize(1);
    }
    ReviewFile.open(path, "Bob").close();
  }

  @Test
  void keepsNothingInASideFileBetweenCommits() throws IOException {
    Path path = folder.resolve("a.review");
    try (ReviewFile file = ReviewFile.create(path, "Jane", review.bundle())) {
      file.change("New note", edit -> edit.put(review.aNote("x")));
      assertThat(folder.resolve("a.review-journal")).isEmptyFile();
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(path);
    }
  }

  @Test
  void opensFilesOfAnyName() {
    for (String name :
        List.of("a b.review", "what?.review", "50%41.review", "é😀#.review", "a;b&c=d.review")) {
      Path path = folder.resolve(name);
      ReviewFile.create(path, "Jane", review.bundle()).close();
      assertThat(path).exists();
      try (ReviewFile file = ReviewFile.open(path, "Jane")) {
        assertThat(file.review().review().themes()).as(name).hasSize(1);
      }
    }
  }

  @Test
  void replacesNoFileWhenCreating() throws IOException {
    Path path = folder.resolve("a.review");
    Files.writeString(path, "mine");
    assertThatThrownBy(() -> ReviewFile.create(path, "Jane", review.bundle()))
        .isInstanceOf(Trouble.class);
    assertThat(path).hasContent("mine");
  }

  @Test
  void marksTheFileAsOurs() throws IOException {
    Path path = folder.resolve("a.review");
    ReviewFile.create(path, "Jane", review.bundle()).close();
    ByteBuffer header = ByteBuffer.wrap(Files.readAllBytes(path), 0, 100);
    assertThat(header.getInt(68)).isEqualTo(Schema.APPLICATION_ID);
    assertThat(header.getInt(60)).isEqualTo(Schema.VERSION);
    assertThat(header.get(18)).as("rollback journal").isEqualTo((byte) 1);
  }

  @Test
  void saysThatTheDiskIsFullAndKeepsWhatWasSaved() {
    Path path = folder.resolve("a.review");
    Note first = review.note("Saved before");
    ReviewFile.create(path, "Jane", review.bundle()).close();
    Sql sql = Connections.open(path);
    sql.script(List.of("pragma max_page_count = " + (sql.number("pragma page_count") + 3)));
    try (ReviewFile file = ReviewFile.on(sql, "Jane")) {
      Note large = review.aNote("Much text. ".repeat(5000));
      Note small = review.aNote("Little text");
      assertThatThrownBy(() -> file.change("New note", edit -> edit.put(large)))
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("CF-202")
          .hasMessageContaining("full");
      assertThat(file.find(Note.class, large.id())).isNull();
      assertThat(file.find(Note.class, first.id())).isEqualTo(first);
      file.change("New note", edit -> edit.put(small));
      assertThat(file.find(Note.class, small.id())).isEqualTo(small);
      assertThat(file.verify()).matches(Verdict::isSound);
    }
  }

  @Test
  void noticesNearlyEveryChangedByteOutsideTheSearchIndex() throws IOException {
    Path path = folder.resolve("a.review");
    for (int i = 0; i < 40; i++) {
      review.note("Note number " + i + " " + "words ".repeat(i));
    }
    ReviewFile.create(path, "Jane", review.bundle()).close();
    List<Long> pages;
    try (Sql sql = Connections.open(path)) {
      pages =
          sql.list(
              "select pageno from dbstat where name not like 'search%' and pageno > 1",
              line -> line.getLong(1));
    }
    byte[] sound = Files.readAllBytes(path);
    Random random = new Random(3);
    int noticed = 0;
    for (int i = 0; i < 60; i++) {
      int at = usedByte(sound, pages, random);
      try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
        file.write(sound);
        file.seek(at);
        file.write(sound[at] ^ (1 << random.nextInt(8)));
      }
      noticed += isNoticed(path) ? 1 : 0;
    }
    assertThat(noticed).as("of 60, seed 3").isGreaterThanOrEqualTo(58);
  }

  private static int usedByte(byte[] bytes, List<Long> pages, Random random) {
    while (true) {
      long page = pages.get(random.nextInt(pages.size()));
      int at = (int) (page - 1) * 4096 + random.nextInt(4096);
      if (bytes[at] != 0) {
        return at;
      }
    }
  }

  private static boolean isNoticed(Path path) {
    try (ReviewFile file = ReviewFile.open(path, "Jane")) {
      return !file.verify().isSound();
    } catch (RuntimeException _) {
      return true;
    }
  }
}
