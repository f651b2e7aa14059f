package org.criticalfriend.ui.workbench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.criticalfriend.model.Id;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.MemoryCopy;
import org.criticalfriend.ui.desk.Saving;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Emblem;
import org.criticalfriend.ui.opening.Asking;
import org.criticalfriend.ui.opening.Outcome;
import org.criticalfriend.ui.opening.OutcomeView;
import org.criticalfriend.ui.settings.Recent;
import org.criticalfriend.ui.settings.Seat;

/** A review's window on the screen: where it stands, how it is closed, where it goes on. */
final class ReviewStage {
  private static final double SMALLEST_WIDTH = 1024;
  private static final double SMALLEST_HEIGHT = 640;

  private final ReviewWindow window;
  private final Stage stage = new Stage();
  private final Instant opened;
  private final Way way;

  /**
   * What a window needs of the program.
   *
   * @param asking asks for files
   * @param author the name the user gave
   * @param closed is told once the window is away
   * @param goOn opens the copy in which the work goes on
   */
  record Way(Asking asking, String author, Consumer<ReviewStage> closed, Consumer<Path> goOn) {}

  ReviewStage(ReviewWindow window, Seat seat, Instant opened, Way way) {
    this.window = window;
    this.opened = opened;
    this.way = way;
    stage.setScene(window.scene());
    Emblem.sign(stage);
    OnScreen.keep(stage, ReviewWindow.HEIGHT);
    stage.setMinWidth(SMALLEST_WIDTH);
    stage.setMinHeight(SMALLEST_HEIGHT);
    desk().review().addListener((property, before, after) -> title());
    title();
    sit(seat);
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          close();
        });
  }

  Desk desk() {
    return window.model().desk();
  }

  ReviewWindow window() {
    return window;
  }

  /** Shows it, or brings it to the front. */
  void show() {
    stage.show();
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  /** Closes it; while something is in memory only, asks first. */
  void close() {
    window.settle();
    if (desk().saving().get() instanceof Saving.Waiting) {
      ask();
    } else {
      leave();
    }
  }

  /** Takes it off the screen, and its review with it. */
  void leave() {
    way.closed().accept(this);
    stage.hide();
  }

  /** Takes it off the screen. */
  void hide() {
    stage.hide();
  }

  /** Asks for a place, saves all that is in memory there, and goes on in that copy. */
  void saveCopy() {
    window.settle();
    Path name = desk().place().getFileName();
    String stem = String.valueOf(name).replaceFirst("\\.review$", "");
    Path suggested = desk().place().resolveSibling(Words.say("window.copy-name", stem));
    way.asking()
        .newReview(suggested)
        .ifPresent(
            file ->
                new MemoryCopy(desk())
                    .write(
                        file, way.author(), () -> goOn(file), trouble -> told(Notice.of(trouble))));
  }

  /** What is to be remembered of it. */
  Recent recent() {
    FrameModel model = window.model();
    boolean large = stage.isMaximized();
    Seat.Bounds bounds =
        Double.isNaN(stage.getX())
            ? null
            : new Seat.Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    Id thing = model.selected().get();
    Seat seat = new Seat(bounds, large, model.folded().get(), model.front().get(), thing);
    return new Recent(desk().place(), Recent.Facts.of(desk().review().get()), opened, seat);
  }

  private void goOn(Path file) {
    leave();
    way.goOn().accept(file);
  }

  private void told(Notice notice) {
    window.model().tell(notice);
  }

  private void ask() {
    Outcome question =
        new Outcome(
            Words.say("window.unsaved", desk().unsaved()),
            Words.say("window.unsaved.safe"),
            "",
            List.of(
                new Outcome.Choice(Words.say("banner.save-copy"), this::saveCopy),
                new Outcome.Choice(Words.say("window.unsaved.close"), this::leave)));
    OutcomeView view = new OutcomeView(question, window.view()::uncover);
    view.setMaxWidth(Region.USE_PREF_SIZE);
    window.view().cover(view, Pos.CENTER);
    view.arrive();
  }

  private void title() {
    String host = desk().review().get().review().host().name();
    stage.setTitle(String.format(Locale.UK, "%s – %s", host, Words.say("program.name")));
  }

  private void sit(Seat seat) {
    FrameModel model = window.model();
    model.folded().set(seat.folded());
    PartName part = model.has(seat.part()) ? seat.part() : PartName.OVERVIEW;
    Id thing = seat.thing();
    if (thing == null) {
      model.go(part);
    } else {
      model.go(part, thing);
    }
    Seat.Bounds at = seat.bounds();
    if (at != null && isOnScreen(at)) {
      stage.setX(at.x());
      stage.setY(at.y());
      stage.setWidth(at.width());
      stage.setHeight(at.height());
    }
    stage.setMaximized(seat.maximised());
  }

  private static boolean isOnScreen(Seat.Bounds at) {
    return !Screen.getScreensForRectangle(at.x(), at.y(), at.width(), at.height()).isEmpty();
  }
}
