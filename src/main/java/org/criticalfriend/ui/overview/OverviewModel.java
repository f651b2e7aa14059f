package org.criticalfriend.ui.overview;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.criticalfriend.model.Id;
import org.criticalfriend.paper.FieldWords;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.PartName;
import org.jspecify.annotations.Nullable;

/** Says what there is of a review, true to the review and the clock while it is in front. */
public final class OverviewModel {
  private static final Duration TICK = Duration.ofSeconds(20);

  private final FrameModel frame;
  private final Background background;
  private final ReadOnlyObjectWrapper<Overview> overview;
  private Background.@Nullable Running ticking;

  /** An overview of the review in this frame. */
  public OverviewModel(FrameModel frame, Background background) {
    this.frame = frame;
    this.background = background;
    this.overview = new ReadOnlyObjectWrapper<>(now());
    frame.desk().review().addListener((property, before, after) -> reviewChanged());
    tick();
  }

  /** All that is to be said. */
  public ReadOnlyObjectProperty<Overview> overview() {
    return overview.getReadOnlyProperty();
  }

  /** Begins to keep it true, as when the part comes to the front. */
  public void watch() {
    leave();
    overview.set(now());
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

  /** Goes where a loose end is mended. */
  public void go(LooseEnd end) {
    Id first = end.first();
    if (first == null) {
      frame.go(end.sort().part());
    } else {
      frame.go(end.sort().part(), first);
    }
  }

  /** Goes to a part. */
  public void go(PartName part) {
    frame.go(part);
  }

  /** The words for the fields in prose. */
  public UnaryOperator<String> fields() {
    return name -> FieldWords.of(frame.desk().review().get(), name);
  }

  private void reviewChanged() {
    if (frame.front().get() == PartName.OVERVIEW) {
      overview.set(now());
    }
  }

  private void tick() {
    ticking =
        background.later(
            TICK,
            () -> {
              overview.set(now());
              tick();
            });
  }

  private Overview now() {
    LocalDateTime moment = frame.desk().today().atTime(frame.desk().now());
    return Overview.of(frame.desk().review().get(), moment);
  }
}
