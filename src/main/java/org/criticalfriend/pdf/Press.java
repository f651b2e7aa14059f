package org.criticalfriend.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import java.util.ArrayList;
import java.util.List;

/** Prints pages: what was planned for them, the title above, programme and page number beneath. */
final class Press {
  /** What is left free beside the programme for the page number. */
  private static final double NUMBER_ROOM = Sheet.mm(15);

  private final Job job;
  private final PdfDocument document;
  private final List<Kept> kept = new ArrayList<>();

  Press(Job job) {
    this.job = job;
    document = job.document();
  }

  private record Kept(PdfPage page, PagePlan plan) {}

  /** Prints a page of the cover, with nothing but what is planned. */
  void cover(PagePlan plan) {
    print(page(), plan, false);
  }

  /** Prints a page. */
  void print(PagePlan plan) {
    print(page(), plan, true);
  }

  /** Adds a page whose plan can be drawn only when all others are. */
  void keep(PagePlan plan) {
    kept.add(new Kept(page(), plan));
  }

  /** Prints the pages that were kept. */
  void printKept() {
    kept.forEach(one -> print(one.page, one.plan, true));
  }

  private PdfPage page() {
    PdfPage page = document.addNewPage(PageSize.A4);
    page.setTabOrder(PdfName.S);
    return page;
  }

  private void print(PdfPage page, PagePlan plan, boolean running) {
    Pen pen = new Pen(page, job.places());
    plan.draw(pen);
    if (running) {
      running(pen, document.getPageNumber(page));
    }
    pen.lift();
  }

  private void running(Pen pen, int number) {
    TextLine line = line(String.valueOf(number), Sheet.TEXT_WIDTH);
    double foot = Sheet.HEIGHT - Sheet.TOP - Sheet.FOOTER - line.height();
    double right = Sheet.LEFT + Sheet.TEXT_WIDTH - line.width();
    TextLine programme = line(job.tree().properties().author(), Sheet.TEXT_WIDTH - NUMBER_ROOM);
    pen.repeat((all, top) -> programme.draw(all, Sheet.LEFT, top), foot);
    pen.repeat((all, top) -> line.draw(all, right, top), foot);
    if (number > 1) {
      TextLine title = line(job.tree().properties().title(), Sheet.TEXT_WIDTH);
      double head = Sheet.HEADER - Sheet.TOP;
      pen.repeat((all, top) -> title.draw(all, Sheet.LEFT, top), head);
    }
  }

  /** One line at most: a longer text ends where the line does. */
  private TextLine line(String text, double width) {
    List<Span> spans = List.of(Span.plain(text, Looks.RUNNING, job.root()));
    return job.breaker().lines(spans, Looks.RUNNING, width, 0).getFirst();
  }
}
