package org.criticalfriend.ui.papers;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.print.JobSettings;
import javafx.print.PageRange;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.issuing.LaidOut;
import org.criticalfriend.pages.PdfPrinting;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Prints the paper as its pages show it: the system's own dialogue asks for printer, pages and
 * copies, the printing goes on in the background.
 */
final class Printing {
  private final Background background;
  private final Proof proof;
  private final Consumer<Notice> tell;

  Printing(Background background, Proof proof, Consumer<Notice> tell) {
    this.background = background;
    this.proof = proof;
    this.tell = tell;
  }

  /** Asks, and prints. */
  void begin(Window window) {
    LaidOut paper = proof.laidOut();
    if (paper != null) {
      background.run(
          () -> Optional.ofNullable(PrinterJob.createPrinterJob()),
          job -> ask(job.orElse(null), paper, window),
          this::fail);
    }
  }

  private void ask(@Nullable PrinterJob job, LaidOut paper, Window window) {
    if (job == null) {
      fail(noPrinter());
    } else if (job.showPrintDialog(window)) {
      print(paper.pdf(), wish(job));
    }
  }

  private static PdfPrinting.Wish wish(PrinterJob job) {
    JobSettings said = job.getJobSettings();
    PageRange[] ranges = said.getPageRanges();
    String pages =
        ranges == null
            ? ""
            : Stream.of(ranges)
                .map(range -> range.getStartPage() + "-" + range.getEndPage())
                .collect(Collectors.joining(","));
    String printer = job.getPrinter().getName();
    return new PdfPrinting.Wish(printer, said.getJobName(), pages, Math.max(1, said.getCopies()));
  }

  private void print(byte[] pdf, PdfPrinting.Wish wish) {
    background.run(
        () -> {
          PdfPrinting.print(pdf, wish);
          return true;
        },
        done -> tell.accept(Notice.of(Words.say("papers.printed", wish.printer()))),
        this::fail);
  }

  private void fail(Trouble trouble) {
    tell.accept(Notice.of(trouble));
  }

  private static Trouble noPrinter() {
    return new Trouble(
        "CF-951",
        "This computer has no printer.",
        "The paper is as it was.",
        "Set a printer up, or write the paper as PDF and print that elsewhere.");
  }
}
