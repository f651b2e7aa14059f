package org.criticalfriend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.cli.Terminal.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineProgramTest {
  private static final String SAMPLE = "assets/sample";

  @TempDir private Path folder;

  @Test
  void writesEveryPaperInItsUsualFormatsAndPrintsThePaths() throws IOException {
    Answer answer = run("generate", SAMPLE, "--out", folder.toString());
    assertThat(answer).isEqualTo(new Answer(0, answer.out(), ""));
    List<String> papers = List.of("outcome-paper", "feedback-letter", "follow-up-note");
    Stream<String> read =
        papers.stream().flatMap(paper -> Stream.of(paper + ".docx", paper + ".pdf"));
    Stream<String> others =
        Stream.of(
            "feedback-presentation.pptx",
            "action-plan.xlsx",
            "evidence-annex.docx",
            "evidence-annex.pdf");
    assertThat(answer.lines())
        .containsExactlyElementsOf(
            Stream.concat(read, others).map(name -> folder.resolve(name).toString()).toList());
    assertThat(files()).hasSize(10);
  }

  @Test
  void neverReplacesAPaperThatIsThereWithoutBeingTold() throws IOException {
    Path there = Files.writeString(folder.resolve("feedback-letter.pdf"), "mine");
    String[] command = {"generate", SAMPLE, "--paper", "letter", "--out", folder.toString()};
    Answer refused = run((Object[]) command);
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.err()).contains("feedback-letter.pdf").contains("--replace");
    assertThat(files()).containsExactly("feedback-letter.pdf");
    assertThat(there).hasContent("mine");
    String[] told =
        Stream.concat(Stream.of(command), Stream.of("--replace")).toArray(String[]::new);
    assertThat(run((Object[]) told).exit()).isZero();
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
    assertThat(run("search", file, "zzzz").err()).startsWith("Nothing in the review holds");
  }

  @Test
  void tellsWhoMadeTheReviewAndRefusesAnUnknownRow() {
    String file = imported();
    assertThat(run("history", file).out()).contains("Anna Example");
    assertThat(run("history", file, "outcome-paper").out()).contains("title: nothing became");
    assertThat(run("history", file, "maternity-1").out())
        .contains("theme: nothing became \"maternity\"");
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
  void takesInProseThatNoPaperCanPrintAndSaysWhere() throws IOException {
    String text = "Position statement is";
    Path odd = sampleWith(text, "See {count:horses} and [[nowhere]]. " + text);
    Path file = folder.resolve("odd.review");

    Answer answer = run("import", odd, file);

    assertThat(answer.exit()).isZero();
    assertThat(answer.err())
        .contains("review.json at /notes/0/text: The field {count:horses} is not one")
        .contains("review.json at /notes/0/text: The cross-reference [[nowhere]] leads nowhere.");
    assertThat(run("export", file, folder.resolve("again")).exit()).isZero();
    assertThat(folder.resolve("again/review.json"))
        .hasSameBinaryContentAs(odd.resolve("review.json"));
    assertThat(run("check", file).out()).contains("/notes/0/text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "outcome-paper-full",
        "outcome-paper-short",
        "feedback-letter",
        "follow-up-note",
        "feedback-presentation",
        "action-plan",
        "evidence-annex"
      })
  void makesPaperByOutline(String outline) {
    Path file = Path.of("assets/outlines", outline + ".json");

    Answer answer = run("generate", SAMPLE, "--outline", file, "--out", folder.resolve("out"));

    assertThat(answer.exit()).as(answer.err()).isZero();
    assertThat(answer.lines()).isNotEmpty().allMatch(line -> Files.exists(Path.of(line)));
  }

  @Test
  void writesTheSpeakersSheetOnlyWhenTold() throws IOException {
    Answer answer = run("generate", SAMPLE, "--speakers-sheet", "--out", folder.toString());

    assertThat(answer.exit()).as(answer.err()).isZero();
    assertThat(files())
        .containsExactlyInAnyOrder(
            "feedback-presentation-speakers-sheet.docx",
            "feedback-presentation-speakers-sheet.pdf");
  }

  @Test
  void saysWhichKindOfFindingAnOutlineAsksForInVain() throws IOException {
    String json = Files.readString(Path.of("assets/outlines/outcome-paper-full.json"));
    Path other = folder.resolve("other.json");
    Files.writeString(
        other,
        json.replaceFirst("\"name\": \"[Ss]trength\"", "\"name\": \"Omen\"")
            .replaceFirst("\"plural\": \"[Ss]trengths\"", "\"plural\": \"Omens\"")
            .replaceFirst(",\\s*\"positive\": true", "")); // or a strength would do

    Answer answer = run("generate", SAMPLE, "--outline", other, "--out", folder.resolve("out"));

    assertThat(answer.err()).contains("The review has no findings of the kind \"Omen\".");
    assertThat(answer.exit()).isZero();
  }

  @Test
  void answersWrongUsageWithTwo() {
    assertThat(run().exit()).isEqualTo(2);
    assertThat(run("generate", SAMPLE).exit()).isEqualTo(2);
    assertThat(run("publish").exit()).isEqualTo(2);
    assertThat(run("generate", SAMPLE, "--out", "x", "--format", "odt").exit()).isEqualTo(2);
    assertThat(run("import", SAMPLE, folder.resolve("sample.zip")).exit()).isEqualTo(2);
    assertThat(run("export", SAMPLE, folder.resolve("a.review")).exit()).isEqualTo(2);
    assertThat(run("check", "a\0b").err()).contains("can have this name").doesNotContain("java.");
    assertThat(run("generate", SAMPLE, "--paper", "a", "--outline", "b", "--out", folder).exit())
        .isEqualTo(2);
  }

  @Test
  void saysWhatIsWrongWithACommandInOneLineAndHowItShouldRead() {
    assertThat(run("publish").told().getFirst()).isEqualTo("There is no command \"publish\".");
    assertThat(run("check", "a", "b").told())
        .containsExactly(
            "\"b\" is one word too many.",
            "Usage: critical-friend check [-hV] [--format=text|json] [--paper=ID|KIND]"
                + " FILE.review|FOLDER|ZIP",
            "More: critical-friend check --help");
    assertThat(run("check", "--all", "a").err()).startsWith("Unknown option: '--all'");
    assertThat(run("generate", SAMPLE, "--paper", "a", "--outline", "b", "--out", folder).err())
        .startsWith("Use --paper or --outline, not both.");
  }

  @Test
  void explainsItself() {
    assertThat(run("--help").out()).contains("generate").contains("Exit code");
    assertThat(run("generate", "--help").out()).contains("--paper");
    assertThat(run("--version").out()).startsWith("Critical Friend");
    assertThat(run("check", "--version").out()).startsWith("Critical Friend");
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

  private Answer run(Object... words) {
    return new Terminal(folder.resolve("data")).run(words);
  }
}
