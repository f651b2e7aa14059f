package org.criticalfriend.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints pages: what was planned for them, draft mark and title above, programme and page number
 * beneath.
 */
final class Press {
  /** What is left free beside the programme for the page number. */
  private static final double NUMBER_ROOM = Sheet.mm(15);

  /** Where the head of each page is, beneath the top of the type area. */
  private static final double HEAD = Sheet.HEADER - Sheet.TOP;

  /** What is left free at least between the words of a draft and the title. */
  private static final double DRAFT_GAP = Sheet.mm(10);

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
    Pen pen = new Pen(page(), job.places());
    plan.draw(pen);
    draft(pen);
    pen.lift();
  }

  /** Prints a page. */
  void print(PagePlan plan) {
    print(page(), plan);
  }

  /** Adds a page whose plan can be drawn only when all others are. */
  void keep(PagePlan plan) {
    kept.add(new Kept(page(), plan));
  }

  /** Prints the pages that were kept. */
  void printKept() {
    kept.forEach(one -> print(one.page, one.plan));
  }

  private PdfPage page() {
    PdfPage page = document.addNewPage(PageSize.A4);
    page.setTabOrder(PdfName.S);
    return page;
  }

  private void print(PdfPage page, PagePlan plan) {
    Pen pen = new Pen(page, job.places());
    plan.draw(pen);
    running(pen, document.getPageNumber(page));
    pen.lift();
  }

  /** Says at the head of a draft what it is; returns the room that takes there. */
  private double draft(Pen pen) {
    String words = job.tree().properties().draft();
    if (words.isEmpty()) {
      return 0;
    }
    TextLine line = line(words, Looks.DRAFT, Sheet.TEXT_WIDTH);
    pen.repeat((all, top) -> line.draw(all, Sheet.LEFT, top), HEAD);
    return line.width() + DRAFT_GAP;
  }

  private void running(Pen pen, int number) {
    TextLine line = line(String.valueOf(number), Looks.RUNNING, Sheet.TEXT_WIDTH);
    double foot = Sheet.HEIGHT - Sheet.TOP - Sheet.FOOTER - line.height();
    double right = Sheet.LEFT + Sheet.TEXT_WIDTH - line.width();
    String author = job.tree().properties().author();
    TextLine programme = line(author, Looks.RUNNING, Sheet.TEXT_WIDTH - NUMBER_ROOM);
    pen.repeat((all, top) -> programme.draw(all, Sheet.LEFT, top), foot);
    pen.repeat((all, top) -> line.draw(all, right, top), foot);
    double taken = draft(pen);
    if (number > 1) {
      title(pen, taken);
    }
  }

  /** At the left edge, or where a draft is said there, ending at the right edge. */
  private void title(Pen pen, double taken) {
    double room = Sheet.TEXT_WIDTH - taken;
    TextLine title = line(job.tree().properties().title(), Looks.RUNNING, room);
    double left = taken == 0 ? Sheet.LEFT : Sheet.LEFT + Sheet.TEXT_WIDTH - title.width();
    pen.repeat((all, top) -> title.draw(all, left, top), HEAD);
  }

  /** One line at most: a longer text ends where the line does. */
  private TextLine line(String text, TextLook look, double width) {
    List<Span> spans = List.of(Span.plain(text, look, job.root()));
    return job.breaker().lines(spans, look, width, 0).getFirst();
  }
}
