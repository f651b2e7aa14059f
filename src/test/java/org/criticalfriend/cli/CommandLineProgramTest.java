package org.criticalfriend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineProgramTest {
  private static final String SAMPLE = "assets/sample";

  @TempDir private Path folder;

  @Test
  void writesEveryPaperInBothFormatsAndPrintsThePaths() throws IOException {
    Answer answer = run("generate", SAMPLE, "--out", folder.toString());
    assertThat(answer).isEqualTo(new Answer(0, answer.out(), ""));
    List<String> papers = List.of("outcome-paper", "feedback-letter", "follow-up-note");
    assertThat(answer.lines())
        .containsExactlyElementsOf(
            papers.stream()
                .flatMap(paper -> Stream.of(paper + ".docx", paper + ".pdf"))
                .map(name -> folder.resolve(name).toString())
                .toList());
    assertThat(files()).hasSize(6);
  }

  @Test
  void neverReplacesAPaperThatIsThereWithoutBeingTold() throws IOException {
    Path there = Files.writeString(folder.resolve("feedback-letter.pdf"), "mine");
    String[] command = {"generate", SAMPLE, "--paper", "letter", "--out", folder.toString()};
    Answer refused = run(command);
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.err()).contains("feedback-letter.pdf").containsPattern("\\(CF-\\d{3}\\)");
    assertThat(files()).containsExactly("feedback-letter.pdf");
    assertThat(there).hasContent("mine");
    String[] told =
        Stream.concat(Stream.of(command), Stream.of("--replace")).toArray(String[]::new);
    assertThat(run(told).exit()).isZero();
    assertThat(Files.size(there)).isGreaterThan(10_000);
  }

  @Test
  void findsAPaperByItsKind() throws IOException {
    String out = folder.toString();
    run("generate", SAMPLE, "--paper", "follow-up note", "--format", "docx", "--out", out);
    assertThat(files()).containsExactly("follow-up-note.docx");
  }

  @Test
  void namesBothPapersThatAKindFits() throws IOException {
    Path twice = sampleWith("\"kind\": \"follow-up note\"", "\"kind\": \"letter\"");
    Answer answer =
        run("generate", twice.toString(), "--paper", "letter", "--out", folder.toString());
    assertThat(answer.exit()).isEqualTo(1);
    assertThat(answer.err()).contains("feedback-letter").contains("follow-up-note");
  }

  @Test
  void namesThePapersThereAreWhereNoneIsMeant() {
    Answer answer =
        run("generate", SAMPLE, "--paper", "minutes", "--out", folder.resolve("none").toString());
    assertThat(answer.exit()).isEqualTo(1);
    assertThat(answer.err()).contains("outcome-paper").contains("CF-702");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void takesAReviewInAndGivesItBackToTheByte() {
    String file = folder.resolve("sample.review").toString();
    Path back = folder.resolve("back");
    assertThat(run("import", SAMPLE, file).lines()).containsExactly(file);
    assertThat(run("export", file, back.toString()).exit()).isZero();
    assertThat(back.resolve("review.json")).hasSameBinaryContentAs(Path.of(SAMPLE, "review.json"));
  }

  @Test
  void neverTakesAReviewInOverAFileThatIsThere() throws IOException {
    Path there = Files.writeString(folder.resolve("a.review"), "mine");
    assertThat(run("import", SAMPLE, there.toString()).exit()).isEqualTo(1);
    assertThat(there).hasContent("mine");
  }

  @Test
  void findsWordsInAReviewFile() {
    String file = imported();
    assertThat(run("search", file, "interpret").out()).contains("finding ");
    assertThat(run("search", file, "\"* OR (").exit()).isZero();
  }

  @Test
  void tellsWhoMadeTheReviewAndRefusesAnUnknownRow() {
    String file = imported();
    assertThat(run("history", file).out()).contains("Anna Example");
    assertThat(run("history", file, "outcome-paper").out()).contains("title: nothing became");
    assertThat(run("history", file, "no-such-row").err()).contains("CF-705");
  }

  @Test
  void findsNothingWrongWithAFileItJustMade() {
    assertThat(run("check", imported()).exit()).isZero();
  }

  @Test
  void saysInOneMessageWhatIsWrongWithAReview() throws IOException {
    Files.writeString(folder.resolve("review.json"), "{\"format\": \"minutes\"}");
    Answer answer = run("check", folder.toString());
    assertThat(answer.exit()).isEqualTo(1);
    assertThat(answer.err().lines()).hasSize(1);
    assertThat(answer.err()).contains("format").containsPattern("\\(CF-\\d{3}\\)");
  }

  @Test
  void answersWrongUsageWithTwo() {
    assertThat(run().exit()).isEqualTo(2);
    assertThat(run("generate", SAMPLE).exit()).isEqualTo(2);
    assertThat(run("publish").exit()).isEqualTo(2);
    assertThat(run("generate", SAMPLE, "--out", "x", "--format", "odt").exit()).isEqualTo(2);
  }

  @Test
  void explainsItself() {
    assertThat(run("--help").out()).contains("generate").contains("Exit code");
    assertThat(run("generate", "--help").out()).contains("--paper");
    assertThat(run("--version").out()).startsWith("Critical Friend");
  }

  private Path sampleWith(String old, String changed) throws IOException {
    Path copy = Files.createDirectory(folder.resolve("copy"));
    String json = Files.readString(Path.of(SAMPLE, "review.json"));
    Files.writeString(copy.resolve("review.json"), json.replace(old, changed));
    Files.createDirectory(copy.resolve("pictures"));
    try (Stream<Path> pictures = Files.list(Path.of(SAMPLE, "pictures"))) {
      for (Path picture : pictures.toList()) {
        Files.copy(picture, copy.resolve("pictures").resolve(picture.getFileName()));
      }
    }
    return copy;
  }

  private String imported() {
    String file = folder.resolve("sample.review").toString();
    assertThat(run("import", SAMPLE, file, "--author", "Anna Example").exit()).isZero();
    return file;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static Answer run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = CommandLineProgram.run(arguments, new PrintWriter(out), new PrintWriter(err));
    return new Answer(exit, out.toString(), err.toString());
  }

  private record Answer(int exit, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }
}
