package org.criticalfriend.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Shape;
import org.criticalfriend.pdf.PdfWriter;
import org.junit.jupiter.api.Test;

class DayPagesTest {
  private static final Shape<Session> SESSION = Shape.of(Session.class);
  private final Review sample = ReviewForm.read(Path.of("assets/sample")).bundle().review();

  @Test
  void hasAPageForEachDayAndEachPeer() {
    assertThat(headings(DayPages.of(sample)))
        .hasSize(2 + 14)
        .startsWith(
            "Wednesday 11 June 2025", "Thursday 12 June 2025", "Councillor Margaret Ellery");
  }

  @Test
  void marksEveryPageConfidential() {
    PaperTree tree = DayPages.of(sample);
    long marks =
        tree.body().stream()
            .filter(element -> text(element).startsWith("Confidential to the team"))
            .count();
    assertThat(marks).isEqualTo(headings(tree).size());
    assertThat(tree.properties().title()).endsWith("Confidential to the team");
  }

  @Test
  void printsSessionsWithoutADayATimeOrAnybody() {
    Session bare = SESSION.with(sample.sessions().getFirst(), "end", null);
    for (String member : List.of("start", "date", "venue", "metCount")) {
      bare = SESSION.with(bare, member, null);
    }
    bare = SESSION.with(SESSION.with(bare, "peers", List.of()), "met", List.of());
    PaperTree tree = DayPages.of(holding(List.of(bare)));
    assertThat(headings(tree)).containsExactly("Without a day");
    assertThat(new PdfWriter().render(tree).bytes()).isNotEmpty();
    assertThat(DayPages.of(holding(List.of())).body()).isEmpty();
  }

  @Test
  void printsTwoHundredParallelSessions() {
    List<Session> many = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      many.add(SESSION.with(sample.sessions().getFirst(), "id", Id.create()));
    }
    PaperTree tree = DayPages.of(holding(many));
    assertThat(((Element.Table) tree.body().get(2)).rows()).hasSize(200);
  }

  private Review holding(List<Session> sessions) {
    Shape<Review> shape = Shape.of(Review.class);
    return shape.with(sample, "sessions", sessions);
  }

  private static List<String> headings(PaperTree tree) {
    return tree.body().stream()
        .filter(Element.Heading.class::isInstance)
        .map(DayPagesTest::text)
        .toList();
  }

  private static String text(Element element) {
    List<Run> runs =
        switch (element) {
          case Element.Heading heading -> heading.runs();
          case Element.Paragraph paragraph -> paragraph.runs();
          default -> List.of();
        };
    return runs.isEmpty() ? "" : ((Run.Words) runs.getFirst()).text();
  }
}
