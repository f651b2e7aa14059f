package org.criticalfriend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.cli.Terminal.Answer;
import org.criticalfriend.files.Fingerprint;
import org.criticalfriend.model.Note;
import org.criticalfriend.store.LeftJournal;
import org.criticalfriend.store.OtherProgram;
import org.criticalfriend.store.ReviewFile;
import org.criticalfriend.store.SampleFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever state a review file is in, reading commands say it plainly and leave it as it is. */
class ReviewFilesTest {
  private static final String SAMPLE = "assets/sample";

  @TempDir Path folder;
  private Path desk;
  private Path file;
  private Path data;
  private Terminal terminal;

  @BeforeEach
  void makeReview() throws IOException {
    desk = Files.createDirectory(folder.resolve("desk"));
    file = desk.resolve("Brent.review");
    data = folder.resolve("data");
    terminal = new Terminal(data);
    SampleFile.make(file);
  }

  static Stream<Arguments> strangers() {
    return Stream.of(
        arguments("empty", new byte[0], "CF-224"),
        arguments("wrong magic", "Dear team".getBytes(StandardCharsets.UTF_8), "CF-225"),
        arguments("not ours", header(1, 0x0F055111), "CF-226"),
        arguments("newer version", header(99, 0), "CF-227"));
  }

  /** With an application id of 0, ours. */
  private static byte[] header(int version, int application) {
    byte[] page = Arrays.copyOf("SQLite format 3\0".getBytes(StandardCharsets.UTF_8), 4096);
    ByteBuffer.wrap(page).putInt(60, version).putInt(68, application);
    return page;
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("strangers")
  void refusesWhatIsNoReviewInOneMessage(String what, byte[] bytes, String code) throws Exception {
    byte[] stranger = bytes.clone();
    if (what.equals("newer version")) {
      System.arraycopy(Files.readAllBytes(file), 68, stranger, 68, 4);
    }
    Files.write(file, stranger);

    assertEachRefuses(code);

    assertThat(file).as(what).hasBinaryContent(stranger);
    assertThat(names()).containsExactly("Brent.review");
  }

  @Test
  void refusesWhatIsNotThere() throws IOException {
    Files.delete(file);

    assertEachRefuses("CF-220");

    assertThat(names()).isEmpty();
  }

  @Test
  void saysWhatToDoWithFileCutShortAndThatWorks() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    byte[] cut = Arrays.copyOf(bytes, bytes.length / 4096 * 7 / 8 * 4096);
    Files.write(file, cut);
    Path saved = desk.resolve("saved.review");

    assertEachRefuses("CF-229");
    assertThat(terminal.run("check", file).err()).contains("export --salvage \"" + file + "\"");
    Answer answer = terminal.run("export", "--salvage", file, saved);

    assertThat(answer.exit()).as(answer.err()).isZero();
    assertThat(answer.lines()).containsExactly(saved.toString());
    assertThat(answer.err()).contains("Saved ").contains("ost");
    assertThat(terminal.run("check", saved).exit()).isZero();
    assertThat(file).hasBinaryContent(cut);
    assertThat(terminal.run("export", "--salvage", file, saved).exit()).isEqualTo(1);
  }

  @Test
  void issuesNothingFromFileWithOneWrongLetter() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int at = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("midwi");
    assertThat(at).isPositive();
    bytes[at] ^= 2;
    Files.write(file, bytes);

    for (Object[] command : List.of(check(), export(), generate())) {
      assertRefused(terminal.run(command), "CF-23\\d");
    }

    assertThat(file).hasBinaryContent(bytes);
    assertThat(names()).containsExactly("Brent.review");
  }

  @Test
  void salvagesNothingFromFileThatIsWhole() {
    assertRefused(terminal.run("export", "--salvage", file, desk.resolve("more.review")), "CF-707");
  }

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
  void leavesNoTraceOfReading() throws IOException {
    var before = Files.getLastModifiedTime(file);
    Fingerprint content = Fingerprint.of(file);

    for (Object[] command : commands()) {
      Answer answer = terminal.run(command);
      assertThat(answer.exit()).as(answer.err()).isZero();
      assertThat(answer.err()).isEmpty();
    }

    assertThat(Fingerprint.of(file)).isEqualTo(content);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    assertThat(names()).containsExactly("Brent.review");
    assertThat(data).doesNotExist();
  }

  @Test
  void saysInOneLineThatFolderIsKeptInStepAndConflictCopiesLieBeside() throws IOException {
    Path shared = Files.createDirectory(folder.resolve("Dropbox")).resolve("Brent.review");
    Files.copy(file, shared);
    Files.copy(file, shared.resolveSibling("Brent (1).review"));

    Answer answer = terminal.run("history", shared);

    assertThat(answer.exit()).isZero();
    assertThat(answer.told())
        .singleElement()
        .asString()
        .contains("Dropbox keeps in step")
        .contains("Brent (1).review");
    assertThat(terminal.run("import", SAMPLE, shared.resolveSibling("New.review")).told())
        .singleElement()
        .asString()
        .contains("Dropbox");
  }

  @Test
  void neverReplacesWhatIsThereByImport() throws IOException {
    byte[] before = Files.readAllBytes(file);
    assertRefused(terminal.run("import", SAMPLE, file), "CF-706");
    assertThat(file).hasBinaryContent(before);

    Path other = desk.resolve("Other.review");
    Files.writeString(LeftJournal.of(other), "of another");
    assertRefused(terminal.run("import", SAMPLE, other), "CF-244");
    assertThat(other).doesNotExist();
  }

  @Test
  void importsAllOrNothing() throws IOException {
    Path broken = Files.createDirectory(folder.resolve("broken"));
    Files.writeString(broken.resolve("review.json"), "{\"format\": \"critical-friend-review\"");

    assertRefused(terminal.run("import", broken, desk.resolve("New.review")), "CF-3\\d\\d");

    assertThat(names()).containsExactly("Brent.review");
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

  @Test
  void logsWhatItDidNotExpectAndShowsNoneOfIt() throws IOException {
    Terminal odd =
        new Terminal(
            data,
            () -> {
              throw new UnsupportedOperationException("pavement");
            });

    Answer answer = odd.run("check", file);

    assertRefused(answer, "CF-700");
    assertThat(answer.err()).doesNotContain("Exception").contains(data.toString());
    try (Stream<Path> logs = Files.list(data.resolve("logs"))) {
      assertThat(logs.filter(log -> log.toString().endsWith(".log")))
          .singleElement()
          .satisfies(
              log ->
                  assertThat(log)
                      .content()
                      .contains("UnsupportedOperationException")
                      .doesNotContain("pavement"));
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

  private void assertEachRefuses(String code) {
    for (Object[] command : commands()) {
      assertRefused(terminal.run(command), code);
    }
  }

  private static void assertRefused(Answer answer, String code) {
    assertThat(answer.exit()).as(answer.err()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.told())
        .singleElement()
        .asString()
        .containsPattern("\\(" + code + "\\)$")
        .doesNotContainPattern("[a-z]\\.[a-z]+Exception|Exception|java");
  }

  private List<Object[]> commands() {
    return List.of(
        check(),
        export(),
        generate(),
        new Object[] {"search", file, "midwife"},
        new Object[] {"history", file});
  }

  private Object[] check() {
    return new Object[] {"check", file};
  }

  private Object[] export() {
    return new Object[] {"export", file, folder.resolve("exported"), "--replace"};
  }

  private Object[] generate() {
    return new Object[] {
      "generate", file, "--paper", "letter", "--out", folder.resolve("papers"), "--replace"
    };
  }

  private List<String> names() throws IOException {
    return names(desk);
  }

  private static List<String> names(Path where) throws IOException {
    try (Stream<Path> files = Files.list(where)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
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
