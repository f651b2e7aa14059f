package org.criticalfriend.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.navigation.PdfStringDestination;
import com.itextpdf.kernel.pdf.tagging.PdfObjRef;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The links of one page, each part of the element whose words it lies over. */
final class Links {
  private static final String UNICODE = "UnicodeBig";

  private final PdfPage page;

  Links(PdfPage page) {
    this.page = page;
  }

  /** Lets an area lead somewhere. */
  void add(Tag tag, Rectangle area, Tie tie) {
    PdfLinkAnnotation link = new PdfLinkAnnotation(area);
    switch (tie) {
      case Tie.Loose() -> throw new IllegalArgumentException("leads nowhere");
      case Tie.Web(String address) -> {
        link.setAction(PdfAction.createURI(ascii(address)));
        link.setContents(new PdfString(address, UNICODE));
      }
      case Tie.Place(String name, String words) -> {
        link.setDestination(new PdfStringDestination(name));
        link.setContents(new PdfString(words, UNICODE));
      }
    }
    link.setFlag(PdfAnnotation.PRINT);
    link.setBorder(new PdfArray(new float[] {0, 0, 0}));
    page.addAnnotation(-1, link, false);
    PdfStructElem element = tag.element();
    int index = page.getDocument().getNextStructParentIndex();
    PdfObjRef reference = new PdfObjRef(link, element, index);
    PdfDictionary own = (PdfDictionary) reference.getPdfObject();
    own.put(PdfName.Pg, page.getPdfObject().getIndirectReference());
    element.addKid(reference);
  }

  /** An address in the letters that addresses may have. */
  private static String ascii(String address) {
    StringBuilder plain = new StringBuilder();
    address
        .codePoints()
        .forEach(
            letter ->
                plain.append(
                    letter > ' ' && letter < 0x7F
                        ? Character.toString(letter)
                        : URLEncoder.encode(Character.toString(letter), StandardCharsets.UTF_8)
                            .replace("+", "%20")));
    return plain.toString();
  }
}
