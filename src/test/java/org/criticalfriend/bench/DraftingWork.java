package org.criticalfriend.bench;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Section;
import org.criticalfriend.model.Shape;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.PartName;

/** How long a key takes in the editor of a long section, and what a day of edits leaves behind. */
final class DraftingWork {
  private static final int PARAGRAPHS = 300;
  private static final String SIZE = PARAGRAPHS + " paragraphs";
  private static final int KEYS = 600;
  private static final int WARMING_UP = 100;
  private static final int EDITS = 2000;
  private static final int EDITS_BEFORE = 200;
  private static final double KEY_LIMIT = 8;
  private static final double SLOWEST_LIMIT = 50;
  private static final double FLAT = 1.1;
  private static final double MEBI = 1 << 20;
  private static final String TYPED = "The team heard this from several services. ";

  private final OpenedWindow window;
  private final Results results;

  DraftingWork(OpenedWindow window, Results results) {
    this.window = window;
    this.results = results;
  }

  /** Types in the middle of a long section. */
  void measure() throws InterruptedException {
    OpenedWindow.onScreen(this::open);
    OpenedWindow.onScreen(window::layOut);
    Times keys = window.measured(WARMING_UP, KEYS, this::key);
    results.add(Line.median("Key in the editor, median", SIZE, keys).within(KEY_LIMIT));
    results.add(Line.slowest("Key in the editor, p99", SIZE, keys).within(SLOWEST_LIMIT));
    Times steps = window.measured(0, EDITS_BEFORE, this::edit);
    double before = heap();
    window.measured(0, EDITS, this::edit);
    results.add(Line.slowest("Edit and step, p99", SIZE, steps).within(SLOWEST_LIMIT));
    results.add(
        Line.figure("Heap after 2,000 edits more", SIZE, heap() / before, "×").within(FLAT));
  }

  private void open() {
    window.model().go(PartName.PAPER);
    window.layOut();
    Review review = window.model().desk().review().get();
    Paper paper = review.papers().getFirst();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < PARAGRAPHS; i++) {
      blocks.add(new Para(text(review, i), Id.create(), null, Extras.NONE));
    }
    List<Section> sections = new ArrayList<>(paper.sections());
    Shape<Section> section = Shape.of(Section.class);
    sections.set(0, section.with(sections.getFirst(), "blocks", blocks));
    Paper longer = Shape.of(Paper.class).with(paper, "sections", sections);
    window.model().desk().take(Step.put("Measure", longer));
    window.model().go(PartName.PAPER, sections.getFirst().id());
    window.layOut();
    Node page = window.at(".cf-page-area");
    for (int i = 0; i < PARAGRAPHS / 2; i++) {
      window.press(page, KeyCode.DOWN, false, false);
    }
  }

  private static String text(Review review, int at) {
    return review.findings().get(at).text().replace('\n', ' ');
  }

  private void key(int round) {
    int at = round % TYPED.length();
    window.letter(TYPED.substring(at, at + 1));
  }

  /** A letter, then another paragraph: what was typed is a step. */
  private void edit(int round) {
    key(round);
    window.press(round % 2 == 0 ? KeyCode.DOWN : KeyCode.UP);
  }

  private static double heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(300);
    }
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEBI;
  }
}
