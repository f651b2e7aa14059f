package org.criticalfriend.bench;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.paper.PageNumbers;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.pdf.Rendering;

/**
 * How long writing and reading back take when the JVM has done it many times, and how they grow.
 */
final class WarmWriting {
  private static final double MOST_GROWTH = 1.2;
  private static final Map<Step, Double> LIMITS =
      Map.of(
          Step.WORD,
          30.0,
          Step.PDF,
          150.0,
          Step.WORD_BACK,
          30.0,
          Step.PDF_BACK,
          150.0,
          Step.CHECKS,
          100.0);

  private final Subject subject;
  private final Path folder;
  private final Results results;
  private final Map<Integer, Map<Step, Times>> all = new HashMap<>();

  WarmWriting(Subject subject, Path folder, Results results) {
    this.subject = subject;
    this.folder = folder;
    this.results = results;
  }

  /** Measures every size, the paper itself first. */
  void measure() {
    for (int times : Subject.TIMES) {
      measure(times);
    }
    for (int times : Subject.TIMES) {
      if (times > 1) {
        growth(times);
      }
    }
  }

  private void measure(int times) {
    Bundle bundle = subject.bundle(times);
    PaperWork work = new PaperWork(bundle, subject.in(bundle));
    PaperTree tree = work.tree();
    Rendering pdf = work.pdf(tree);
    PageNumbers pages = pdf.pages();
    results.add(Line.figure("Pages", Subject.size(times), pages.total(), "pages"));
    Path pdfFile = PaperWork.file(folder.resolve("warm.pdf"), pdf.bytes());
    Path wordFile = PaperWork.file(folder.resolve("warm.docx"), work.word(tree, pages));
    add(Step.TREE, times, Stopwatch.warm(work::tree));
    add(Step.WORD, times, Stopwatch.warm(() -> work.word(tree, pages)));
    add(Step.WORD_BACK, times, Stopwatch.warm(() -> work.readBackWord(tree, wordFile)));
    add(Step.PDF, times, Stopwatch.warm(() -> work.pdf(tree)));
    add(Step.PDF_BACK, times, Stopwatch.warm(() -> work.readBackPdf(tree, pages, pdfFile)));
    add(Step.CHECKS, times, Stopwatch.warm(work::checks));
    add(Step.BOTH, times, Stopwatch.warm(() -> work.both(tree)));
  }

  private void add(Step step, int times, Times taken) {
    all.computeIfAbsent(times, _ -> new EnumMap<>(Step.class)).put(step, taken);
    Line line = Line.median(step.title() + ", warm", Subject.size(times), taken);
    Double limit = LIMITS.get(step);
    results.add(times == 1 && limit != null ? line.within(limit) : line);
  }

  private void growth(int times) {
    Map<Step, Times> small = all.getOrDefault(1, Map.of());
    all.getOrDefault(times, Map.of())
        .forEach(
            (step, large) -> {
              String title = step.title() + ", growth";
              Times once = Objects.requireNonNull(small.get(step));
              results.add(
                  Line.growth(title, Subject.size(times), once, large).within(times * MOST_GROWTH));
            });
  }
}
