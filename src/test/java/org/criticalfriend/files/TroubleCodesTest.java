package org.criticalfriend.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people search for by a code must be one thing. */
class TroubleCodesTest {
  private static final Path SOURCES = Path.of("src/main/java/org/criticalfriend");
  private static final Pattern CODE = Pattern.compile("CF-\\d{3}");

  /** A code that a trouble is made with: the first of several arguments, and no member of a set. */
  private static final Pattern GIVEN = Pattern.compile("(?<!Set\\.of)\\(\\s*\"(CF-\\d{3})\"\\s*,");

  private static final Map<String, Character> DIGITS =
      Map.ofEntries(
          Map.entry("files", '1'),
          Map.entry("store", '2'),
          Map.entry("form", '3'),
          Map.entry("pictures", '3'),
          Map.entry("text", '4'),
          Map.entry("paper", '4'),
          Map.entry("word", '5'),
          Map.entry("sheets", '5'),
          Map.entry("slides", '5'),
          Map.entry("plan", '5'),
          Map.entry("html", '5'),
          Map.entry("markdown", '5'),
          Map.entry("returning", '5'),
          Map.entry("pdf", '6'),
          Map.entry("pages", '6'),
          Map.entry("issuing", '7'),
          Map.entry("versions", '7'),
          Map.entry("cli", '7'),
          Map.entry("history", '8'),
          Map.entry("calendar", '9'),
          Map.entry("ui", '9'));

  /** The files that give each code, as often as they do. */
  private final Map<String, List<Path>> given = new TreeMap<>();

  @BeforeEach
  void readSources() throws IOException {
    given.putAll(
        files(SOURCES, ".java").stream()
            .flatMap(file -> matches(GIVEN, file).map(code -> Map.entry(code.group(1), file)))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    assertThat(given).hasSizeGreaterThan(100);
  }

  @Test
  void aCodeStandsForOneThing() {
    assertThat(given).allSatisfy((code, files) -> assertThat(files).as(code).hasSize(1));
  }

  @Test
  void theFirstDigitTellsThePackage() {
    assertThat(given)
        .allSatisfy(
            (code, files) ->
                assertThat(files)
                    .as(code)
                    .allMatch(file -> Character.valueOf(code.charAt(3)).equals(digit(file))));
  }

  @Test
  void everyCodeThatSourcesOrDocumentsNameIsGiven() throws IOException {
    List<Path> files =
        Stream.of(files(SOURCES, ".java"), files(Path.of("docs"), ".md"))
            .flatMap(List::stream)
            .toList();
    assertThat(files)
        .allSatisfy(
            file ->
                assertThat(given.keySet())
                    .as(file.toString())
                    .containsAll(
                        matches(CODE, file)
                            .map(MatchResult::group)
                            .filter(code -> !code.equals("CF-000")) // the shape of one
                            .collect(Collectors.toCollection(TreeSet::new))));
  }

  @Test
  void theListOfTroublesTellsEveryCode() {
    Path list = Path.of("docs/troubles.md");
    Pattern row = Pattern.compile("(?m)^\\| (CF-\\d{3}) \\|");
    assertThat(matches(row, list).map(match -> match.group(1)))
        .containsExactlyInAnyOrderElementsOf(given.keySet());
  }

  private static Character digit(Path file) {
    return DIGITS.get(SOURCES.relativize(file).getName(0).toString());
  }

  private static Stream<MatchResult> matches(Pattern pattern, Path file) {
    try {
      return pattern.matcher(Files.readString(file)).results().toList().stream();
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }
}
