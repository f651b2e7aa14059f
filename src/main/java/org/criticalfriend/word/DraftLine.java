package org.criticalfriend.word;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes into a header that the paper is a draft. */
final class DraftLine {
  private static final String DECLARATION = "http://www.w3.org/2000/xmlns/";

  private final String words;

  /** A line with these words. */
  DraftLine(String words) {
    this.words = words;
  }

  /** Before the words of our own header, whose style has them end at the right edge. */
  void beside(Element header) {
    Element paragraph = Nodes.children(header, "p").getFirst();
    Element properties = Nodes.child(paragraph, "pPr");
    Node next = properties == null ? paragraph.getFirstChild() : properties.getNextSibling();
    Element tab = element(header, "r");
    tab.appendChild(element(header, "tab"));
    paragraph.insertBefore(run(header), next);
    paragraph.insertBefore(tab, next);
  }

  /** In a paragraph of its own above whatever a header of somebody's own holds. */
  void above(Element header, String style) {
    Element paragraph = element(header, "p");
    paragraph.setAttributeNS(DECLARATION, "xmlns:w", Markup.W);
    Element properties = element(header, "pPr");
    Element name = element(header, "pStyle");
    name.setAttributeNS(Markup.W, "w:val", style);
    properties.appendChild(name);
    paragraph.appendChild(properties);
    paragraph.appendChild(run(header));
    header.insertBefore(paragraph, header.getFirstChild());
  }

  /** A header that says nothing else. */
  byte[] alone(String style) {
    Markup out = new Markup();
    out.open("w:hdr", "xmlns:w", Markup.W).open("w:p");
    out.open("w:pPr").value("w:pStyle", style).close();
    out.open("w:r").open("w:rPr").empty("w:b").close();
    out.open("w:t").text(words).close().close();
    return out.close().close().bytes();
  }

  private Element run(Element header) {
    Element run = element(header, "r");
    Element look = element(header, "rPr");
    look.appendChild(element(header, "b"));
    Element text = element(header, "t");
    text.appendChild(document(header).createTextNode(words));
    run.appendChild(look);
    run.appendChild(text);
    return run;
  }

  private static Element element(Element header, String name) {
    return document(header).createElementNS(Markup.W, "w:" + name);
  }

  private static Document document(Element header) {
    return header.getOwnerDocument();
  }
}
