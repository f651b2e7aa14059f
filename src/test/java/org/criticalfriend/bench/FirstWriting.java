package org.criticalfriend.bench;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.pdf.Rendering;

/** One paper's way to one file, or to both, in a JVM that has written nothing before. */
final class FirstWriting {
  private final PaperWork work;
  private final PaperTree tree;
  private final Path folder;

  private FirstWriting(PaperWork work, Path folder) {
    this.work = work;
    this.folder = folder;
    this.tree = timed(Step.TREE, work::tree);
  }

  /**
   * Prints a line for each step: its name, milliseconds by the clock and of the processor.
   *
   * @param arguments the step to do, how many times the text, and a folder for the files
   */
  public static void main(String[] arguments) {
    Step step = Step.valueOf(arguments[0]);
    Subject subject = Subject.atHand();
    Bundle bundle = subject.bundle(Integer.parseInt(arguments[1]));
    Path folder = Path.of(arguments[2]);
    new FirstWriting(new PaperWork(bundle, subject.in(bundle)), folder).run(step);
  }

  private void run(Step step) {
    switch (step) {
      case TREE, CHECKS -> {} // not written
      case WORD, WORD_BACK -> word();
      case PDF, PDF_BACK -> pdf();
      case BOTH -> timed(Step.BOTH, () -> work.both(tree));
    }
  }

  private void word() {
    byte[] bytes = timed(Step.WORD, () -> work.word(tree, PaperWork.anyPages(tree)));
    Path file = PaperWork.file(folder.resolve("cold.docx"), bytes);
    timed(Step.WORD_BACK, () -> work.readBackWord(tree, file));
  }

  private void pdf() {
    Rendering pdf = timed(Step.PDF, () -> work.pdf(tree));
    Path file = PaperWork.file(folder.resolve("cold.pdf"), pdf.bytes());
    timed(Step.PDF_BACK, () -> work.readBackPdf(tree, pdf.pages(), file));
  }

  private static <T> T timed(Step step, Supplier<T> work) {
    Stopwatch watch = new Stopwatch();
    T made = watch.run(work);
    Times times = watch.times();
    System.out.println(
        step.name() + " " + times.clock().median() + " " + times.processor().median());
    return made;
  }
}
