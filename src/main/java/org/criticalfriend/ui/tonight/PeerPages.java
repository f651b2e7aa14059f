package org.criticalfriend.ui.tonight;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.criticalfriend.model.Review;
import org.criticalfriend.paper.AskPages;
import org.criticalfriend.pdf.PdfWriter;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Notice;

/** Prints what to ask: a page for each peer, in the background; tells when it is there. */
final class PeerPages {
  private final Background background;
  private final Consumer<Notice> tell;

  PeerPages(Background background, Consumer<Notice> tell) {
    this.background = background;
    this.tell = tell;
  }

  /** A PDF for this day; replaces what is there. */
  void print(Review review, LocalDate day, Path target) {
    background.run(
        () -> new PdfWriter().write(AskPages.of(review, day), target, true),
        pages ->
            tell.accept(
                Notice.of(Words.say("tonight.printed", String.valueOf(target.getFileName())))),
        trouble -> tell.accept(Notice.of(trouble)));
  }
}
