package org.criticalfriend.ui.tonight;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.criticalfriend.evidence.NextDay;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.timetable.Team;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice;
import org.criticalfriend.ui.frame.PartName;
import org.jspecify.annotations.Nullable;

/**
 * What was heard from whom, counted in the background while the part is in front, and the cell that
 * is open.
 */
public final class TonightModel {
  private final FrameModel frame;
  private final Background background;
  private final String author;
  private final Planner planner;
  private final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
  private final BooleanProperty own = new SimpleBooleanProperty(false);
  private final ReadOnlyObjectWrapper<@Nullable Evening> evening = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Spot> spot = new ReadOnlyObjectWrapper<>(new Spot(0, 0));
  private Background.@Nullable Running looking;
  private boolean isBegun;

  /**
   * The evenings of the review in this frame; looks at nothing before it is in front.
   *
   * @param author the name the user gave
   */
  public TonightModel(FrameModel frame, Background background, String author) {
    this.frame = frame;
    this.background = background;
    this.author = author;
    this.planner = new Planner(frame.desk());
    frame.desk().review().addListener((property, before, after) -> lookIfInFront());
    day.addListener((property, before, after) -> lookIfInFront());
    own.addListener((property, before, after) -> lookIfInFront());
  }

  /** The day whose notes are counted; holds null for all days. */
  ObjectProperty<@Nullable LocalDate> day() {
    return day;
  }

  /** Whether only one's own notes are counted, instead of the team's. */
  BooleanProperty own() {
    return own;
  }

  /** What is to be seen; holds null until it was counted for the first time. */
  ReadOnlyObjectProperty<@Nullable Evening> evening() {
    return evening.getReadOnlyProperty();
  }

  /** The cell that is open. */
  ReadOnlyObjectProperty<Spot> spot() {
    return spot.getReadOnlyProperty();
  }

  /** What is in the cell that is open; null where there is no key question. */
  @Nullable Opened opened() {
    Evening now = evening.get();
    return now == null || now.grid().rows().isEmpty() ? null : Opened.of(now, spot.get());
  }

  /** What can be planned and said of sources. */
  Planner planner() {
    return planner;
  }

  /** The sessions in which questions can be asked tomorrow, in time. */
  List<Session> sessions() {
    Evening now = evening.get();
    return now == null ? List.of() : now.tomorrow();
  }

  /** Whether the review can be changed here. */
  boolean isWritable() {
    return frame.desk().isWritable();
  }

  /** The review as it is now. */
  Review review() {
    return frame.desk().review().get();
  }

  /** Who looks, if they are of the team; null where they are not. */
  @Nullable Person me() {
    return Team.of(review()).member(author);
  }

  /** Opens a cell. */
  void open(Spot wanted) {
    Evening now = evening.get();
    spot.set(wanted.within(now == null ? 1 : now.grid().rows().size()));
  }

  /** Opens the cell so far away. */
  void move(int down, int right) {
    Evening now = evening.get();
    spot.set(spot.get().moved(down, right, now == null ? 1 : now.grid().rows().size()));
  }

  /** Plans a question of the open cell for a session; nothing where it is blank. */
  void plan(Id session, String text) {
    Opened cell = opened();
    if (cell != null) {
      planner.plan(session, cell.question().id(), text);
    }
  }

  /** Goes to a note where it was taken. */
  void show(Id note) {
    frame.go(PartName.NOTES, note);
  }

  /** Goes to another part. */
  void go(PartName part) {
    frame.go(part);
  }

  /** Counts what changed since it was last in front. */
  void watch() {
    LocalDate today = frame.desk().today();
    if (!isBegun && NextDay.days(review()).contains(today)) {
      day.set(today);
    }
    look();
  }

  private void lookIfInFront() {
    if (frame.front().get() == PartName.TONIGHT && isBegun) {
      look();
    }
  }

  private void look() {
    Review review = review();
    Person me = own.get() ? me() : null;
    EveningWish wish =
        new EveningWish(day.get(), me == null ? null : me.id(), frame.desk().today());
    Evening now = evening.get();
    if (looking != null) {
      looking.cancel();
      looking = null;
    }
    if (now == null || !now.review().equals(review) || !now.wish().equals(wish)) {
      looking =
          background.run(
              () -> Evening.of(review, wish),
              this::show,
              trouble -> frame.tell(Notice.of(trouble)));
    }
  }

  private void show(Evening counted) {
    Spot wanted = isBegun ? spot.get() : Spot.thinnest(counted.grid());
    isBegun = true;
    spot.set(wanted.within(counted.grid().rows().size()));
    evening.set(counted);
  }
}
