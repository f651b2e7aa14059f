package org.criticalfriend.ui.workbench;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Saving;
import org.criticalfriend.ui.frame.Banner;
import org.criticalfriend.ui.frame.Banner.Tone;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Notice.Act;
import org.criticalfriend.ui.opening.Ready;
import org.jspecify.annotations.Nullable;

/** Says across a window what must not be overlooked: nothing is saved, nothing can be changed. */
final class WindowBanners {
  private final FrameModel model;
  private final Runnable saveCopy;
  private @Nullable Banner waiting;
  private @Nullable Banner shared;

  /**
   * Banners of a window.
   *
   * @param saveCopy asks for a place and saves all that is in memory there
   */
  WindowBanners(FrameModel model, Runnable saveCopy) {
    this.model = model;
    this.saveCopy = saveCopy;
    Desk desk = model.desk();
    desk.saving().addListener((property, before, after) -> saving(after));
    saving(desk.saving().get());
    model.screenShared().addListener((property, before, after) -> shared(after));
  }

  /** Whether all is in the review's own file, so that no copy need be saved from memory. */
  static BooleanBinding isSavedHere(Desk desk) {
    return Bindings.createBooleanBinding(
        () ->
            desk.saving().get() instanceof Saving.Saved
                || desk.saving().get() instanceof Saving.Underway,
        desk.saving());
  }

  /** Says what was found at the opening, until it was read. */
  void opened(Ready ready, Runnable onLocalCopy) {
    List<Act> acts = new ArrayList<>();
    if (ready.offersLocalCopy()) {
      acts.add(new Act(Words.say("banner.local-copy"), onLocalCopy));
    }
    if (!ready.sentences().isEmpty()) {
      String words = String.join(" ", ready.sentences());
      model.banners().add(new Banner(words, Tone.QUIET, acts, true));
    }
  }

  private void saving(Saving saving) {
    switch (saving) {
      case Saving.Waiting(var trouble, int steps) -> {
        String words = Words.say("banner.waiting", steps, trouble.happened(), trouble.todo());
        waiting = replace(waiting, new Banner(words, Tone.DANGER, List.of(copy()), false));
      }
      case Saving.Saved _ -> waiting = replace(waiting, null);
      case Saving.ReadOnly(var why) ->
          waiting =
              replace(
                  waiting,
                  new Banner(
                      Words.say("banner.read-only", why), Tone.WARNING, List.of(copy()), false));
      case Saving.Underway _ -> {} // what was said holds until it is saved
    }
  }

  private void shared(boolean now) {
    Act show = new Act(Words.say("banner.shared.end"), () -> model.screenShared().set(false));
    Banner words = new Banner(Words.say("banner.shared"), Tone.QUIET, List.of(show), false);
    shared = replace(shared, now ? words : null);
  }

  private Act copy() {
    return new Act(Words.say("banner.save-copy"), saveCopy);
  }

  /** What is said already is not said again, so that its buttons keep the focus. */
  private @Nullable Banner replace(@Nullable Banner before, @Nullable Banner now) {
    if (before != null && now != null && before.words().equals(now.words())) {
      return before;
    }
    if (before != null) {
      model.banners().remove(before);
    }
    if (now != null) {
      model.banners().addFirst(now);
    }
    return now;
  }
}
