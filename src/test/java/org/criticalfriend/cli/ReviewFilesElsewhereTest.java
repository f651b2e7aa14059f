package org.criticalfriend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.cli.Terminal.Answer;
import org.criticalfriend.files.Fingerprint;
import org.criticalfriend.model.Note;
import org.criticalfriend.store.LeftJournal;
import org.criticalfriend.store.OtherProgram;
import org.criticalfriend.store.ReviewFile;
import org.junit.jupiter.api.Test;

/** Whatever others do with a review file, and wherever it lies, reading it harms nothing. */
class ReviewFilesElsewhereTest extends CommandsOnOneFile {
  @Test
  void readsLastCopyOfReviewThatIsOpenElsewhere() throws Exception {
    Process other = OtherProgram.start("hold", file, data);
    try {
      assertThat(OtherProgram.says(other)).isEqualTo("open");
      Fingerprint before = Fingerprint.of(file);
      for (Object[] command : commands()) {
        Answer answer = terminal.run(command);
        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.told())
            .singleElement()
            .asString()
            .contains("Łukasz has \"Brent.review\" open on this-machine since ")
            .contains("the last copy of it that was found whole, of ");
      }
      assertThat(Fingerprint.of(file)).isEqualTo(before);

      terminal = new Terminal(folder.resolve("elsewhere"));
      assertEachRefuses("CF-243");
      assertThat(Fingerprint.of(file)).isEqualTo(before);
    } finally {
      OtherProgram.kill(other);
    }
  }

  @Test
  void readsPastWhatKilledProgramLeftHalfDone() throws Exception {
    Process other = OtherProgram.start("spill", file, data);
    assertThat(OtherProgram.says(other)).startsWith("journal ");
    OtherProgram.kill(other);
    Fingerprint torn = Fingerprint.of(file);
    Fingerprint journal = Fingerprint.of(LeftJournal.of(file));

    for (Object[] command : commands()) {
      Answer answer = terminal.run(command);
      assertThat(answer.exit()).as(answer.err()).isZero();
      assertThat(answer.told()).singleElement().asString().contains("not closed properly");
    }

    assertThat(Fingerprint.of(file)).isEqualTo(torn);
    assertThat(Fingerprint.of(LeftJournal.of(file))).isEqualTo(journal);
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void readsWordsThatWereBeingTypedToo() throws IOException {
    try (ReviewFile review = ReviewFile.open(file, "Jane")) {
      Note note = review.review().review().notes().get(3);
      review.typing().keep(note.id(), "text", "The pavement glistens", Instant.now());
    }
    Fingerprint before = Fingerprint.of(file);

    assertThat(terminal.run("search", file, "glisten").out()).contains("The pavement glistens");
    assertThat(terminal.run(export()).exit()).isZero();

    assertThat(folder.resolve("exported/review.json")).content().contains("The pavement glistens");
    assertThat(Fingerprint.of(file)).isEqualTo(before);
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void readsWhereNothingMayBeWrittenAndSaysWhereItMust() throws Exception {
    Path disk = disk();
    try {
      Path there = Files.copy(file, disk.resolve("Brent.review"));
      assumeTrue(mount("-o", "remount,ro", disk.toString()), "A disk for reading only needs root");
      file = there;
      for (Object[] command : commands()) {
        Answer answer = terminal.run(command);
        assertThat(answer.exit()).as(answer.err()).isZero();
      }
      assertWritesNothing(disk);
    } finally {
      new ProcessBuilder("umount", disk.toString()).start().waitFor();
    }
  }

  @Test
  void readsOnFullDiskAndSaysThatItIsFull() throws Exception {
    Path disk = disk();
    try {
      file = Files.copy(file, disk.resolve("Brent.review"));
      fill(disk.resolve("more"));
      for (Object[] command : commands()) {
        Answer answer = terminal.run(command);
        assertThat(answer.exit()).as(answer.err()).isZero();
      }
      assertWritesNothing(disk);
    } finally {
      new ProcessBuilder("umount", disk.toString()).start().waitFor();
    }
  }

  private void assertWritesNothing(Path disk) throws IOException {
    List<String> before = names(disk);
    Fingerprint content = Fingerprint.of(file);
    String code = "CF-\\d{3}";
    assertRefused(terminal.run("import", SAMPLE, disk.resolve("New.review")), code);
    assertRefused(terminal.run("export", file, disk.resolve("out.zip")), code);
    assertRefused(terminal.run("export", file, disk.resolve("out")), code);
    assertRefused(terminal.run("generate", file, "--out", disk), code);
    assertThat(names(disk)).isEqualTo(before);
    assertThat(Fingerprint.of(file)).isEqualTo(content);
  }

  private Path disk() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeTrue(
        mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()),
        "A disk of its own needs root");
    return disk;
  }

  private static boolean mount(String... words) throws Exception {
    List<String> command = Stream.concat(Stream.of("mount"), Stream.of(words)).toList();
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
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
}
