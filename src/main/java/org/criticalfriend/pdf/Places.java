package org.criticalfriend.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.PageNumbers;
import org.criticalfriend.paper.PagePlaces;
import org.criticalfriend.paper.PagePlaces.Area;

/** Where things came to stand: for links, bookmarks and the list of contents. */
final class Places {
  private static final float ABOVE = 6;

  private final PdfDocument document;
  private final Sheet sheet;
  private final Map<Anchor, Integer> headings = new HashMap<>();
  private final Map<Anchor, List<Area>> areas = new LinkedHashMap<>();
  private final Deque<Bookmark> path = new ArrayDeque<>();

  Places(PdfDocument document, Sheet sheet) {
    this.document = document;
    this.sheet = sheet;
  }

  private record Bookmark(int level, PdfOutline outline) {}

  /** Lets links lead to a place {@code top} points beneath the sheet's upper edge. */
  void place(String name, PdfPage page, double top) {
    PdfArray target = (PdfArray) destination(page, top).getPdfObject();
    document.addNamedDestination(name, target);
  }

  /** Remembers where a line or picture of a piece of the paper stands. */
  void stand(Anchor anchor, Area area) {
    List<Area> known = areas.computeIfAbsent(anchor, _ -> new ArrayList<>());
    if (!known.isEmpty() && known.getLast().page() == area.page()) {
      known.set(known.size() - 1, known.getLast().with(area));
    } else {
      known.add(area);
    }
  }

  /** Where everything stands, once it is drawn. */
  PagePlaces pagePlaces() {
    return new PagePlaces(areas);
  }

  /** Remembers a heading's page and adds its bookmark beneath that of the heading above it. */
  void heading(HeadingMark heading, PdfPage page, double top) {
    headings.put(heading.anchor(), document.getPageNumber(page));
    place(heading.anchor().name(), page, top);
    while (!path.isEmpty() && path.getLast().level() >= heading.level()) {
      path.removeLast();
    }
    PdfOutline above = path.isEmpty() ? document.getOutlines(false) : path.getLast().outline();
    PdfOutline own = above.addOutline(heading.title());
    own.addDestination(destination(page, top));
    own.setOpen(heading.level() == 1);
    path.addLast(new Bookmark(heading.level(), own));
  }

  /**
   * A heading as bookmarks show it.
   *
   * @param title its number and words
   */
  record HeadingMark(Anchor anchor, int level, String title) {}

  /** The page of a heading that has been drawn. */
  int page(Anchor heading) {
    Integer page = headings.get(heading);
    if (page == null) {
      throw new IllegalStateException("The heading " + heading.name() + " stands on no page");
    }
    return page;
  }

  /** The pages of all headings, once everything is drawn. */
  PageNumbers pageNumbers() {
    return new PageNumbers(headings, document.getNumberOfPages());
  }

  /** Has readers show the bookmarks, where there are any. */
  void showBookmarks() {
    if (!headings.isEmpty()) {
      document.getCatalog().setPageMode(PdfName.UseOutlines);
    }
  }

  private PdfExplicitDestination destination(PdfPage page, double top) {
    float above = (float) (sheet.height() - top) + ABOVE;
    return PdfExplicitDestination.createXYZ(page, (float) sheet.left(), above, 0);
  }
}
