package org.criticalfriend.ui.workbench;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.criticalfriend.files.PutBack;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.followup.Judging;
import org.criticalfriend.model.Review;
import org.criticalfriend.store.opening.OpenReview;
import org.criticalfriend.store.opening.ReviewOpening;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.frame.Command;
import org.criticalfriend.ui.frame.Command.MenuName;
import org.criticalfriend.ui.frame.Notice;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.opening.Asking;
import org.criticalfriend.ui.opening.DroppedReviews;
import org.criticalfriend.ui.opening.OpeningModel;
import org.criticalfriend.ui.opening.Ready;
import org.criticalfriend.ui.settings.Recent;
import org.criticalfriend.ui.settings.Seat;
import org.criticalfriend.ui.settings.Settings;
import org.criticalfriend.ui.welcome.WelcomeModel;

/** All windows of the program: the welcome, and one for each open review. */
final class Windows {
  private final Shared shared;
  private final Settings settings;
  private final InstantSource clock;
  private final Asking asking;
  private final OpeningModel opening;
  private final WelcomeStage welcome;
  private final List<ReviewStage> reviews = new ArrayList<>();
  private int closing;

  /**
   * No windows yet.
   *
   * @param places where things are on this machine
   */
  Windows(
      Shared shared,
      Settings settings,
      ReviewOpening door,
      Asking asking,
      WelcomeModel.Places places) {
    this.shared = shared;
    this.settings = settings;
    this.clock = places.clock();
    this.asking = asking;
    this.opening =
        new OpeningModel(door, shared.background(), settings.name()::get, asking, this::show);
    WelcomeModel model = new WelcomeModel(settings, opening, shared.background(), asking, places);
    this.welcome = new WelcomeStage(model, shared, this::welcomeClosed);
    opening.state().addListener((property, before, after) -> opening(after));
  }

  /** Opens these reviews, or the welcome where there are none; what is open comes to the front. */
  void open(List<Path> files) {
    if (files.isEmpty() || settings.name().get().isEmpty()) {
      welcome.show();
    }
    for (Path file : files) {
      Optional<ReviewStage> there = of(file);
      there.ifPresentOrElse(ReviewStage::show, () -> welcome.open(file));
    }
  }

  /** The reviews that are open. */
  List<ReviewStage> reviews() {
    return List.copyOf(reviews);
  }

  /** The window before any review. */
  WelcomeStage welcome() {
    return welcome;
  }

  /** Closes what is open, and waits until all of it is on the disk. */
  void closeAll() {
    for (ReviewStage review : reviews) {
      review.window().settle();
      settings.remember(review.recent());
      review.desk().close();
    }
    settings.close();
  }

  private Optional<ReviewStage> of(Path file) {
    Path place = file.toAbsolutePath().normalize();
    return reviews.stream()
        .filter(one -> one.desk().isWritable() && one.desk().place().equals(place))
        .findFirst();
  }

  private void opening(OpeningModel.State state) {
    boolean tells = state instanceof OpeningModel.State.Told;
    if (tells || (state instanceof OpeningModel.State.Underway && reviews.isEmpty())) {
      welcome.show();
    }
  }

  /** Shows a review in a window of its own. */
  void show(Ready ready) {
    Desk desk = new Desk(ready.source(), ready.review(), shared.background(), clock);
    ReviewStage[] stage = new ReviewStage[1];
    ReviewWindow window =
        new ReviewWindow(shared, desk, settings.name().get(), outside(desk, stage));
    ReviewStage.Way way =
        new ReviewStage.Way(asking, settings.name().get(), this::closed, opening::open);
    Seat seat = settings.of(desk.place()).map(Recent::seat).orElse(first(ready.review()));
    stage[0] = new ReviewStage(window, seat, clock.instant(), way);
    window.model().reading().set((copy, why) -> opening.look(copy, copy, why));
    reviews.add(stage[0]);
    DroppedReviews.on(window.view(), file -> open(List.of(file)));
    new WindowBanners(window.model(), stage[0]::saveCopy)
        .opened(ready, () -> onLocalCopy(ready, stage[0]));
    stage[0].show();
    welcome.hide();
    if (desk.isWritable()) {
      settings.remember(stage[0].recent());
    }
    verify(ready, stage[0]);
  }

  /** A review begun from an earlier one opens on what is to be followed up. */
  private static Seat first(Review review) {
    boolean follows = !Judging.of(review).broughtFrom().isEmpty();
    return follows ? new Seat(null, false, false, PartName.FOLLOW_UP, null) : Seat.FIRST;
  }

  /** Finds out in the background whether what was opened is whole. */
  private void verify(Ready ready, ReviewStage stage) {
    OpenReview open = ready.open();
    if (open != null) {
      shared
          .background()
          .run(
              open::verifyCopy,
              damaged -> damaged.ifPresent(found -> tell(stage, found.trouble())),
              failed -> tell(stage, failed));
    }
  }

  private static void tell(ReviewStage stage, Trouble trouble) {
    stage.window().model().tell(Notice.of(trouble));
  }

  private List<Command> outside(Desk desk, ReviewStage[] stage) {
    return List.of(
        Command.of(MenuName.FILE, "command.new", "", welcome::begin),
        Command.of(MenuName.FILE, "command.open", "Ctrl+O", welcome::openOther),
        Command.of(MenuName.FILE, "command.welcome", "", welcome::show),
        Command.of(MenuName.FILE, "command.save-copy", "", () -> stage[0].saveCopy())
            .unavailableWhen(WindowBanners.isSavedHere(desk)),
        Command.of(MenuName.FILE, "command.close", "Ctrl+W", () -> stage[0].close()));
  }

  private void onLocalCopy(Ready ready, ReviewStage stage) {
    OpenReview open = ready.open();
    if (open != null) {
      stage.window().settle();
      closing++;
      away(stage);
      stage.desk().leave(left -> opened(open), failed -> failed(stage, failed));
      stage.hide();
    }
  }

  private void opened(OpenReview closed) {
    closing--;
    opening.onLocalCopy(closed);
  }

  private void closed(ReviewStage stage) {
    closing++;
    away(stage);
    stage.desk().leave(left -> left(stage, left), failed -> failed(stage, failed));
  }

  private void away(ReviewStage stage) {
    if (stage.desk().isWritable()) {
      settings.remember(stage.recent());
    }
    reviews.remove(stage);
    shared.look().forget(stage.window().scene());
  }

  private void left(ReviewStage stage, Optional<PutBack> work) {
    closing--;
    work.filter(back -> back.outcome() == PutBack.Outcome.KEPT_BOTH)
        .ifPresent(
            back ->
                opening.tell(
                    new Trouble(
                        "CF-902",
                        Words.say("window.kept-both", stage.desk().place().getFileName()),
                        Words.say("window.kept-both.safe", back.place().getFileName()),
                        Words.say("window.kept-both.todo"))));
    endIfDone();
  }

  private void failed(ReviewStage stage, Trouble trouble) {
    closing--;
    if (stage.desk().unsaved() == 0) {
      opening.tell(trouble);
    }
    endIfDone();
  }

  private void welcomeClosed() {
    welcome.hide();
    endIfDone();
  }

  private void endIfDone() {
    if (reviews.isEmpty()
        && closing == 0
        && !welcome.isShowing()
        && opening.state().get() instanceof OpeningModel.State.Idle) {
      Platform.exit();
    }
  }
}
