package org.criticalfriend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.cli.Terminal.Answer;
import org.criticalfriend.files.Fingerprint;
import org.criticalfriend.store.LeftJournal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever state a review file is in, reading commands say it plainly and leave it as it is. */
class ReviewFilesTest extends CommandsOnOneFile {
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
}
