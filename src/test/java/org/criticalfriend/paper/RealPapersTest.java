package org.criticalfriend.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RealPapersTest {
  @ParameterizedTest
  @MethodSource("org.criticalfriend.paper.RealReviews#all")
  void saysEveryWordOfTheExpectedPaperInOrderAndNoOther(RealReviews review) {
    ExpectedPaper expected = ExpectedPaper.read(review.expected());
    Transcript transcript = Transcript.of(review.tree());
    List<String> said = ExpectedPaper.bodyOf(transcript);
    assertThat(String.join("\n", said)).isEqualTo(String.join("\n", expected.words()));
    assertThat(ExpectedPaper.footnotesOf(transcript))
        .isEqualTo(List.copyOf(expected.footnotes().values()));
  }
}
