package org.criticalfriend.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.criticalfriend.files.Holding.HeldBy;
import org.criticalfriend.files.Holding.LeftBy;
import org.criticalfriend.files.Holding.Nobody;
import org.criticalfriend.files.Holding.Unknown;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenMarkerTest {

  private static final Instant NOW = Instant.parse("2025-05-14T13:05:00.123456789Z");
  private static final String HERE = "LAPTOP-7";

  @TempDir Path folder;
  private Path review;
  private Path marker;

  @BeforeEach
  void name() {
    review = folder.resolve("Ashby.review");
    marker = folder.resolve(".~Ashby.review.open");
  }

  @Test
  void saysWhoHasTheFileOpenUntilClosed() {
    Holder jane = Holder.thisProcess("Jane Słowacka", HERE, NOW);

    try (OpenMarker _ = OpenMarker.set(review, jane)) {
      assertThat(read()).isEqualTo(new HeldBy(jane));
      assertThat(marker).exists();
    }

    assertThat(read()).isEqualTo(new Nobody());
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void takesAMarkerOfADeadProcessForLeft() throws Exception {
    Process process = new ProcessBuilder("true").start();
    process.waitFor();
    Holder dead = new Holder("Jane", HERE, process.pid(), Optional.empty(), NOW, NOW);
    OpenMarker.set(review, dead);

    assertThat(read()).isEqualTo(new LeftBy(dead));
  }

  @Test
  void takesAMarkerForLeftWhenAnotherProcessHasItsNumberNow() {
    Holder self = Holder.thisProcess("Jane", HERE, NOW);
    Optional<Instant> before = self.started().map(start -> start.minusSeconds(3600));
    Holder earlier = new Holder("Jane", HERE, self.process(), before, NOW, NOW);
    OpenMarker.set(review, earlier);

    assertThat(read()).isEqualTo(new LeftBy(earlier));
  }

  @Test
  void anotherMachineIsTakenForGoneAfterAQuarterOfAnHourOfSilence() {
    Holder other = new Holder("Jane", "OFFICE", 1, Optional.empty(), NOW, NOW);
    OpenMarker.set(review, other);

    assertThat(readAt(NOW.plus(Duration.ofMinutes(15)))).isEqualTo(new HeldBy(other));
    assertThat(readAt(NOW.plus(Duration.ofMinutes(16)))).isEqualTo(new LeftBy(other));
    assertThat(readAt(NOW.minus(Duration.ofDays(400))))
        .as("a heartbeat from a far future")
        .isEqualTo(new LeftBy(other));
  }

  @Test
  void aHeartbeatKeepsTheMarkerAlive() {
    Holder other = new Holder("Jane", "OFFICE", 1, Optional.empty(), NOW, NOW);
    try (OpenMarker opened = OpenMarker.set(review, other)) {
      Instant later = NOW.plus(Duration.ofHours(2));

      assertThat(opened.beat(later)).isTrue();

      assertThat(readAt(later)).isEqualTo(new HeldBy(other.alive(later)));
    }
    assertThat(marker).doesNotExist();
  }

  @Test
  void leavesAMarkerThatHasBecomeSomebodyElses() {
    Holder jane = Holder.thisProcess("Jane", HERE, NOW);
    Holder jo = new Holder("Jo", "OFFICE", 1, Optional.empty(), NOW, NOW);
    try (OpenMarker opened = OpenMarker.set(review, jane)) {
      OpenMarker.set(review, jo);

      assertThat(opened.beat(NOW)).isFalse();
    }

    assertThat(read()).isEqualTo(new HeldBy(jo));
  }

  @Test
  void losingTheMarkerCostsNothing() throws IOException {
    Holder jane = Holder.thisProcess("Jane", HERE, NOW);
    try (OpenMarker opened = OpenMarker.set(review, jane)) {
      Files.delete(marker);

      assertThat(opened.beat(NOW)).isTrue();
      assertThat(read()).isEqualTo(new HeldBy(jane));
      Files.delete(marker);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderThatTakesNoMarkerIsNoTrouble() {
    Path nowhere = folder.resolve("gone").resolve("Ashby.review");

    try (OpenMarker opened = OpenMarker.set(nowhere, Holder.thisProcess("Jane", HERE, NOW))) {
      assertThat(opened.beat(NOW)).isTrue();
      assertThat(OpenMarker.read(nowhere, HERE, NOW)).isEqualTo(new Nobody());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "friend open 1, friend open 2",
    "name a, nom a",
    "name a, name a\\nname x",
    "machine b, ''",
    "process 1, process -1",
    "process 1, process 1234567890123456789012",
    "started , started last year",
    "opened 2025, opened soon 2025",
    "heartbeat 2025, heartbeat 99999999999-2025",
    "heartbeat, ''",
  })
  void takesAMarkerWithOneThingWrongForSomebodyUnknown(String good, String bad) throws IOException {
    String whole =
        new String(
            new Holder("a", "b", 1, Optional.empty(), NOW, NOW).written(), StandardCharsets.UTF_8);
    Files.writeString(marker, whole);
    assertThat(read()).isInstanceOf(HeldBy.class);

    Files.writeString(marker, whole.replace(good, bad.translateEscapes()));

    assertThat(read()).isEqualTo(new Unknown());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "critical-friend open 1\n", "\0", "{}"})
  void takesAnythingElseForSomebodyUnknown(String content) throws IOException {
    Files.writeString(marker, content);

    assertThat(read()).isEqualTo(new Unknown());
  }

  @Test
  void takesHugeBinaryAndStrangeMarkersForSomebodyUnknown() throws IOException {
    byte[] random = new byte[5_000_000];
    new Random(1).nextBytes(random);
    Files.write(marker, random);
    assertThat(read()).isEqualTo(new Unknown());

    Files.write(marker, new byte[5_000_000]);
    assertThat(read()).isEqualTo(new Unknown());

    Files.delete(marker);
    Files.createDirectory(marker);
    assertThat(read()).isEqualTo(new Unknown());

    Files.delete(marker);
    OpenMarker.set(folder.resolve("other"), Holder.thisProcess("Jane", HERE, NOW));
    Files.createSymbolicLink(marker, Path.of(".~other.open"));
    assertThat(read()).isEqualTo(new Unknown());
  }

  @Test
  void neverWritesThroughALink() throws IOException {
    Path treasure = Files.writeString(folder.resolve("treasure"), "gold");
    Files.createSymbolicLink(marker, treasure);

    OpenMarker.set(review, Holder.thisProcess("Jane", HERE, NOW)).close();

    assertThat(treasure).hasContent("gold");
  }

  @Test
  void namesCannotSmuggleLinesOrTurnTheText() {
    Holder hostile =
        new Holder(
            "Jane\nmachine X\r\u2028\u202E\u0000evil" + "x".repeat(500),
            "A\nprocess 1",
            1,
            Optional.empty(),
            NOW,
            NOW);

    assertThat(hostile.name()).startsWith("Jane machine X evilxxx").hasSize(80);
    assertThat(hostile.machine()).isEqualTo("A process 1");
    OpenMarker.set(review, hostile);
    assertThat(read()).isEqualTo(new HeldBy(hostile));
  }

  @Test
  void cleansNamesThatSomebodyElseWrote() throws IOException {
    String name = "\u202EenaJ\u0007 " + "\uD83E\uDE7A".repeat(90);
    String content =
        new String(
            new Holder("@", "B", 1, Optional.empty(), NOW, NOW).written(), StandardCharsets.UTF_8);
    Files.writeString(marker, content.replace("@", name));

    assertThat(read())
        .isEqualTo(
            new HeldBy(
                new Holder(
                    "enaJ " + "\uD83E\uDE7A".repeat(75), "B", 1, Optional.empty(), NOW, NOW)));
  }

  private Holding read() {
    return readAt(NOW);
  }

  private Holding readAt(Instant now) {
    return OpenMarker.read(review, HERE, now);
  }
}
