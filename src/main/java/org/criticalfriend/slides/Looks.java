package org.criticalfriend.slides;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;

/** Measures the places of a layout on a slide made of it. */
final class Looks {
  private static final int LEVELS = 3;
  private static final double USUAL_SIZE = 18;
  private static final double INDENT = 18;
  private static final double CAPTION = 40;
  private static final double PERCENT = 100;

  private Looks() {}

  /** The look of the slide's layout; {@code points} lends a place where it has none for text. */
  static Look of(XSLFSlide slide, @Nullable Look points) {
    Box title = box(Objects.requireNonNull(Places.title(slide)));
    List<Box> bodies = Places.bodies(slide).stream().map(Looks::box).toList();
    if (bodies.isEmpty()) {
      Look other =
          Objects.requireNonNullElseGet(points, () -> new Look(title, title, title, title));
      return new Look(title, other.body(), other.body(), other.caption());
    }
    Box body = bodies.getFirst();
    if (bodies.size() > 1) {
      return new Look(title, body, bodies.get(1), bodies.getLast());
    }
    double top = body.y() + body.height() - CAPTION;
    Box caption = new Box(body.x(), top, body.width(), CAPTION, body.levels());
    return new Look(title, body, body, caption);
  }

  private static Box box(XSLFTextShape shape) {
    Rectangle2D place = shape.getAnchor();
    List<Box.Level> levels = new ArrayList<>();
    for (int i = 0; i < LEVELS; i++) {
      levels.add(level(shape, i));
    }
    return new Box(
        place.getX() + shape.getLeftInset(),
        place.getY() + shape.getTopInset(),
        place.getWidth() - shape.getLeftInset() - shape.getRightInset(),
        place.getHeight() - shape.getTopInset() - shape.getBottomInset(),
        levels);
  }

  private static Box.Level level(XSLFTextShape shape, int number) {
    XSLFTextParagraph paragraph = shape.addNewTextParagraph();
    paragraph.setIndentLevel(number);
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText("x");
    double size = Objects.requireNonNullElse(run.getFontSize(), USUAL_SIZE);
    double margin = Objects.requireNonNullElse(paragraph.getLeftMargin(), 0.0);
    return new Box.Level(
        size,
        Math.max(margin, INDENT * (number + 1)),
        before(paragraph.getSpaceBefore(), size),
        spacing(paragraph.getLineSpacing(), size));
  }

  /** POI tells points as negative numbers and parts of a line as percent. */
  private static double before(@Nullable Double told, double size) {
    double before = told == null ? 0 : told;
    return before < 0 ? -before : size * before / PERCENT;
  }

  private static double spacing(@Nullable Double told, double size) {
    double spacing = told == null ? PERCENT : told;
    return spacing < 0 ? Math.max(1, -spacing / size) : Math.max(PERCENT, spacing) / PERCENT;
  }
}
