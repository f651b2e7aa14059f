package org.criticalfriend.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.criticalfriend.model.Drafts.aPaper;
import static org.criticalfriend.model.Drafts.aReview;
import static org.criticalfriend.model.Drafts.aSection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.paper.PaperBuilder;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.RealReviews;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("org.criticalfriend.paper.RealReviews#all")
  void saysEveryLineOfThePaper(RealReviews review) throws IOException {
    write(review.tree());
  }

  @ParameterizedTest
  @MethodSource("org.criticalfriend.paper.RealReviews#all")
  void everybodyCanReadIt(RealReviews review) throws IOException {
    Document page = Jsoup.parse(write(review.tree()));

    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en-GB");
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.selectFirst("body > a").attr("href")).isEqualTo("#text");
    assertThat(page.select("img:not([alt])")).isEmpty();
    assertThat(page.select("th:not([scope])")).isEmpty();
    assertThat(page.select("script, link, iframe, object")).isEmpty();
    assertThat(page.select("[src]")).allMatch(each -> each.attr("src").startsWith("data:image/"));
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
    int level = 1;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int next = heading.tagName().charAt(1) - '0';
      assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
      level = next;
    }
  }

  @Test
  void footnotesLeadThereAndBack() throws IOException {
    Document page =
        Jsoup.parse(
            write(tree("One[^a] and two[^b].\n\n[^a]: First.\n\n[^b]: Second\n\n    more.")));

    assertThat(page.select("sup a").eachAttr("href")).containsExactly("#note-1", "#note-2");
    assertThat(page.select(".back").eachAttr("href")).containsExactly("#mark-1", "#mark-2");
    assertThat(page.select("section ol > li")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\<script>alert(1)\\</script> & \\&amp; \"quoted\" 'single'",
        "[click](javascript:alert) and [there](https://example.org/?a=1&b=2)",
        "كل شيء **واضح** هنا",
        "a  b   c\u00a0d",
        "- one\n  1. two\n     - three\n- four\n\n3. three\n4. four\n\na. x\nb. y",
        "| | B |\n| --- | --- |\n| a | |\n| ]]> | x |",
        "> quoted\n\nword\\\nnext line",
        "**bold *both* bold** *italic*"
      })
  void whateverIsWrittenStandsThereAsWords(String prose) throws IOException {
    Document page = Jsoup.parse(write(tree(prose)));

    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("a[href^=javascript]")).isEmpty();
  }

  @Test
  void noticesAWordThatIsNotThere() throws IOException {
    Path file = folder.resolve("paper.html");
    Files.write(file, new HtmlWriter().render(tree("Good")));

    assertThatThrownBy(() -> new HtmlWriter().check(tree("Bad"), file, file))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("CF-571");
  }

  private static PaperTree tree(String prose) {
    Bundle bundle = aReview().with(aPaper().with(aSection("One").says(prose))).build();
    return PaperBuilder.build(bundle, bundle.review().papers().getLast());
  }

  /** Written, read back and compared. */
  private String write(PaperTree tree) throws IOException {
    Path file = folder.resolve("paper.html");
    byte[] page = new HtmlWriter().render(tree);
    Files.write(file, page);
    new HtmlWriter().check(tree, file, file);
    return new String(page, StandardCharsets.UTF_8);
  }
}
