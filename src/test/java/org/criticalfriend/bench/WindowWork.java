package org.criticalfriend.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.ui.frame.Part;
import org.criticalfriend.ui.frame.PartName;

/** How long people wait in a window: for a key, a kept note, another part, what a search finds. */
final class WindowWork {
  private static final int NOTES = 10_000;
  private static final int FINDINGS = 500;
  private static final String SIZE = "10,000 notes";
  private static final int LINES = 60;
  private static final int ROUNDS = 12;
  private static final int SEARCHES = 30;
  private static final int WARMING_UP = 5;
  private static final double KEY_LIMIT = 16;
  private static final double SLOWEST_LIMIT = 50;
  private static final double PART_LIMIT = 150;

  private final Bundle base;
  private final Path folder;
  private final Results results;
  private final AtomicReference<OpenedWindow> opened = new AtomicReference<>();

  WindowWork(Bundle base, Path folder, Results results) {
    this.base = base;
    this.folder = folder;
    this.results = results;
  }

  /** Works in a window without a screen, as a person would. */
  void measure() throws InterruptedException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Bundle large = new ManyNotes(base).bundle(NOTES, FINDINGS);
    Path file = folder.resolve("window.review");
    NoteImports.remove(file);
    NoteImports.made(file, large);
    Platform.startup(() -> {});
    onScreen(() -> opened.set(new OpenedWindow(file, folder)));
    type();
    search();
    for (Part part : window().window().model().parts()) {
      turnTo(part.name());
    }
  }

  private OpenedWindow window() {
    return opened.get();
  }

  private void type() throws InterruptedException {
    Stopwatch keys = new Stopwatch();
    Stopwatch kept = new Stopwatch();
    onScreen(() -> window().window().model().go(PartName.NOTES));
    for (int i = -WARMING_UP; i < LINES; i++) {
      String line = "2: They told us that thing " + i + " waits #care @hel and so on";
      boolean counts = i >= 0;
      onScreen(
          () -> {
            type(line, counts ? keys : new Stopwatch());
            (counts ? kept : new Stopwatch()).run(() -> window().press(KeyCode.ENTER));
          });
    }
    results.add(Line.median("Key to layout, median", SIZE, keys.times()).within(KEY_LIMIT));
    results.add(Line.slowest("Key to layout, p99", SIZE, keys.times()).within(SLOWEST_LIMIT));
    results.add(Line.median("Enter to layout, median", SIZE, kept.times()).within(KEY_LIMIT));
    results.add(Line.slowest("Enter to layout, p99", SIZE, kept.times()).within(SLOWEST_LIMIT));
  }

  private void type(String line, Stopwatch watch) {
    line.chars().forEach(letter -> watch.run(() -> window().letter(Character.toString(letter))));
  }

  private void turnTo(PartName part) throws InterruptedException {
    Stopwatch turns = new Stopwatch();
    PartName other = part == PartName.QUESTIONS ? PartName.NOTES : PartName.QUESTIONS;
    for (int i = -1; i < ROUNDS; i++) {
      boolean counts = i >= 0;
      onScreen(
          () -> {
            window().window().model().go(other);
            window().layOut();
          });
      onScreen(() -> (counts ? turns : new Stopwatch()).run(() -> went(part)));
    }
    String what = "Switching to " + part.name().toLowerCase(Locale.ROOT) + ", p99";
    results.add(Line.slowest(what, SIZE, turns.times()).within(PART_LIMIT));
  }

  private Object went(PartName part) {
    window().window().model().go(part);
    return window().layOut();
  }

  /** Types searches into the find box; each key waits for what it found. */
  private void search() throws InterruptedException {
    Stopwatch watch = new Stopwatch();
    onScreen(() -> window().window().find());
    for (String words : new ManyNotes(base).typed(SEARCHES)) {
      CountDownLatch found = new CountDownLatch(1);
      Platform.runLater(() -> find(words, watch, found));
      found.await();
    }
    results.add(Line.median("Found at each key, median", SIZE, watch.times()).within(KEY_LIMIT));
    results.add(Line.slowest("Found at each key, p99", SIZE, watch.times()).within(SLOWEST_LIMIT));
    onScreen(() -> window().press(KeyCode.ESCAPE));
  }

  /** Questions are answered in the order in which they were asked: behind this one all is found. */
  private void find(String words, Stopwatch watch, CountDownLatch found) {
    long start = System.nanoTime();
    ((TextField) window().window().scene().lookup(".cf-find-head .text-field")).setText(words);
    window()
        .window()
        .model()
        .desk()
        .ask(
            file -> true,
            done -> {
              window().layOut();
              watch.add((System.nanoTime() - start) / 1e6, 0);
              found.countDown();
            },
            failed -> found.countDown());
  }

  private static void onScreen(Runnable work) throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    AtomicReference<RuntimeException> thrown = new AtomicReference<>();
    Platform.runLater(
        () -> {
          try {
            work.run();
          } catch (RuntimeException e) {
            thrown.set(e);
          } finally {
            done.countDown();
          }
        });
    done.await();
    if (thrown.get() != null) {
      throw thrown.get();
    }
  }
}
