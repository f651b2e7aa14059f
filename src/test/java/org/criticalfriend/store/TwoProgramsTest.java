package org.criticalfriend.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.files.Fingerprint;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.Opened;
import org.criticalfriend.store.opening.ReviewOpening;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoProgramsTest {
  private static final List<String> NOBODY = List.of("setpriv", "--reuid=65534", "--clear-groups");

  @TempDir Path folder;
  private Path file;
  private Path data;
  private ReviewOpening door;

  @BeforeEach
  void makeReview() {
    file = folder.resolve("Brent.review");
    data = folder.resolve("data");
    SampleFile.make(file);
    door = SampleFile.door(data);
  }

  @Test
  void heldByAnotherProgramWithItsMarkerOrWithout() throws Exception {
    Process other = OtherProgram.start("hold", file, data);
    try {
      assertThat(OtherProgram.says(other)).isEqualTo("open");

      var held = (Opened.Held) door.open(file, "Jane");

      assertThat(held.words()).contains("Łukasz has \"Brent.review\" open on this-machine since");
      try (ReviewFile view = held.readOnly().orElseThrow()) {
        assertThat(view.review().review().notes()).isNotEmpty();
      }
      Files.delete(folder.resolve(".~Brent.review.open"));
      assertThat(((Opened.Held) door.open(file, "Jane")).words()).contains("another program");
    } finally {
      OtherProgram.kill(other);
    }
  }

  @Test
  void opensWhatAKilledProgramHadOpen() throws Exception {
    Process other = OtherProgram.start("hold", file, data);
    assertThat(OtherProgram.says(other)).isEqualTo("open");
    OtherProgram.kill(other);
    assertThat(folder.resolve(".~Brent.review.open")).exists();

    try (OpenReview open = (OpenReview) door.open(file, "Jane")) {
      assertThat(open.notices().sentences()).anyMatch(words -> words.contains("did not close it"));
    }
    assertThat(folder.resolve(".~Brent.review.open")).doesNotExist();
  }

  @Test
  void playsBackTheJournalOfAKilledProgram() throws Exception {
    List<String> content = SampleFile.content(file);
    Fingerprint before = Fingerprint.of(file);
    Process other = OtherProgram.start("spill", file, data);
    assertThat(OtherProgram.says(other)).startsWith("journal ");
    OtherProgram.kill(other);
    assertThat(Fingerprint.of(file)).isNotEqualTo(before);
    Fingerprint torn = Fingerprint.of(file);

    try (OpenReview open = (OpenReview) door.open(file, "Jane")) {
      assertThat(open.notices().sentences()).anyMatch(words -> words.contains("taken out"));
      try (var raw = Files.walk(data.resolve("unfinished"))) {
        assertThat(raw.filter(path -> path.endsWith("Brent.review")))
            .singleElement()
            .satisfies(path -> assertThat(Fingerprint.of(path)).isEqualTo(torn));
      }
      assertThat(open.verifyCopy()).isEmpty();
      assertThat(data.resolve("unfinished")).isEmptyDirectory();
    }
    assertThat(SampleFile.content(file)).isEqualTo(content);
    assertThat(LeftJournal.isBeside(file)).isFalse();
  }

  @Test
  void showsButDoesNotChangeWhatMayOnlyBeRead() throws Exception {
    assumeOtherUser();
    readable(true);
    Process other = OtherProgram.startAs(NOBODY, "open", file, data);
    assertThat(OtherProgram.says(other)).startsWith("read-only CF-232 ");
    other.waitFor();

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
    other = OtherProgram.startAs(NOBODY, "open", file, data);
    assertThat(OtherProgram.says(other)).startsWith("read-only CF-233 ");
    other.waitFor();

    readable(false);
    other = OtherProgram.startAs(NOBODY, "open", file, data);
    assertThat(OtherProgram.says(other)).isEqualTo("refused CF-223");
    other.waitFor();
  }

  @Test
  void leavesUnfinishedChangeWhereItMayOnlyBeRead() throws Exception {
    assumeOtherUser();
    Process killed = OtherProgram.start("spill", file, data);
    OtherProgram.says(killed);
    OtherProgram.kill(killed);
    Fingerprint torn = Fingerprint.of(file);
    readable(true);

    Process other = OtherProgram.startAs(NOBODY, "open", file, data);

    assertThat(OtherProgram.says(other)).isEqualTo("refused CF-234");
    other.waitFor();
    assertThat(Fingerprint.of(file)).isEqualTo(torn);
    assertThat(LeftJournal.isBeside(file)).isTrue();
  }

  @Test
  void showsButDoesNotChangeOnFullDisk() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Process mount =
        new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString())
            .redirectErrorStream(true)
            .start();
    assumeTrue(mount.waitFor() == 0, "A small disk needs root");
    try {
      Path full = disk.resolve("Brent.review");
      Files.copy(file, full);
      fill(disk.resolve("more"));
      Fingerprint before = Fingerprint.of(full);

      try (var opened = (Opened.ReadOnly) door.open(full, "Jane")) {
        assertThat(opened.why().code()).isEqualTo("CF-235");
        assertThat(opened.view().review().review().notes()).isNotEmpty();
      }
      assertThat(Fingerprint.of(full)).isEqualTo(before);
      var noCopy = (Opened.ReadOnly) SampleFile.door(disk.resolve("data")).open(file, "Jane");
      try (noCopy) {
        assertThat(noCopy.why().code()).isEqualTo("CF-236");
      }
    } finally {
      new ProcessBuilder("umount", disk.toString()).start().waitFor();
    }
  }

  private static void fill(Path more) throws IOException {
    try (var out = Files.newOutputStream(more)) {
      while (true) {
        out.write(new byte[4096]);
      }
    } catch (IOException _) {
      assertThat(more).exists();
    }
  }

  private void readable(boolean is) throws IOException {
    String folders = "rwxr-xr-x";
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(folders));
    Files.setPosixFilePermissions(
        file, PosixFilePermissions.fromString(is ? "r--r--r--" : "rw-------"));
  }

  /** Root may write everything, so somebody else has to try. */
  private static void assumeOtherUser() throws Exception {
    boolean can;
    try {
      Process tried =
          new ProcessBuilder(Stream.concat(NOBODY.stream(), Stream.of(java(), "-version")).toList())
              .redirectErrorStream(true)
              .start();
      tried.inputReader().lines().forEach(_ -> {});
      can = tried.waitFor() == 0;
    } catch (IOException _) {
      can = false;
    }
    assumeTrue(can, "Acting as another user needs root and setpriv");
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
