package org.criticalfriend.slides;

import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** The foot of a slide: who presents, and the slide's number, where the layout has a place. */
final class RunningFoot {
  private final XSLFSlide slide;

  RunningFoot(XSLFSlide slide) {
    this.slide = slide;
  }

  void add(String words, int number) {
    add(Placeholder.FOOTER, "ftr", ShapeNames.FOOTER, words(words));
    add(Placeholder.SLIDE_NUMBER, "sldNum", ShapeNames.NUMBER, number(number));
  }

  private void add(Placeholder place, String type, String name, String content) {
    for (XSLFShape shape : slide.getSlideLayout().getShapes()) {
      if (shape.getPlaceholder() == place && shape.getXmlObject() instanceof CTShape kept) {
        long index = kept.getNvSpPr().getNvPr().getPh().getIdx();
        CTGroupShape tree = slide.getXmlObject().getCSld().getSpTree();
        CTShape made = parsed(shape(name, type, index, content));
        // said again, as some programs inherit only the place of a foot
        made.getTxBody().getBodyPr().set(kept.getTxBody().getBodyPr());
        made.getTxBody().getLstStyle().set(kept.getTxBody().getLstStyle());
        tree.addNewSp().set(made);
      }
    }
  }

  private static String words(String words) {
    return "<a:r><a:rPr lang=\"en-GB\"/><a:t>" + escaped(words) + "</a:t></a:r>";
  }

  private static String number(int number) {
    return "<a:fld id=\"{6E3A6600-0000-4000-8000-000000000001}\" type=\"slidenum\">"
        + "<a:rPr lang=\"en-GB\"/><a:t>"
        + number
        + "</a:t></a:fld>";
  }

  private String shape(String name, String type, long index, String content) {
    return """
    <xml-fragment xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">
      <p:nvSpPr><p:cNvPr id="%d" name="%s"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>
      <p:nvPr><p:ph type="%s" sz="quarter" idx="%d"/></p:nvPr></p:nvSpPr><p:spPr/>
      <p:txBody><a:bodyPr/><a:lstStyle/><a:p>%s</a:p></p:txBody>
    </xml-fragment>
    """
        .formatted(nextId(), name, type, index, content);
  }

  private long nextId() {
    return 1000L + slide.getXmlObject().getCSld().getSpTree().sizeOfSpArray();
  }

  private static CTShape parsed(String xml) {
    try {
      return CTShape.Factory.parse(xml, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
    } catch (XmlException e) {
      throw new IllegalStateException("The foot of a slide is well formed", e);
    }
  }

  private static String escaped(String words) {
    return words
        .replaceAll("[\\p{Cntrl}]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
