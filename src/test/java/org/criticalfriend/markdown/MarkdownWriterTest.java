package org.criticalfriend.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.criticalfriend.model.Drafts.aPaper;
import static org.criticalfriend.model.Drafts.aReview;
import static org.criticalfriend.model.Drafts.aSection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.paper.PaperBuilder;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.RealReviews;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownWriterTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("org.criticalfriend.paper.RealReviews#all")
  void saysEveryBlockOfThePaper(RealReviews review) throws IOException {
    write(review.tree());
  }

  @Test
  void looksAsAPersonWouldWriteIt() throws IOException {
    String prose =
        "First, *really*[^1].\n\n- a\n- b\n\n| X | Y |\n| --- | --- |\n| 1 | 2 |\n\n[^1]: Note.";

    assertThat(write(tree(prose)))
        .isEqualTo(
            """
            # A review

            ## 1. One

            1.1 First, *really*[^1].

            - a
            - b

            | X | Y |
            | --- | --- |
            | 1 | 2 |

            [^1]: Note.
            """);
  }

  @Test
  void namesPicturesBesideIt() throws IOException {
    RealReviews sample = RealReviews.all().findFirst().orElseThrow();
    MarkdownPaper paper = new MarkdownWriter().render(sample.tree());

    assertThat(paper.pictures().keySet()).contains("outcome-paper-pictures/figure-1.png");
    assertThat(paper.text()).contains("](<outcome-paper-pictures/figure-1.png>)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1\\. not a list\n\n\\# no heading\n\n\\* no bullet",
        "\\<br> and a \\| stroke \\<script>",
        "**bold**and**on** *x*y",
        "| A | B |\n| --- | --- |\n| \\<br> a | **b** c \\| d |",
        "a. x\nb. y\n\n1. one\n   - two",
        "كل شيء **واضح** هنا",
        "word\\\nnext line"
      })
  void whateverIsWrittenReadsBackTheSame(String prose) throws IOException {
    write(tree(prose));
  }

  @Test
  void noticesAWordThatIsNotThere() throws IOException {
    Path file = folder.resolve("paper.md");
    Files.writeString(file, new MarkdownWriter().render(tree("Good")).text());

    assertThatThrownBy(() -> new MarkdownWriter().check(tree("Bad"), file, file))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("CF-582");
  }

  private static PaperTree tree(String prose) {
    Bundle bundle = aReview().with(aPaper().with(aSection("One").says(prose))).build();
    return PaperBuilder.build(bundle, bundle.review().papers().getLast());
  }

  /** Written, read back and compared. */
  private String write(PaperTree tree) throws IOException {
    Path file = folder.resolve("paper.md");
    String text = new MarkdownWriter().render(tree).text();
    Files.writeString(file, text);
    new MarkdownWriter().check(tree, file, file);
    return text;
  }
}
