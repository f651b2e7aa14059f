package org.criticalfriend.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void leavesOutWhatMayStandInAReviewOnce() {
    String prose =
        "As said[^1] in [[r1]], **do** it.\n\n| a |\n| --- |\n| b |\n\n- now\n\n[^1]: There.";

    assertThat(Excerpt.of(prose)).contains("**do** it.", "- now").doesNotContain("[^", "[[", "|");
  }

  @Test
  void callsAPointByItsHeadlineOrItsFirstSentence() {
    assertThat(Excerpt.title("A *short* line", "Long. Longer.")).isEqualTo("A short line");
    assertThat(Excerpt.title(null, "Do this[^1]. Then that.\n\n[^1]: There."))
        .isEqualTo("Do this.");
  }

  @Test
  void endsALongSentenceBetweenWords() {
    String title = Excerpt.title(null, "word ".repeat(80));

    assertThat(title).endsWith("word\u2026").hasSizeLessThan(170);
  }

  @Test
  void isNothingWhereNothingCanBeQuoted() {
    assertThat(Excerpt.of(null)).isEmpty();
    assertThat(Excerpt.of("<b>raw</b>")).isEmpty();
  }
}
