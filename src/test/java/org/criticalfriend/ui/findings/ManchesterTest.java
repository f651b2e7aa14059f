package org.criticalfriend.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Stance;
import org.criticalfriend.model.State;
import org.criticalfriend.paper.ExpectedPaper;
import org.criticalfriend.paper.PaperBuilder;
import org.criticalfriend.paper.RealReviews;
import org.criticalfriend.paper.Transcript;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.findings.OpenFinding.Field;
import org.criticalfriend.ui.frame.FrameModel;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real review's findings shown, filtered and edited; skipped where it is not at hand. */
class ManchesterTest {
  @TempDir private Path folder;
  private final Immediately background = new Immediately();

  @Test
  void paperStaysWordForWordWhateverIsDoneAndTakenBack() {
    RealReviews real =
        RealReviews.all()
            .filter(one -> one.toString().equals("manchester-2006"))
            .findFirst()
            .orElse(null);
    Assumptions.assumeTrue(real != null, "the review is not at hand");
    Bundle bundle = real.bundle();
    Desk desk = SampleDesk.of(bundle, folder, background);
    FindingsModel model = new FindingsModel(new FrameModel(desk), background);

    shows(model);
    edits(model, desk);
    Review after = desk.review().get();
    Transcript transcript =
        Transcript.of(
            PaperBuilder.build(new Bundle(after, bundle.pictures()), after.papers().getFirst()));
    ExpectedPaper expected = ExpectedPaper.read(real.expected());
    assertThat(String.join("\n", ExpectedPaper.bodyOf(transcript)))
        .isEqualTo(String.join("\n", expected.words()));
    desk.close();
  }

  private static void shows(FindingsModel model) {
    assertThat(model.count()).isEqualTo(59);
    assertThat(cards(model)).isEqualTo(59);
    for (Row row : model.rows()) {
      if (row instanceof Row.Card card) {
        assertThat(model.points().get().line(card.finding()).headline()).isNotBlank();
      }
    }
    model.which().set(Which.NO_EVIDENCE);
    long bare = cards(model);
    model.which().set(Which.ALL);
    assertThat(bare).isBetween(0L, 58L);
    model.grouping().set(Grouping.QUESTIONS);
    assertThat(cards(model)).isGreaterThanOrEqualTo(59);
    model.grouping().set(Grouping.THEMES);
    model.notes().search().set("data");
    assertThat(model.notes().notes().size()).isBetween(1, 26);
    model.notes().clear();
  }

  /** What no paper prints stays; what one prints is taken back, a merge of two themes too. */
  private static void edits(FindingsModel model, Desk desk) {
    Finding first = desk.review().get().findings().getFirst();
    model.evidence().add(first, desk.review().get().notes().subList(20, 22), Stance.AGAINST);
    model.show(first.id());
    model.editor().typing(Field.HEADLINE).text().set("Local initiatives reach women");
    model.editor().settle();
    desk.undo();
    model.acts().state(model.finding(), State.PARKED);
    desk.undo();
    model.acts().move(model.finding(), 1);
    desk.undo();
    model.acts().merge(desk.review().get().findings().subList(3, 6));
    desk.undo();
    model.themes().merge(List.copyOf(desk.review().get().themes().subList(2, 5)));
    desk.undo();
    model.show(first.id());
    assertThat(model.finding().evidence()).hasSize(first.evidence().size() + 2);
  }

  private static long cards(FindingsModel model) {
    return model.rows().stream().filter(Row.Card.class::isInstance).count();
  }
}
