package org.criticalfriend.ui.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.State;
import org.criticalfriend.paper.ExpectedPaper;
import org.criticalfriend.paper.PaperBuilder;
import org.criticalfriend.paper.RealReviews;
import org.criticalfriend.paper.Transcript;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.frame.FrameModel;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real review with many ideas that its team did not agree. */
class ManchesterTest {
  private static final int ALL = 23;
  private static final int IDEAS = 16;

  @TempDir private Path folder;
  private final Immediately background = new Immediately();

  @Test
  void showsFiltersAndEditsIdeasWithoutConsensusAndPrintsWordForWordAfterwards() {
    RealReviews real = manchester();
    Bundle bundle = real.bundle();
    Desk desk = SampleDesk.of(bundle, folder, background);
    RecommendationsModel model = new RecommendationsModel(new FrameModel(desk), background);
    assertThat(model.shownCount()).isEqualTo(ALL);
    model.twins().shown().set(Shown.ALL.of(State.NO_CONSENSUS).grouped(true));
    assertThat(model.shownCount()).isEqualTo(IDEAS);
    model.twins().move(1);

    Recommendation idea = Objects.requireNonNull(model.recommendation());
    model.editor().open(idea.id());
    model.editor().typing(Editor.Field.TEXT).text().set("Other words.");
    model.editor().settle();
    model.turnEssential();
    model.order(1);
    model.acts().link(idea.id(), bundle.review().findings().getFirst().id(), true);
    model.remove();
    assertThat(desk.review().get().recommendations()).hasSize(ALL - 1);
    for (int step = 0; step < 5; step++) {
      desk.undo();
    }
    assertThat(ids(desk.review().get())).isEqualTo(ids(bundle.review()));
    assertThat(words(real, new Bundle(desk.review().get(), bundle.pictures())))
        .isEqualTo(String.join("\n", ExpectedPaper.read(real.expected()).words()));
    desk.close();
  }

  private static RealReviews manchester() {
    RealReviews real =
        RealReviews.all()
            .filter(review -> review.toString().equals("manchester-2006"))
            .findFirst()
            .orElse(null);
    Assumptions.assumeTrue(real != null, "The real reviews are not at hand.");
    return Objects.requireNonNull(real);
  }

  private static List<Id> ids(Review review) {
    return review.recommendations().stream().map(Recommendation::id).toList();
  }

  private static String words(RealReviews real, Bundle bundle) {
    var paper =
        bundle.review().papers().stream()
            .filter(one -> one.id().text().equals(real.paper()))
            .findFirst()
            .orElseThrow();
    Transcript transcript = Transcript.of(PaperBuilder.build(bundle, paper));
    return String.join("\n", ExpectedPaper.bodyOf(transcript));
  }
}
