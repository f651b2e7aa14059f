package org.criticalfriend.bench;

import org.criticalfriend.issuing.LaidOut;
import org.criticalfriend.issuing.Proofs;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.pages.PagePixels;
import org.criticalfriend.pages.PdfPages;

/** How long it takes from a pause in typing until the page that is seen is drawn anew. */
final class LivePages {
  /** Of the 500 ms allowed the window waits 200 to see that it is a pause. */
  private static final double LIMIT = 300;

  private static final int SEEN = 12;
  private static final int WIDTH = 860;

  private final Subject subject;
  private final Results results;

  LivePages(Subject subject, Results results) {
    this.subject = subject;
    this.results = results;
  }

  void measure() {
    Bundle bundle = subject.bundle(1);
    Paper paper = subject.in(bundle);
    Proofs proofs = new Proofs();
    Times laidOut = Stopwatch.warm(() -> proofs.layOut(bundle, paper));
    Times drawn = Stopwatch.warm(() -> seen(proofs.layOut(bundle, paper)));
    String size = Subject.size(1);
    results.add(Line.median("Live pages laid out after a pause, warm", size, laidOut));
    results.add(Line.median("Live page drawn after a pause, warm", size, drawn).within(LIMIT));
  }

  private static PagePixels seen(LaidOut paper) {
    try (PdfPages pages = PdfPages.of(paper.pdf())) {
      return pages.draw(Math.min(SEEN, pages.count() - 1), WIDTH);
    }
  }
}
