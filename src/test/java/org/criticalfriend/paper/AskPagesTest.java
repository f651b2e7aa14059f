package org.criticalfriend.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.PlannedQuestion;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Shape;
import org.criticalfriend.pdf.PdfWriter;
import org.junit.jupiter.api.Test;

class AskPagesTest {
  private static final Shape<Session> SESSION = Shape.of(Session.class);
  private static final LocalDate SECOND = LocalDate.parse("2025-06-12");
  private final Review sample = ReviewForm.read(Path.of("assets/sample")).bundle().review();

  @Test
  void hasAPageForEachPeerWhoIsInASession() {
    PaperTree tree = AskPages.of(sample, SECOND);
    long pages = tree.body().stream().filter(Element.Heading.class::isInstance).count();
    long peers =
        sample.people().stream()
            .filter(
                person ->
                    sample.sessions().stream()
                        .filter(session -> SECOND.equals(session.date()))
                        .anyMatch(session -> session.peers().contains(person.id())))
            .count();

    assertThat(pages).isEqualTo(peers).isPositive();
    assertThat(tree.properties().title()).endsWith("Confidential to the team");
    assertThat(tree.toString().split("Confidential to the team", -1)).hasSize((int) pages + 2);
  }

  @Test
  void printsWhatIsStillToAskAndTheKeyQuestionItServes() {
    Id key = sample.keyQuestions().get(1).id();
    List<PlannedQuestion> questions =
        List.of(
            new PlannedQuestion(Id.create(), "Who told\nyou?", key, null, Extras.NONE),
            new PlannedQuestion(Id.create(), "Anything else?", null, null, Extras.NONE),
            new PlannedQuestion(Id.create(), "Done?", key, "2025-06-12T09:10", Extras.NONE));
    PaperTree tree = AskPages.of(holding(questions), SECOND);

    assertThat(tree.toString())
        .contains("– Who told you? (key question 2)")
        .contains("– Anything else?")
        .doesNotContain("Done?");
    assertThat(new PdfWriter().render(tree).bytes()).isNotEmpty();
  }

  @Test
  void hasNoPageForADayWithoutSessions() {
    assertThat(AskPages.of(sample, LocalDate.parse("2030-01-01")).body()).isEmpty();
  }

  private Review holding(List<PlannedQuestion> questions) {
    List<Session> sessions =
        sample.sessions().stream().map(one -> SESSION.with(one, "toAsk", questions)).toList();
    return Shape.of(Review.class).with(sample, "sessions", sessions);
  }
}
