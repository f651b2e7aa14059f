package org.criticalfriend.slides;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Image;
import org.criticalfriend.slides.Page.Grid;
import org.criticalfriend.slides.Page.Photo;
import org.criticalfriend.slides.Page.Place;
import org.criticalfriend.slides.Page.Text;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Makes one slide of a page. */
final class SlideSetter {
  private static final double WIDEST_SCALE = 1.5;

  private final DeckStyle style;
  private final XMLSlideShow show;
  private final Metrics metrics;

  SlideSetter(DeckStyle style, XMLSlideShow show, Metrics metrics) {
    this.style = style;
    this.show = show;
    this.metrics = metrics;
  }

  /** Adds the slide behind those that are there. */
  void add(Page page, String footer) {
    XSLFSlide slide = show.createSlide(style.layout(show, page.layout()));
    Look look = style.look(page.layout());
    List<XSLFTextShape> bodies = Places.bodies(slide);
    XSLFTextShape title = Objects.requireNonNull(Places.title(slide));
    title(page, title, look.title());
    boolean[] used = new boolean[bodies.size()];
    for (Page.Part part : page.parts()) {
      switch (part) {
        case Text text -> text(text, slide, bodies, used, look);
        case Grid grid -> new GridSetter(slide, metrics).add(grid, look.body(), name(page.title()));
        case Photo photo -> photo(photo.figure(), slide, look.body());
      }
    }
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        slide.removeShape(bodies.get(i));
      }
    }
    if (page.layout() != Layout.OPENING) {
      new RunningFoot(slide).add(footer, show.getSlides().size());
    }
  }

  private static void title(Page page, XSLFTextShape shape, Box box) {
    Page.Title title = page.title();
    double scale = title.size() == 0 ? 1 : title.size() / box.level(0).size();
    new TextSetter(shape, box, true).set(List.of(Line.of(Line.Kind.WORDS, title.runs())), scale);
    String name = page.continued() ? ShapeNames.CONTINUED : ShapeNames.TITLE;
    rename(shape, title.cut() ? name + ShapeNames.CUT : name);
  }

  private static String name(Page.Title title) {
    return Runs.shown(title.runs());
  }

  private static void text(
      Text text, XSLFSlide slide, List<XSLFTextShape> bodies, boolean[] used, Look look) {
    Box box =
        switch (text.place()) {
          case BODY -> look.body();
          case SECOND -> look.second();
          case CAPTION -> look.caption();
        };
    int at =
        switch (text.place()) {
          case BODY -> 0;
          case SECOND -> 1;
          case CAPTION -> Math.max(1, bodies.size() - 1);
        };
    boolean kept = at < bodies.size();
    XSLFTextShape shape = kept ? bodies.get(at) : slide.createTextBox();
    if (kept) {
      used[at] = true;
    } else {
      shape.setAnchor(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }
    new TextSetter(shape, box, kept).set(text.lines(), text.scale());
    String name = text.place() == Place.CAPTION ? ShapeNames.CAPTION : ShapeNames.TEXT;
    rename(shape, text.goesOn() ? name + ShapeNames.GOES_ON : name);
    if (text.place() == Place.CAPTION) {
      last(slide, shape);
    }
  }

  /** What is read after the table or picture stands after it. */
  private static void last(XSLFSlide slide, XSLFShape shape) {
    var parent = slide.getXmlObject().getCSld().getSpTree().getDomNode();
    parent.appendChild(shape.getXmlObject().getDomNode());
  }

  private void photo(Element.Figure figure, XSLFSlide slide, Box room) {
    Image image = figure.image();
    PictureType type = image.png() ? PictureType.PNG : PictureType.JPEG;
    XSLFPictureData data = show.addPicture(image.bytes(), type);
    XSLFPictureShape picture = slide.createPicture(data);
    double scale =
        Math.min(
            WIDEST_SCALE, Math.min(room.width() / image.width(), room.height() / image.height()));
    double width = image.width() * scale;
    double height = image.height() * scale;
    picture.setAnchor(
        new Rectangle2D.Double(
            room.x() + (room.width() - width) / 2,
            room.y() + (room.height() - height) / 2,
            width,
            height));
    var properties = ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr();
    properties.setDescr(figure.alt());
    properties.setName(ShapeNames.PICTURE);
  }

  private static void rename(XSLFTextShape shape, String name) {
    ((CTShape) shape.getXmlObject()).getNvSpPr().getCNvPr().setName(name);
  }
}
