package org.criticalfriend.ui.papers;

import java.util.concurrent.CancellationException;
import org.criticalfriend.issuing.LaidOut;
import org.criticalfriend.issuing.Proofs;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.pages.PdfPages;
import org.criticalfriend.ui.Threads;

/**
 * Makes the pages of papers in the background, one run at a time; a run that nobody waits for any
 * more ends at its next step.
 */
final class PageMaking {
  private final Proofs proofs = new Proofs();

  /**
   * Pages, and the paper they show.
   *
   * @param bundle what they were made of
   * @param paper laid out
   * @param pages to be drawn
   */
  record Made(Bundle bundle, LaidOut paper, PdfPages pages) {}

  /**
   * Makes the pages of a paper.
   *
   * @throws CancellationException where it was cancelled meanwhile
   * @throws org.criticalfriend.files.Trouble where it cannot be built or set
   */
  synchronized Made make(Bundle bundle, Paper paper) {
    goOn();
    LaidOut laidOut = proofs.layOut(bundle, paper);
    goOn();
    return new Made(bundle, laidOut, PdfPages.of(laidOut.pdf()));
  }

  private static void goOn() {
    if (Threads.isCancelled()) {
      throw new CancellationException();
    }
  }
}
