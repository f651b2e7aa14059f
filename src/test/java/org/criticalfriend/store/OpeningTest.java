package org.criticalfriend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.criticalfriend.files.FileIdentity;
import org.criticalfriend.files.Fingerprint;
import org.criticalfriend.files.Holder;
import org.criticalfriend.files.Holding;
import org.criticalfriend.files.OpenMarker;
import org.criticalfriend.files.SafetyCopies;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Theme;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.Opened;
import org.criticalfriend.store.opening.ReviewOpening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OpeningTest {
  @TempDir Path folder;
  private Path data;
  private Path file;
  private ReviewOpening door;

  @BeforeEach
  void makeReview() {
    data = folder.resolve("data");
    file = folder.resolve("Brent.review");
    ReviewFile.create(file, "Jane", new SmallReview().bundle()).close();
    door = SampleFile.door(data);
  }

  static Stream<Arguments> strangers() {
    byte[] sqlite = Arrays.copyOf("SQLite format 3\0".getBytes(StandardCharsets.UTF_8), 4096);
    byte[] newer = header(99, Schema.APPLICATION_ID);
    return Stream.of(
        arguments("empty", new byte[0], "CF-224"),
        arguments("one byte", new byte[] {7}, "CF-225"),
        arguments("text", "Dear team, please find".getBytes(StandardCharsets.UTF_8), "CF-225"),
        arguments("zeros", new byte[9000], "CF-225"),
        arguments("a cut header", Arrays.copyOf(sqlite, 40), "CF-225"),
        arguments("another program's", header(1, 0x0F055111), "CF-226"),
        arguments("version 99", newer, "CF-227"));
  }

  private static byte[] header(int version, int application) {
    byte[] page = Arrays.copyOf("SQLite format 3\0".getBytes(StandardCharsets.UTF_8), 4096);
    ByteBuffer.wrap(page).putInt(60, version).putInt(68, application);
    return page;
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("strangers")
  void refusesWhatIsNoReviewAndLeavesItAsItIs(String what, byte[] bytes, String code)
      throws IOException {
    Path stranger = folder.resolve("stranger.review");
    Files.write(stranger, bytes);

    assertRefused(stranger, code);

    assertThat(stranger).as(what).hasBinaryContent(bytes);
    assertThat(names()).containsExactlyInAnyOrder("Brent.review", "stranger.review");
  }

  @Test
  void refusesWhatIsNotThere() {
    assertRefused(folder.resolve("gone.review"), "CF-220");
    assertThat(folder.resolve("gone.review")).doesNotExist();
  }

  @Test
  void refusesFolder() throws IOException {
    Files.createDirectory(folder.resolve("folder.review"));
    assertRefused(folder.resolve("folder.review"), "CF-221");
  }

  @Test
  void saysWhichVersionIsNeeded() throws IOException {
    Path newer = folder.resolve("newer.review");
    Files.write(newer, header(99, Schema.APPLICATION_ID));

    assertThatThrownBy(() -> door.open(newer, "Jane")).hasMessageContaining("knows version 99");
  }

  @Test
  void keepsCopyBeforeRefusingOlderVersion() throws Exception {
    change(file, "pragma user_version = 0");

    assertRefused(file, "CF-228");

    assertThat(copies().all()).hasSize(1);
  }

  @Test
  void refusesTablesThatAreNotOurs() throws Exception {
    List<String> hostile =
        List.of(
            "create trigger t after insert on draft begin delete from operation; end",
            "create view v as select 1",
            "alter table cell rename to c; create view cell as select row, field, value from c",
            "drop table draft",
            "create table more(x)");
    for (String sql : hostile) {
      Path stranger = folder.resolve("hostile.review");
      Files.deleteIfExists(stranger);
      Files.copy(file, stranger);
      change(stranger, sql);
      Fingerprint before = Fingerprint.of(stranger);

      Opened opened = door.open(stranger, "Jane");

      assertThat(opened).as(sql).isInstanceOf(Opened.Damaged.class);
      assertThat(((Opened.Damaged) opened).trouble().code()).as(sql).isEqualTo("CF-240");
      assertThat(Fingerprint.of(stranger)).as(sql).isEqualTo(before);
    }
  }

  @Test
  void keepsAndVerifiesCopyOnlyWhenTheFileChanged() {
    for (int i = 0; i < 3; i++) {
      try (OpenReview open = (OpenReview) door.open(file, "Jane")) {
        assertThat(open.verifyCopy()).isEmpty();
      }
    }
    assertThat(copies().all()).hasSize(1);
    assertThat(copies().latestVerified()).isPresent();

    try (OpenReview open = (OpenReview) door.open(file, "Jane")) {
      rename(open.file(), "Other");
    }
    try (OpenReview _ = (OpenReview) door.open(file, "Jane")) {
      assertThat(copies().all()).hasSize(2);
      assertThat(copies().all().getFirst().verified()).isFalse();
    }
  }

  @Test
  void noticesByteChangedWithoutTheFilesTimeChanging() throws IOException {
    try (OpenReview open = (OpenReview) door.open(file, "Jane")) {
      assertThat(open.verifyCopy()).isEmpty();
    }
    var time = Files.getLastModifiedTime(file);
    byte[] bytes = Files.readAllBytes(file);
    bytes[indexOf(bytes, "Housing")] ^= 1;
    Files.write(file, bytes);
    Files.setLastModifiedTime(file, time);

    try (OpenReview open = (OpenReview) door.open(file, "Jane")) {
      assertThat(open.verifyCopy()).isPresent();
    }
  }

  @Test
  void holdsFileAgainstSecondWindowAndOffersLastVerifiedCopy() {
    try (OpenReview open = (OpenReview) door.open(file, "Jane")) {
      open.verifyCopy();
      rename(open.file(), "Changed since");

      var held = (Opened.Held) door.open(file, "Jane");

      assertThat(held.who()).isInstanceOf(Holding.HeldBy.class);
      assertThat(held.words()).contains("Jane").contains("this-machine").contains("Brent.review");
      assertThat(held.copy()).isPresent();
      try (ReviewFile view = held.readOnly().orElseThrow()) {
        assertThat(view.review().review().themes().getFirst().name()).isEqualTo("Housing");
        assertThatThrownBy(() -> rename(view, "No")).isInstanceOf(Trouble.class);
      }
      rename(open.file(), "Still writes");
    }
    assertThat(door.open(file, "Jane")).isInstanceOf(OpenReview.class);
  }

  @Test
  void holdsFileThatAnotherMachineMarked() {
    Instant now = Instant.now();
    OpenMarker.set(file, new Holder("Łukasz", "far-away", 1, Optional.empty(), now, now));

    var held = (Opened.Held) door.open(file, "Jane");

    assertThat(held.words()).contains("Łukasz").contains("far-away");
    assertThat(held.readOnly()).isEmpty();
    try (OpenReview open = (OpenReview) door.openAnyway(held, "Jane")) {
      rename(open.file(), "Mine");
    }
  }

  @Test
  void opensOverMarkerOfOneWhoIsGone() {
    Instant longAgo = Instant.parse("2008-04-09T10:00:00Z");
    OpenMarker.set(file, new Holder("Łukasz", "far-away", 1, Optional.empty(), longAgo, longAgo));

    try (OpenReview open = (OpenReview) door.open(file, "Jane")) {
      assertThat(open.notices().sentences()).anyMatch(words -> words.contains("Łukasz"));
      assertThat(open.beat()).isTrue();
    }
    assertThat(names()).containsExactlyInAnyOrder("Brent.review", "data");
  }

  @Test
  void tellsOfConflictCopiesBeside() throws IOException {
    Files.copy(file, folder.resolve("Brent (1).review"));

    try (OpenReview open = (OpenReview) door.open(file, "Jane")) {
      assertThat(open.notices().conflictCopies()).hasSize(1);
      assertThat(open.notices().sentences()).anyMatch(words -> words.contains("Brent (1).review"));
    }
  }

  private void assertRefused(Path stranger, String code) {
    assertThatThrownBy(() -> door.open(stranger, "Jane"))
        .isInstanceOfSatisfying(Trouble.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private SafetyCopies copies() {
    return new SafetyCopies(data.resolve("safety-copies"), FileIdentity.of(file));
  }

  static void rename(ReviewFile review, String name) {
    Theme theme = review.review().review().themes().getFirst();
    review.change("Rename", edit -> edit.put(new Theme(theme.id(), name, theme.extras())));
  }

  static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static int indexOf(byte[] bytes, String text) {
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    assertThat(at).isPositive();
    return at;
  }

  private static void change(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
