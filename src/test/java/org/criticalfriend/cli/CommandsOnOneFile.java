package org.criticalfriend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.cli.Terminal.Answer;
import org.criticalfriend.store.SampleFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A review file, and every command that reads one. */
abstract class CommandsOnOneFile {
  static final String SAMPLE = "assets/sample";

  @TempDir Path folder;
  Path desk;
  Path file;
  Path data;
  Terminal terminal;

  @BeforeEach
  void makeReview() throws IOException {
    desk = Files.createDirectory(folder.resolve("desk"));
    file = desk.resolve("Brent.review");
    data = folder.resolve("data");
    terminal = new Terminal(data);
    SampleFile.make(file);
  }

  void assertEachRefuses(String code) {
    for (Object[] command : commands()) {
      assertRefused(terminal.run(command), code);
    }
  }

  static void assertRefused(Answer answer, String code) {
    assertThat(answer.exit()).as(answer.err()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.told())
        .singleElement()
        .asString()
        .containsPattern("\\(" + code + "\\)$")
        .doesNotContainPattern("[a-z]\\.[a-z]+Exception|Exception|java");
  }

  List<Object[]> commands() {
    return List.of(
        check(),
        export(),
        generate(),
        new Object[] {"search", file, "midwife"},
        new Object[] {"history", file});
  }

  Object[] check() {
    return new Object[] {"check", file};
  }

  Object[] export() {
    return new Object[] {"export", file, folder.resolve("exported"), "--replace"};
  }

  Object[] generate() {
    return new Object[] {
      "generate", file, "--paper", "letter", "--out", folder.resolve("papers"), "--replace"
    };
  }

  List<String> names() throws IOException {
    return names(desk);
  }

  static List<String> names(Path where) throws IOException {
    try (Stream<Path> files = Files.list(where)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
