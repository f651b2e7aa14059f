package org.criticalfriend.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.ui.frame.Part;
import org.criticalfriend.ui.frame.PartName;

/** How long people wait in a window: for a key, a kept note, another part, what a search finds. */
final class WindowWork {
  private static final int LINES = 60;
  private static final int ROUNDS = 40;
  private static final int SEARCHES = 30;
  private static final int WARMING_UP = 5;
  private static final double KEY_LIMIT = 16;
  private static final double SLOWEST_LIMIT = 50;

  private final Bundle base;
  private final Path folder;
  private final Results results;

  WindowWork(Bundle base, Path folder, Results results) {
    this.base = base;
    this.folder = folder;
    this.results = results;
  }

  /** Works in a window without a screen, as a person would: one window for all of it. */
  void measure() throws InterruptedException {
    OpenedWindow window = OpenedWindow.of(FullReview.of(base), folder);
    type(window);
    for (Part part : window.model().parts()) {
      turnTo(window, part.name());
    }
    new FindingsWork(window, results).measure();
    new TwinLists(window, results).measure();
    new TonightWork(window, results).measure();
    search(window);
    new DraftingWork(window, results).measure();
  }

  private void type(OpenedWindow window) throws InterruptedException {
    Stopwatch keys = new Stopwatch();
    Stopwatch kept = new Stopwatch();
    OpenedWindow.onScreen(() -> window.model().go(PartName.NOTES));
    for (int i = -WARMING_UP; i < LINES; i++) {
      String line = "2: They told us that thing " + i + " waits #care @hel and so on";
      Stopwatch key = i < 0 ? new Stopwatch() : keys;
      Stopwatch enter = i < 0 ? new Stopwatch() : kept;
      for (String letter : line.codePoints().mapToObj(Character::toString).toList()) {
        OpenedWindow.onScreen(() -> key.run(() -> typed(window, letter)));
      }
      OpenedWindow.onScreen(() -> enter.run(() -> entered(window)));
    }
    tell("Key to layout", keys.times(), KEY_LIMIT);
    tell("Enter to the note in the list", kept.times(), KEY_LIMIT);
  }

  private static Object typed(OpenedWindow window, String letter) {
    window.letter(letter);
    return window.layOut();
  }

  private static Object entered(OpenedWindow window) {
    window.press(KeyCode.ENTER);
    return window.layOut();
  }

  private void turnTo(OpenedWindow window, PartName part) throws InterruptedException {
    Stopwatch turns = new Stopwatch();
    PartName other = part == PartName.QUESTIONS ? PartName.NOTES : PartName.QUESTIONS;
    for (int i = -WARMING_UP; i < ROUNDS; i++) {
      Stopwatch here = i < 0 ? new Stopwatch() : turns;
      OpenedWindow.onScreen(() -> went(window, other));
      OpenedWindow.onScreen(() -> here.run(() -> went(window, part)));
    }
    String what = "Switching to " + part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    tell(what, turns.times(), SLOWEST_LIMIT);
  }

  private static Object went(OpenedWindow window, PartName part) {
    window.model().go(part);
    return window.layOut();
  }

  /** Types searches into the find box; each key waits for what it found. */
  private void search(OpenedWindow window) throws InterruptedException {
    Stopwatch watch = new Stopwatch();
    OpenedWindow.onScreen(() -> window.window().find());
    for (String words : new ManyNotes(base).typed(SEARCHES)) {
      CountDownLatch found = new CountDownLatch(1);
      Platform.runLater(() -> find(window, words, watch, found));
      found.await();
    }
    tell("Found at each key", watch.times(), SLOWEST_LIMIT);
  }

  /** Questions are answered in the order in which they were asked: behind this one all is found. */
  private static void find(
      OpenedWindow window, String words, Stopwatch watch, CountDownLatch found) {
    long start = System.nanoTime();
    ((TextField) window.at(".cf-find-head .text-field")).setText(words);
    window
        .model()
        .desk()
        .ask(
            file -> true,
            done -> {
              window.layOut();
              watch.add((System.nanoTime() - start) / 1e6, 0);
              found.countDown();
            },
            failed -> found.countDown());
  }

  private void tell(String what, Times times, double median) {
    results.add(Line.median(what + ", median", FullReview.SIZE, times).within(median));
    results.add(Line.slowest(what + ", p99", FullReview.SIZE, times).within(SLOWEST_LIMIT));
  }
}
