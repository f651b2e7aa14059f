package org.criticalfriend.pdf;

import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.CanvasArtifact;
import com.itextpdf.kernel.pdf.canvas.CanvasTag;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.tagging.PdfMcr;
import com.itextpdf.kernel.pdf.tagging.PdfMcrDictionary;
import com.itextpdf.kernel.pdf.tagging.PdfMcrNumber;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.PagePlaces.Area;
import org.jspecify.annotations.Nullable;

/**
 * Draws on one page; heights are measured in points beneath the top of the type area.
 *
 * <p>Everything drawn is part of an element of the structure or marked as decoration.
 */
final class Pen {
  private static final double UNDERLINE = 0.11;

  private final PdfPage page;
  private final int number;
  private final Sheet sheet;
  private final Color rule;
  private final Places places;
  private final Links links;
  private final PdfCanvas canvas;
  private @Nullable Tag current;
  private @Nullable PdfName decoration;
  private boolean repeating;

  Pen(PdfPage page, Job job) {
    this.page = page;
    number = page.getDocument().getPageNumber(page) - 1;
    places = job.places();
    sheet = job.sheet();
    rule = job.looks().rule();
    links = new Links(page);
    canvas = new PdfCanvas(page);
  }

  /** Writes letters with their left edge at {@code x}, tagged and linked as their span says. */
  void write(Chunk chunk, double x, double baseline) {
    Span span = chunk.span();
    tag(span.tag());
    TextLook look = span.look();
    double y = y(baseline) + look.rise();
    GlyphLine glyphs = new GlyphLine(chunk.glyphs());
    if (!chunk.exact()) {
      glyphs.setActualText(0, glyphs.size(), chunk.text());
    }
    canvas.setFillColor(look.colour()).beginText();
    canvas.setFontAndSize(chunk.typeface().font(), (float) look.size());
    canvas.setTextMatrix((float) x, (float) y).showText(glyphs).endText();
    if (span.tie() instanceof Tie.Web && chunk.inked() > 0) {
      double line = UNDERLINE * look.size();
      canvas.rectangle(x, y - line, chunk.inked(), line / 2).fill();
    }
    if (!repeating) {
      tie(chunk, x, baseline);
    }
  }

  private void tie(Chunk chunk, double x, double baseline) {
    Span span = chunk.span();
    double up = chunk.typeface().ascent() * span.look().size() + span.look().rise();
    if (!(span.tie() instanceof Tie.Loose) && chunk.inked() > 0) {
      double down = chunk.typeface().descent() * span.look().size() - span.look().rise();
      Rectangle area =
          new Rectangle(
              (float) x, (float) (y(baseline) - down), (float) chunk.inked(), (float) (up + down));
      links.add(span.tag(), area, span.tie());
    }
    if (span.place() != null) {
      place(span.place(), baseline - up);
    }
  }

  /** Lets a whole area lead somewhere; it belongs to the element as words in it do. */
  void link(Tag tag, Rectangle area, Tie tie) {
    links.add(tag, area, tie);
  }

  /** The rectangle {@code height} high beneath {@code top}. */
  Rectangle area(double x, double top, double width, double height) {
    return new Rectangle((float) x, (float) y(top + height), (float) width, (float) height);
  }

  /** Where the text begins, from the sheet's left edge. */
  double left() {
    return sheet.left();
  }

  /** Draws a picture. */
  void picture(Tag tag, PdfImageXObject image, Rectangle area) {
    tag(tag);
    canvas.addXObjectFittedIntoRectangle(image, area);
  }

  /** Fills a rectangle, for decoration. */
  void fill(Rectangle area, Color colour) {
    decorate(PdfName.Layout);
    canvas.setFillColor(colour).rectangle(area).fill();
  }

  /** Draws a line, for decoration. */
  void rule(double x1, double top1, double x2, double top2) {
    decorate(PdfName.Layout);
    canvas.setStrokeColor(rule).setLineWidth((float) Looks.RULE_WIDTH);
    canvas.setLineCapStyle(2);
    canvas.moveTo(x1, y(top1)).lineTo(x2, y(top2)).stroke();
  }

  /** Lets links lead here. */
  void place(String name, double top) {
    if (!repeating) {
      places.place(name, page, top + sheet.top());
    }
  }

  /** Remembers where a piece of the paper stands, unless an earlier page has said it. */
  void stand(Anchor anchor, double left, double top, double width, double height) {
    if (!repeating) {
      double across = sheet.width();
      double down = sheet.height();
      places.stand(
          anchor,
          new Area(
              number, left / across, (top + sheet.top()) / down, width / across, height / down));
    }
  }

  /** Remembers where a heading stands. */
  void heading(Places.HeadingMark heading, double top) {
    places.heading(heading, page, top + sheet.top());
  }

  /** Draws what has been said on an earlier page, or on each page: no reader hears it again. */
  void repeat(Strip.Ink ink, double top) {
    repeating = true;
    ink.draw(this, top);
    repeating = false;
  }

  /** Ends the page. */
  void lift() {
    if (current != null || decoration != null) {
      canvas.closeTag();
    }
    current = null;
    decoration = null;
    canvas.release();
  }

  private void tag(Tag tag) {
    if (repeating) {
      decorate(PdfName.Pagination);
    } else if (current != tag) {
      close();
      current = tag;
      canvas.openTag(new CanvasTag(content(tag.element())));
    }
  }

  private PdfMcr content(PdfStructElem element) {
    PdfName pageKey = PdfName.Pg;
    if (element.getPdfObject().get(pageKey, false) == null) {
      element.put(pageKey, page.getPdfObject().getIndirectReference());
    }
    boolean here =
        page.getPdfObject()
            .getIndirectReference()
            .equals(element.getPdfObject().get(pageKey, false));
    PdfMcr content = here ? new PdfMcrNumber(page, element) : new PdfMcrDictionary(page, element);
    return element.addKid(content);
  }

  private void decorate(PdfName type) {
    PdfName wanted = repeating ? PdfName.Pagination : type;
    if (!wanted.equals(decoration)) {
      close();
      decoration = wanted;
      canvas.openTag(new CanvasArtifact().addProperty(PdfName.Type, wanted));
    }
  }

  private void close() {
    if (current != null || decoration != null) {
      canvas.closeTag();
    }
    current = null;
    decoration = null;
  }

  private double y(double top) {
    return sheet.height() - sheet.top() - top;
  }
}
