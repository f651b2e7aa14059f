package org.criticalfriend.pdf;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfOutline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the bookmarks of a PDF, each as one line. */
final class Bookmarks {
  private final Map<PdfObject, Integer> numbers = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  private Bookmarks(PdfDocument document) {
    for (int i = 1; i <= document.getNumberOfPages(); i++) {
      numbers.put(document.getPage(i).getPdfObject(), i);
    }
  }

  /** From top to bottom; none where there are none. */
  static List<String> of(PdfDocument document) {
    Bookmarks bookmarks = new Bookmarks(document);
    PdfOutline all = document.getOutlines(false);
    if (all != null) {
      bookmarks.read(all, 1);
    }
    return bookmarks.lines;
  }

  /** A bookmark as one line. */
  static String line(int depth, String title, @Nullable Integer page) {
    return depth + " " + title + " " + page;
  }

  private void read(PdfOutline outline, int depth) {
    for (PdfOutline child : outline.getAllChildren()) {
      PdfArray target = (PdfArray) child.getDestination().getPdfObject();
      lines.add(line(depth, child.getTitle(), numbers.get(target.get(0))));
      read(child, depth + 1);
    }
  }
}
