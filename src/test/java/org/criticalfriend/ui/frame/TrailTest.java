package org.criticalfriend.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Parent;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrailTest {
  private final List<Id> left = new ArrayList<>(List.of(Id.create(), Id.create(), Id.create()));
  private final List<Id> all = List.copyOf(left);
  private final Showing notes = new Showing(PartName.NOTES);
  @TempDir private Path folder;
  private Desk desk;
  private FrameModel frame;

  @BeforeEach
  void open() {
    desk = SampleDesk.in(folder, new Immediately());
    frame = new FrameModel(desk);
    frame.add(new Showing(PartName.OVERVIEW));
    frame.add(notes);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void goesThroughAllThingsAndRoundAgain() {
    follow();
    frame.trail().next();
    frame.trail().next();
    frame.trail().next();

    assertThat(frame.front().get()).isEqualTo(PartName.NOTES);
    assertThat(notes.shown).containsExactly(all.get(0), all.get(1), all.get(2), all.get(0));
    assertThat(frame.banners())
        .extracting(Banner::words)
        .containsExactly("Loose ends: notes not used yet. 1 of 3");
  }

  @Test
  void passesOverWhatWasMendedMeanwhile() {
    follow();
    left.remove(all.get(0));
    left.remove(all.get(1));
    frame.trail().next();

    assertThat(notes.shown).containsExactly(all.get(0), all.get(2));
    assertThat(frame.banners().getFirst().words()).endsWith("1 of 1");
  }

  @Test
  void endsWhenNothingIsLeft() {
    follow();
    left.clear();
    frame.trail().next();

    assertThat(frame.front().get()).isEqualTo(PartName.OVERVIEW);
    assertThat(frame.banners()).isEmpty();
    assertThat(frame.notices().getLast().words()).startsWith("Nothing is left of this");
  }

  @Test
  void leadsToTheOverviewWhereNothingIsFollowedOrItsLineWasPutAway() {
    frame.front().set(PartName.NOTES);
    frame.trail().next();
    assertThat(frame.front().get()).isEqualTo(PartName.OVERVIEW);

    follow();
    frame.banners().clear();
    frame.trail().next();
    assertThat(frame.front().get()).isEqualTo(PartName.OVERVIEW);
  }

  private void follow() {
    frame
        .trail()
        .follow(new Trail.Way("notes not used yet", PartName.NOTES, () -> List.copyOf(left)));
  }

  /** A part that remembers what it was to show. */
  private static final class Showing implements Part {
    private final PartName name;
    private final List<Id> shown = new ArrayList<>();

    private Showing(PartName name) {
      this.name = name;
    }

    @Override
    public PartName name() {
      return name;
    }

    @Override
    public Parent node() {
      return new Group();
    }

    @Override
    public void arrive() {}

    @Override
    public void show(Id thing) {
      shown.add(thing);
    }
  }
}
