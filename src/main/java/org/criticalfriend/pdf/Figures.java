package org.criticalfriend.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;
import java.util.List;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Image;

/** Composes pictures, their caption beneath them. */
final class Figures {
  /** Points in a pixel of a picture that is not scaled down. */
  private static final double PIXEL = 0.75;

  private final Job job;
  private final Blocks blocks;
  private final Column column;

  Figures(Job job, Blocks blocks, Column column) {
    this.job = job;
    this.blocks = blocks;
    this.column = column;
  }

  void compose(Element.Figure figure) {
    Tag group = column.tag().open("Div");
    Tag tag = group.open("Figure").describedAs(figure.alt());
    PdfImageXObject picture = job.picture(figure.image());
    double scale = scale(figure.image());
    double width = figure.image().width() * PIXEL * scale;
    double height = figure.image().height() * PIXEL * scale;
    Bearing bearing = Bearing.of(figure.anchor(), job);
    Strip.Ink ink =
        (pen, top) -> {
          bearing.opening().draw(pen, top);
          Rectangle area = pen.area(column.left(), top, width, height);
          tag.placedAt(area);
          pen.picture(tag, picture, area);
        };
    Galley galley = blocks.galley();
    Strip.Ink known = bearing.standing(ink, column.left(), width, height);
    Strip strip = new Strip(0, height, Strip.Bond.NONE, List.of(), null, known);
    galley.add(strip, Looks.PICTURE_BEFORE, Strip.Bond.NONE);
    galley.after(Looks.PICTURE_AFTER);
    if (figure.caption() != null) {
      galley.holdNext();
      new Captions(job).compose(figure.caption(), blocks, group);
      galley.letGo();
    }
  }

  private double scale(Image image) {
    double width = column.width() / (image.width() * PIXEL);
    double height = job.sheet().textHeight() * Looks.PICTURE_HEIGHT / (image.height() * PIXEL);
    return Math.min(1, Math.min(width, height));
  }
}
