package org.criticalfriend.word;

import org.criticalfriend.house.PageSize;
import org.criticalfriend.paper.Image;
import org.w3c.dom.Element;

/**
 * Draws a logo on a line: in its proportions, neither wider nor higher than a letter head takes.
 */
final class LogoDrawing {
  private static final double WIDEST = PageSize.mm(75);
  private static final double HIGHEST = PageSize.mm(18);
  private static final double EMU = 12_700;
  private static final String DECLARATIONS = "http://www.w3.org/2000/xmlns/";

  private final Image logo;
  private final String width;
  private final String height;

  LogoDrawing(Image logo) {
    this.logo = logo;
    double scale = Math.min(WIDEST / logo.width(), HIGHEST / logo.height());
    width = String.valueOf(Math.round(logo.width() * scale * EMU));
    height = String.valueOf(Math.round(logo.height() * scale * EMU));
  }

  void into(Element run) {
    Element drawing = add(run, Markup.W, "w:drawing");
    Element inline = declared(add(drawing, Figures.DRAWING, "wp:inline"), "wp", Figures.DRAWING);
    size(add(inline, Figures.DRAWING, "wp:extent"));
    Element name = add(inline, Figures.DRAWING, "wp:docPr");
    name.setAttribute("id", "900");
    name.setAttribute("name", "Logo");
    name.setAttribute("descr", "Logo");
    Element graphic = declared(add(inline, Figures.MAIN, "a:graphic"), "a", Figures.MAIN);
    Element data = add(graphic, Figures.MAIN, "a:graphicData");
    data.setAttribute("uri", Figures.PICTURE);
    picture(declared(add(data, Figures.PICTURE, "pic:pic"), "pic", Figures.PICTURE));
  }

  private void picture(Element picture) {
    Element about = add(picture, Figures.PICTURE, "pic:nvPicPr");
    Element name = add(about, Figures.PICTURE, "pic:cNvPr");
    name.setAttribute("id", "900");
    name.setAttribute("name", "Logo" + (logo.png() ? ".png" : ".jpeg"));
    add(about, Figures.PICTURE, "pic:cNvPicPr");
    Element fill = add(picture, Figures.PICTURE, "pic:blipFill");
    add(fill, Figures.MAIN, "a:blip").setAttributeNS(Markup.R, "r:embed", "rId1");
    add(add(fill, Figures.MAIN, "a:stretch"), Figures.MAIN, "a:fillRect");
    Element shape = add(picture, Figures.PICTURE, "pic:spPr");
    Element place = add(shape, Figures.MAIN, "a:xfrm");
    Element corner = add(place, Figures.MAIN, "a:off");
    corner.setAttribute("x", "0");
    corner.setAttribute("y", "0");
    size(add(place, Figures.MAIN, "a:ext"));
    Element outline = add(shape, Figures.MAIN, "a:prstGeom");
    outline.setAttribute("prst", "rect");
    add(outline, Figures.MAIN, "a:avLst");
  }

  private void size(Element element) {
    element.setAttribute("cx", width);
    element.setAttribute("cy", height);
  }

  private static Element declared(Element element, String prefix, String space) {
    element.setAttributeNS(DECLARATIONS, "xmlns:" + prefix, space);
    return element;
  }

  private static Element add(Element parent, String space, String name) {
    Element made = parent.getOwnerDocument().createElementNS(space, name);
    parent.appendChild(made);
    return made;
  }
}
