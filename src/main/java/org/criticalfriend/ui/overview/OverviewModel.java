package org.criticalfriend.ui.overview;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.criticalfriend.evidence.LooseEnds;
import org.criticalfriend.evidence.LooseSort;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperState;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.ReviewDetails;
import org.criticalfriend.model.ReviewStage;
import org.criticalfriend.model.Shape;
import org.criticalfriend.paper.FieldWords;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Act;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.frame.Trail;
import org.jspecify.annotations.Nullable;

/** Says what there is of a review, true to the review and the clock while it is in front. */
public final class OverviewModel {
  private static final Duration TICK = Duration.ofSeconds(20);

  private final FrameModel frame;
  private final Background background;
  private final ReadOnlyObjectWrapper<@Nullable Overview> overview = new ReadOnlyObjectWrapper<>();
  private Background.@Nullable Running ticking;
  private Background.@Nullable Running looking;

  /** An overview of the review in this frame; looks at nothing before it is in front. */
  public OverviewModel(FrameModel frame, Background background) {
    this.frame = frame;
    this.background = background;
    frame.desk().review().addListener((property, before, after) -> reviewChanged());
  }

  /** All that is to be said; holds null until the review was looked through for the first time. */
  public ReadOnlyObjectProperty<@Nullable Overview> overview() {
    return overview.getReadOnlyProperty();
  }

  /** Begins to keep it true, as when the part comes to the front. */
  public void watch() {
    leave();
    look();
    tick();
  }

  /** Rests until it is in front again. */
  public void leave() {
    if (ticking != null) {
      ticking.cancel();
      ticking = null;
    }
  }

  /** Whether this part is there to go to. */
  public boolean leadsTo(PartName part) {
    return frame.has(part);
  }

  /** Whether the review can be changed here. */
  public boolean isWritable() {
    return frame.desk().isWritable();
  }

  /**
   * Goes where a loose end is mended, to its first thing; the frame's trail leads on from there.
   */
  public void go(LooseLine line) {
    LooseSort sort = line.end().sort();
    frame
        .trail()
        .follow(
            new Trail.Way(
                LooseLine.words(sort, 2),
                line.part(),
                () -> new LooseEnds(review(), moment()).of(sort).things()));
  }

  /** Whether others see the screen. */
  public ReadOnlyBooleanProperty screenShared() {
    return frame.screenShared();
  }

  /** Shows where the overall verdict is given. */
  public void toVerdict() {
    frame.scales().get().run();
  }

  /** Goes to a part. */
  public void go(PartName part) {
    frame.go(part);
  }

  /** The review is at this stage; at the one its dates tell where it is null. */
  public void set(@Nullable ReviewStage stage) {
    ReviewDetails details = review().review();
    if (details.stage() != stage) {
      Record after = Shape.of(ReviewDetails.class).with(details, "stage", stage);
      frame.desk().take(Step.put(Words.say("overview.step-stage"), after));
    }
  }

  /**
   * A paper has come as far as this; the status of the review goes with its main paper. Before one
   * is final somebody decides about that in the part where it is written.
   */
  public void set(Id id, PaperState state) {
    for (Paper paper : review().papers()) {
      if (paper.id().equals(id) && PaperState.of(review(), paper) != state) {
        set(paper, state);
      }
    }
  }

  /** The words for the fields in prose. */
  public UnaryOperator<String> fields() {
    return name -> FieldWords.of(review(), name);
  }

  /** What is final is looked through and kept, where that can be decided. */
  private void set(Paper paper, PaperState state) {
    BiConsumer<Id, PaperState> sending = frame.sending().get();
    if (state == PaperState.FINAL && sending != null) {
      frame.go(PartName.PAPER);
      sending.accept(paper.id(), state);
    } else {
      frame.desk().take(step(paper, state));
    }
  }

  private Step step(Paper paper, PaperState state) {
    List<Act> acts = new ArrayList<>();
    acts.add(new Act.Put(Shape.of(Paper.class).with(paper, "state", state)));
    ReviewDetails details = review().review();
    if (PaperState.isMain(review(), paper) && details.status() != state.status()) {
      acts.add(new Act.Put(Shape.of(ReviewDetails.class).with(details, "status", state.status())));
    }
    return new Step(Words.say("overview.step-paper"), acts);
  }

  private void reviewChanged() {
    if (frame.front().get() == PartName.OVERVIEW) {
      look();
    }
  }

  private void tick() {
    ticking =
        background.later(
            TICK,
            () -> {
              look();
              tick();
            });
  }

  /** Looks through the review in the background; what an older look found is not shown. */
  private void look() {
    if (looking != null) {
      looking.cancel();
    }
    Review review = review();
    LocalDateTime now = moment();
    looking =
        background.run(
            () -> Overview.of(review, now),
            overview::set,
            trouble -> frame.tell(Notice.of(trouble)));
  }

  private Review review() {
    return frame.desk().review().get();
  }

  private LocalDateTime moment() {
    return frame.desk().today().atTime(frame.desk().now());
  }
}
