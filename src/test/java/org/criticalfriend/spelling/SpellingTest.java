package org.criticalfriend.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.criticalfriend.files.UserFolders;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.spelling.Slip.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  private static final WordBook BRITISH = WordBook.british();
  private static final WordBook FIELD = WordBook.field();
  private final Spelling spelling = new Spelling(List.of(FIELD, BRITISH));

  @Test
  void findsAMisspeltWordWhereItStands() {
    assertThat(spelling.slips("The comittee met, twice."))
        .containsExactly(new Slip(Sort.UNKNOWN, 4, 12, "comittee"));
    assertThat(spelling.proposals("comittee")).contains("committee");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The organisation’s behaviour was well-organised and multi-agency.",
        "Peers' colour-coded programme; don't analyse it.",
        "NHS PCTs and GPs, A&E, 12.5% and the 21st of May.",
        "See https://www.exmaple.org/thier and mail jhon@exmaple.org about {count:sessions}"
            + " [[p-1x]].",
        "Safeguarding leads signposted carers to the reablement keyworker.",
        "مرحبا by the Welcome team, ਸਤ ਸ੍ਰੀ ਅਕਾਲ",
        "Cafe\u0301 society"
      })
  void letsBeWhatIsRightlySpelt(String passage) {
    assertThat(spelling.slips(passage)).isEmpty();
  }

  @Test
  void isBritishNotAmerican() {
    assertThat(spelling.slips("The organization's color and behavior"))
        .extracting(Slip::words)
        .containsExactly("organization's", "color", "behavior");
  }

  @Test
  void findsTheSecondOfTwoEqualWords() {
    assertThat(spelling.slips("It was the\n The team that that had had met met, met."))
        .containsExactly(
            new Slip(Sort.DOUBLED, 12, 15, "The"), new Slip(Sort.DOUBLED, 43, 46, "met"));
  }

  @Test
  void tellsPlacesBeyondLettersOfTwoUnits() {
    String passage = "𝒜 😀😀 teh";

    assertThat(spelling.slips(passage))
        .filteredOn(slip -> slip.words().equals("teh"))
        .allMatch(slip -> passage.substring(slip.from(), slip.until()).equals("teh"))
        .hasSize(1);
  }

  @Test
  void knowsTheNamesOfTheReviewWithTheirEndings() {
    Set<String> names = ReviewNames.of(ReviewForm.read(Path.of("assets/sample")).bundle().review());
    Spelling own = new Spelling(List.of(WordBook.of(names), FIELD, BRITISH));

    assertThat(spelling.slips("Wrenmouth’s midwives")).hasSize(1);
    assertThat(own.slips("Wrenmouth’s midwives, in WRENMOUTH")).isEmpty();
    assertThat(own.slips("in wrenmouth")).hasSize(1);
    assertThat(own.proposals("Wrenmoth").getFirst()).isEqualTo("Wrenmouth");
  }

  @Test
  void everyWordOfTheSampleIsKnownOrAName() {
    var review = ReviewForm.read(Path.of("assets/sample")).bundle().review();
    Spelling own = new Spelling(List.of(WordBook.of(ReviewNames.of(review)), FIELD, BRITISH));
    List<String> unknown =
        review.findings().stream()
            .flatMap(finding -> own.slips(String.valueOf(finding.text())).stream())
            .map(Slip::words)
            .distinct()
            .toList();

    assertThat(unknown).hasSizeLessThan(10);
  }

  @Test
  void listOfTheFieldHoldsWhatTheLanguageHasNot() throws IOException {
    List<String> words =
        Files.readAllLines(Path.of("assets/spelling/field-words.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();

    assertThat(words).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    assertThat(words.stream().filter(BRITISH::knows)).isEmpty();
    assertThat(words).allMatch(FIELD::knows);
  }

  @Test
  void whatIsTypedOnPurposeToHurtDoesNot() {
    String[] hostile = {
      "",
      " ",
      "'",
      "''''",
      "-",
      "--",
      "a-",
      "-a",
      "&&&",
      "[[",
      "{",
      "{{{{}",
      "x".repeat(1_000_000),
      "a-".repeat(100_000),
      "\uD800",
      "a\uDC00b",
      "\u0000",
      "/M",
      "word/ABC",
      "#",
      "\uFEFFteh"
    };
    for (String text : hostile) {
      assertThatCode(() -> spelling.slips(text)).doesNotThrowAnyException();
      assertThatCode(() -> spelling.proposals(text)).doesNotThrowAnyException();
    }
    assertThat(spelling.slips("x".repeat(1_000_000))).isEmpty();
  }

  @Test
  void aLongTextOfChanceIsReadInGoodTime() {
    long seed = 20_261_130L;
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200_000; i++) {
      text.append((char) (random.nextInt(10) == 0 ? ' ' : 32 + random.nextInt(96)));
    }
    long begun = System.nanoTime();

    spelling
        .slips(text.toString())
        .forEach(
            slip ->
                assertThat(text.substring(slip.from(), slip.until()))
                    .as("seed %d", seed)
                    .isEqualTo(slip.words()));
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
  }

  @Test
  void wordsWithSignsOfTheDictionaryAreOnlyWords() {
    WordBook own = WordBook.of(List.of("n/a", "C\\D", "two words", "", " Åse ", "x".repeat(500)));

    assertThat(own.knows("n/a")).isTrue();
    assertThat(own.knows("Åse")).isTrue();
    assertThat(own.knows("n")).isFalse();
    assertThat(own.knows("two")).isFalse();
  }

  @Test
  void wordsOfOnesOwnStayForTheNextTime(@TempDir Path home) throws IOException {
    UserFolders folders = new UserFolders(home.resolve("new"));
    PersonalWords words = new PersonalWords(folders);

    words.add("keyworkering");
    words.add(" keyworkering ");
    words.add("Ævar");
    words.remove("nothing");

    assertThat(new PersonalWords(folders).all()).containsExactly("keyworkering", "Ævar");
    words.remove("Ævar");
    assertThat(new PersonalWords(folders).all()).containsExactly("keyworkering");
    Files.write(
        home.resolve("new/words.txt"), "kept\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    words.add("more");
    assertThat(words.all()).contains("kept", "more");
  }
}
