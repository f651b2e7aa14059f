package org.criticalfriend.word;

import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Image;

/** Writes pictures in their proportions, as large as they are but never wider than the text. */
final class Figures {
  /** A pixel at 96 to the inch. */
  private static final long PIXEL = 9_525;

  /** Leaves room on the page for caption and source. */
  private static final double MOST_HEIGHT = 0.8;

  /** The names of what is drawn. */
  static final String DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

  static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  private final Story story;
  private final Markup out;

  Figures(Story story) {
    this.story = story;
    out = story.out();
  }

  void write(Element.Figure figure) {
    story.open(Style.PICTURE, ListLevel.NONE);
    out.close();
    String bookmark = story.begin(figure.anchor().name());
    out.open("w:r").open("w:drawing");
    inline(figure);
    out.close().close();
    story.end(bookmark);
    out.close();
    if (figure.caption() != null) {
      Captions.write(story, figure.caption());
    }
  }

  private void inline(Element.Figure figure) {
    String id = story.paper().nextPicture();
    Image image = figure.image();
    double scale = scale(image);
    String width = String.valueOf(Math.round(image.width() * PIXEL * scale));
    String height = String.valueOf(Math.round(image.height() * PIXEL * scale));
    out.open("wp:inline", "xmlns:wp", DRAWING, "distT", "0", "distB", "0", "distL", "0");
    out.attribute("distR", "0");
    out.empty("wp:extent", "cx", width, "cy", height);
    out.empty("wp:docPr", "id", id, "name", "Picture " + id, "descr", figure.alt());
    out.open("wp:cNvGraphicFramePr");
    out.empty("a:graphicFrameLocks", "xmlns:a", MAIN, "noChangeAspect", "1").close();
    out.open("a:graphic", "xmlns:a", MAIN).open("a:graphicData", "uri", PICTURE);
    out.open("pic:pic", "xmlns:pic", PICTURE).open("pic:nvPicPr");
    out.empty("pic:cNvPr", "id", id, "name", "Picture " + id).empty("pic:cNvPicPr").close();
    out.open("pic:blipFill").empty("a:blip", "r:embed", story.paper().file().picture(image));
    out.open("a:stretch").empty("a:fillRect").close().close();
    out.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
    out.empty("a:ext", "cx", width, "cy", height).close();
    out.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
    out.close().close().close().close();
  }

  private double scale(Image image) {
    PageFrame page = story.paper().style().page();
    double width = (double) page.textWidth() * PageFrame.EMU / (image.width() * PIXEL);
    double height = page.textHeight() * PageFrame.EMU * MOST_HEIGHT / (image.height() * PIXEL);
    return Math.min(1, Math.min(width, height));
  }
}
