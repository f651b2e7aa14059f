package org.criticalfriend.word;

import java.nio.file.Path;
import java.util.List;
import org.w3c.dom.Element;

/** A Word file taken apart, for questions about what it is made of. */
record Opened(PackedParts parts) {
  static Opened at(Path file) {
    return new Opened(PackedParts.of(file, PackedParts.PAPER_LIMIT));
  }

  Element document() {
    return parts.xml("word/document.xml");
  }

  Element footnotes() {
    return parts.xml("word/footnotes.xml");
  }

  /** All elements of that name in the document, in order. */
  List<Element> all(String name) {
    return Nodes.all(document(), name);
  }

  /** The values of all elements of that name. */
  List<String> values(String name, String attribute) {
    return values(document(), name, attribute);
  }

  static List<String> values(Element root, String name, String attribute) {
    return Nodes.all(root, name).stream().map(e -> Nodes.attribute(e, attribute)).toList();
  }

  /** What the fields ask for, such as "REF _b1 \n \h". */
  List<String> instructions() {
    return all("instrText").stream().map(e -> e.getTextContent().strip()).toList();
  }

  /** The paragraphs of a style, as their words and tabs. */
  List<String> paragraphs(String style) {
    return all("p").stream().filter(p -> style(p).equals(style)).map(Opened::text).toList();
  }

  static String style(Element paragraph) {
    Element properties = Nodes.child(paragraph, "pPr");
    String style = properties == null ? null : Nodes.value(properties, "pStyle");
    return style == null ? "" : style;
  }

  private static String text(Element paragraph) {
    StringBuilder text = new StringBuilder();
    for (Element element : Nodes.all(paragraph, "*")) {
      if (Nodes.is(element, "t")) {
        text.append(element.getTextContent());
      } else if (Nodes.is(element, "tab")) {
        text.append('\t');
      }
    }
    return text.toString();
  }
}
