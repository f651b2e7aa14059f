package org.criticalfriend.replacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplacingTest {
  private static final Bundle SAMPLE = ReviewForm.read(Path.of("assets/sample")).bundle();
  private static final String OPENING = "Opening.\n\n";
  private final Paper paper = SAMPLE.review().papers().getFirst();

  @Test
  void findsAWordInHeadingsParagraphsFindingsAndRecommendations() {
    List<Match> matches = new Replacing(SAMPLE, paper).find(query("the"));
    Set<String> kinds = new HashSet<>();
    matches.forEach(match -> kinds.add(match.member()));

    assertThat(matches).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    assertThat(kinds).contains("heading", "para", "text");
    assertThat(matches).allMatch(match -> match.found().equalsIgnoreCase("the"));
  }

  @Test
  void replacesAllAndThenFindsNoneAndFindsTheOtherAsOften() {
    Query query = query("families");
    Replacing before = new Replacing(SAMPLE, paper);
    List<Match> matches = before.find(query);
    Replaced replaced = before.replace(query, Set.copyOf(matches), "households");
    Bundle after = after(SAMPLE, replaced);
    Replacing then = new Replacing(after, after.review().papers().getFirst());

    assertThat(matches).isNotEmpty();
    assertThat(replaced.left()).isEmpty();
    assertThat(then.find(query)).isEmpty();
    assertThat(then.find(query("households"))).hasSize(matches.size());
  }

  @Test
  void leavesWhatWasNotChosenToTheByte() {
    Query query = query("families");
    Replacing replacing = new Replacing(SAMPLE, paper);
    Match one =
        replacing.find(query).stream()
            .filter(match -> match.member().equals("text"))
            .findFirst()
            .orElseThrow();

    Replaced replaced = replacing.replace(query, Set.of(one), "people");

    assertThat(replaced.changed()).hasSize(1);
    assertThat(Shape.of(replaced.changed().getFirst()).id(replaced.changed().getFirst()))
        .isEqualTo(one.thing());
    assertThat(replacing.replace(query, Set.of(), "people").changed()).isEmpty();
    assertThat(replacing.replace(query("zebra crossing"), Set.of(one), "x").changed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The **old** word; old; new; The **new** word",
        "The o**l**d word; old; new; The new word",
        "> old; old; new; > new",
        "[old](https://old.org/old); old; new; [new](https://old.org/old)",
        "<https://old.org>; old; new; <https://old.org>",
        "{count:met:old} old; old; new; {count:met:old} new",
        "maternity [[maternity-4]]; maternity; birth; birth [[maternity-4]]",
        "an old word; old; ; an word",
        "old word; old; ; word",
        "a word, old; old; ; 'a word,'",
        "old; old; 1. *new* | {host}; '1\\. \\*new\\* | \\{host}'",
        "Older and bold; old; new; Older and bold",
        "It’s don't; don't; do not; It’s do not",
      })
  void touchesWordsAlone(String before, String words, String by, String after) {
    String text = by == null ? "" : by;

    assertThat(replaced(before, words, text)).isEqualTo(after);
  }

  @Test
  void keepsAWordThatAParagraphConsistsOf() {
    Bundle bundle = with("old");
    Replacing replacing = new Replacing(bundle, paper);
    Query query = query("old");
    Set<Match> all = Set.copyOf(replacing.find(query));
    Replaced replaced = replacing.replace(query, all, "");

    assertThat(replaced.left()).isNotEmpty().allMatch(all::contains);
  }

  @Test
  void refusesToLookForNothing() {
    assertThatThrownBy(() -> query("  ")).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {".*", "(", "\\", "[a", "\\E", "a\nb", "\uD800", "\uFFFC", "'", "\""})
  void signsAreNoPatterns(String words) {
    Replacing replacing = new Replacing(with("a .* ( \\ [a \\E"), paper);
    Query query = new Query(words, false, true);

    assertThat(replacing.find(query)).allMatch(match -> match.found().length() == words.length());
    assertThat(replacing.replace(query, Set.copyOf(replacing.find(query)), "$1\\").left())
        .isEmpty();
  }

  @Test
  void capitalsCountWhereAsked() {
    Replacing replacing = new Replacing(with("Zebra zebra ZEBRA"), paper);

    assertThat(replacing.find(new Query("zebra", true, false))).hasSize(3);
    assertThat(replacing.find(new Query("zebra", true, true))).hasSize(1);
    assertThat(replacing.find(new Query("zeb", true, false))).isEmpty();
    assertThat(replacing.find(new Query("zeb", false, false))).hasSize(3);
  }

  private String replaced(String before, String words, String by) {
    Bundle bundle = with(before);
    Replacing replacing = new Replacing(bundle, paper);
    Query query = query(words);
    Id id = printed().id();
    Set<Match> own = new HashSet<>(replacing.find(query));
    own.removeIf(match -> !match.thing().equals(id) || !match.member().equals("text"));
    Replaced replaced = replacing.replace(query, own, by);
    Review after = after(bundle, replaced).review();
    return after.findings().stream()
        .filter(finding -> finding.id().equals(id))
        .map(finding -> finding.text().substring(OPENING.length()))
        .findFirst()
        .orElseThrow();
  }

  /** A finding that the paper prints. */
  private Finding printed() {
    Id id =
        new Replacing(SAMPLE, paper)
            .find(query("the")).stream()
                .map(Match::thing)
                .filter(
                    thing ->
                        SAMPLE.review().findings().stream()
                            .anyMatch(finding -> finding.id().equals(thing)))
                .findFirst()
                .orElseThrow();
    return SAMPLE.review().findings().stream()
        .filter(finding -> finding.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The sample, with this text of a finding. */
  private Bundle with(String text) {
    Finding changed = Shape.of(Finding.class).with(printed(), "text", OPENING + text);
    return after(SAMPLE, new Replaced(List.of(changed), List.of()));
  }

  private static Query query(String words) {
    return new Query(words, true, false);
  }

  private static Bundle after(Bundle bundle, Replaced replaced) {
    Review review = bundle.review();
    for (Record record : replaced.changed()) {
      review = put(review, record);
    }
    return new Bundle(review, bundle.pictures());
  }

  private static Review put(Review review, Record record) {
    Review after = review;
    for (Member member : Shape.of(Review.class).members()) {
      if (member.element() == record.getClass() && member.of(review) instanceof List<?> list) {
        List<Object> others = new ArrayList<>();
        Id id = Shape.of(record).id(record);
        list.forEach(
            one -> {
              Record other = (Record) one;
              others.add(id.equals(Shape.of(other).id(other)) ? record : other);
            });
        after = Shape.of(Review.class).with(after, member.name(), others);
      }
    }
    return after;
  }
}
