package org.criticalfriend.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Prints pages: what was planned for them, and what stands above and beneath the text. */
final class Press {
  private final Job job;
  private final PdfDocument document;
  private final List<Kept> kept = new ArrayList<>();
  private final Set<Integer> covers = new HashSet<>();

  Press(Job job) {
    this.job = job;
    document = job.document();
  }

  private record Kept(PdfPage page, PagePlan plan) {}

  /** Prints a page of the cover. */
  void cover(PagePlan plan) {
    print(plan);
    covers.add(document.getNumberOfPages());
  }

  /** Prints a page. */
  void print(PagePlan plan) {
    print(page(), plan);
  }

  /** Adds a page whose plan can be drawn only when all others are. */
  void keep(PagePlan plan) {
    kept.add(new Kept(page(), plan));
  }

  /** Prints the pages that were kept, and what stands on all pages, now that they are counted. */
  void finish() {
    kept.forEach(one -> print(one.page, one.plan));
    int total = document.getNumberOfPages();
    for (int number = 1; number <= total; number++) {
      Pen pen = new Pen(document.getPage(number), job);
      job.bands().draw(pen, covers.contains(number), number, total);
      pen.lift();
    }
  }

  private PdfPage page() {
    Sheet sheet = job.sheet();
    PdfPage page = document.addNewPage(new PageSize((float) sheet.width(), (float) sheet.height()));
    page.setTabOrder(PdfName.S);
    return page;
  }

  private void print(PdfPage page, PagePlan plan) {
    Pen pen = new Pen(page, job);
    plan.draw(pen);
    pen.lift();
  }
}
