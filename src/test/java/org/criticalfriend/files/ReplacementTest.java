package org.criticalfriend.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.files.Replacement.Existing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplacementTest {

  private static final FileWork UNCHECKED = _ -> {};

  @TempDir Path folder;

  @Test
  void writesANewFileAndLeavesNothingElse() throws IOException {
    Path target = folder.resolve("paper.docx");

    Replacement.write(
        target, Existing.REFUSE, text("new"), file -> assertThat(file).hasContent("new"));

    assertThat(target).hasContent("new");
    assertThat(names()).containsExactly("paper.docx");
  }

  @Test
  void refusesToReplaceUnasked() throws IOException {
    Path target = existing("paper.docx");

    assertThatThrownBy(() -> Replacement.write(target, Existing.REFUSE, text("new"), UNCHECKED))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("already a file called \"paper.docx\"");

    assertThat(target).hasContent("old");
  }

  @Test
  void refusesANameTakenWhileWriting() throws IOException {
    Path target = folder.resolve("paper.docx");

    assertThatThrownBy(
            () ->
                Replacement.write(
                    target,
                    Existing.REFUSE,
                    text("new"),
                    _ -> Files.writeString(target, "somebody else's")))
        .hasMessageEndingWith("(CF-101)");

    assertThat(target).hasContent("somebody else's");
    assertThat(names()).containsExactly("paper.docx");
  }

  @Test
  void replacesWhenToldAndKeepsPermissions() throws IOException {
    Path target = existing("paper.docx");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw----"));

    Replacement.write(target, Existing.REPLACE, text("new"), UNCHECKED);

    assertThat(target).hasContent("new");
    assertThat(Files.getPosixFilePermissions(target))
        .isEqualTo(PosixFilePermissions.fromString("rw-rw----"));
    assertThat(names()).containsExactly("paper.docx");
  }

  @Test
  void keepsTheTargetWhenTheWriterFails() throws IOException {
    Path target = existing("paper.docx");
    FileWork failing =
        file -> {
          Files.writeString(file, "hal");
          throw new IOException("the cable came out");
        };

    assertThatThrownBy(() -> Replacement.write(target, Existing.REPLACE, failing, UNCHECKED))
        .isInstanceOf(Trouble.class)
        .hasRootCauseMessage("the cable came out");

    assertThat(target).hasContent("old");
    assertThat(names()).containsExactly("paper.docx");
  }

  @Test
  void keepsTheTargetWhenTheCheckFails() throws IOException {
    Path target = existing("paper.docx");
    FileWork failing =
        _ -> {
          throw new IllegalStateException("a word is missing");
        };

    assertThatThrownBy(() -> Replacement.write(target, Existing.REPLACE, text("new"), failing))
        .hasMessage("a word is missing");

    assertThat(target).hasContent("old");
    assertThat(names()).containsExactly("paper.docx");
  }

  @Test
  void movesNothingWhenOneOfSeveralFailsItsCheck() throws IOException {
    Path old = existing("a.docx");
    try (Replacement files = new Replacement(Existing.REPLACE)) {
      files.add(old, text("new"), UNCHECKED);
      assertThatThrownBy(
              () ->
                  files.add(
                      folder.resolve("b.pdf"),
                      text("new"),
                      _ -> {
                        throw new IOException("no pages");
                      }))
          .hasMessageContaining("could not be read back");
    }

    assertThat(old).hasContent("old");
    assertThat(names()).containsExactly("a.docx");
  }

  @Test
  void takesBackWhatWasMovedWhenALaterMoveFails() throws IOException {
    Path old = existing("a.docx");
    Path fresh = folder.resolve("b.pdf");
    Path blocked = folder.resolve("c.pdf");
    try (Replacement files = new Replacement(Existing.REPLACE)) {
      files.add(old, text("new"), UNCHECKED);
      files.add(fresh, text("new"), UNCHECKED);
      files.add(blocked, text("new"), UNCHECKED);
      Files.createDirectories(blocked.resolve("in the way"));

      assertThatThrownBy(files::commit).isInstanceOf(Trouble.class);
    }

    assertThat(old).hasContent("old");
    assertThat(names()).containsExactly("a.docx", "c.pdf");
  }

  @Test
  void refusesTwoNamesThatDifferInCapitalsOnly() {
    SystemNames.assumeTaken("Café CAFE\u0301");
    try (Replacement files = new Replacement(Existing.REFUSE)) {
      files.add(folder.resolve("Café.pdf"), text("a"), UNCHECKED);

      assertThatThrownBy(() -> files.add(folder.resolve("CAFE\u0301.pdf"), text("b"), UNCHECKED))
          .hasMessageContaining("one name on many computers");
    }
  }

  @Test
  void refusesAFolderAsTarget() throws IOException {
    Path target = Files.createDirectory(folder.resolve("paper.docx"));

    assertThatThrownBy(() -> Replacement.write(target, Existing.REPLACE, text("new"), UNCHECKED))
        .hasMessageContaining("is a folder or a device");

    assertThat(target).isEmptyDirectory();
  }

  @Test
  void followsALinkAndKeepsIt() throws IOException {
    Path real = existing("real.docx");
    Path link = Files.createSymbolicLink(folder.resolve("link.docx"), real.getFileName());

    Replacement.write(link, Existing.REPLACE, text("new"), UNCHECKED);

    assertThat(link).isSymbolicLink();
    assertThat(real).hasContent("new");
  }

  @Test
  void refusesALinkThatLeadsNowhere() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.docx"), Path.of("gone.docx"));

    for (Existing existing : Existing.values()) {
      assertThatThrownBy(() -> Replacement.write(link, existing, text("new"), UNCHECKED))
          .isInstanceOf(Trouble.class);
    }

    assertThat(names()).containsExactly("link.docx");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a paper for the board.docx", "🩺 papier – łódź.pdf", "-rf", "a'b\"c;d.pdf"})
  void takesAnyNameTheDiskTakes(String name) throws IOException {
    SystemNames.assumeTaken(name);

    Replacement.write(folder.resolve(name), Existing.REFUSE, text("new"), UNCHECKED);

    assertThat(names()).containsExactly(name);
  }

  @Test
  void takesTheLongestNameTheDiskTakesAndSaysWhenItIsTooLong() throws IOException {
    Replacement.write(folder.resolve("n".repeat(255)), Existing.REFUSE, text("new"), UNCHECKED);

    assertThatThrownBy(
            () ->
                Replacement.write(
                    folder.resolve("n".repeat(256)), Existing.REFUSE, text("new"), UNCHECKED))
        .hasMessageContaining("the name is too long");
    assertThat(names()).containsExactly("n".repeat(255));
  }

  @Test
  void saysWhenTheFolderIsAFileOrNotThere() throws IOException {
    Path file = existing("file");

    for (Path target : List.of(file.resolve("a.pdf"), folder.resolve("gone/a.pdf"))) {
      assertThatThrownBy(() -> Replacement.write(target, Existing.REFUSE, text("new"), UNCHECKED))
          .hasMessageContaining("its folder is not there");
    }
  }

  @Test
  void clearsWhatAKilledProcessLeftDaysAgoAndNothingElse() throws IOException {
    Path left = existing(".~0123456789abcdef0123456789abcdef.tmp");
    existing(".~fedcba9876543210fedcba9876543210.tmp");
    Path kept = existing(".~0123456789abcdef0123456789abcdef.old");
    for (Path file : List.of(left, kept)) {
      Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(3))));
    }

    Replacement.write(folder.resolve("paper.pdf"), Existing.REFUSE, text("new"), UNCHECKED);

    assertThat(names())
        .containsExactly(
            ".~0123456789abcdef0123456789abcdef.old",
            ".~fedcba9876543210fedcba9876543210.tmp",
            "paper.pdf");
  }

  @Test
  void putsSeveralFilesInPlaceTogether() throws IOException {
    Path old = existing("a.docx");
    try (Replacement files = new Replacement(Existing.REPLACE)) {
      files.add(old, text("new"), UNCHECKED);
      files.add(folder.resolve("b.pdf"), text("new"), UNCHECKED);

      assertThat(old).as("before all are written").hasContent("old");
      files.commit();
    }

    assertThat(old).hasContent("new");
    assertThat(folder.resolve("b.pdf")).hasContent("new");
    assertThat(names()).containsExactly("a.docx", "b.pdf");
  }

  @Test
  void takesBackNewFilesWhenANameWasTakenMeanwhile() throws IOException {
    try (Replacement files = new Replacement(Existing.REFUSE)) {
      files.add(folder.resolve("a.docx"), text("new"), UNCHECKED);
      files.add(folder.resolve("b.pdf"), text("new"), UNCHECKED);
      existing("b.pdf");

      assertThatThrownBy(files::commit).hasMessageEndingWith("(CF-101)");
    }

    assertThat(names()).containsExactly("b.pdf");
    assertThat(folder.resolve("b.pdf")).hasContent("old");
  }

  private Path existing(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "old");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private static FileWork text(String text) {
    return FileWork.streaming(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
