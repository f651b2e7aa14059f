package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Finds its way in a part of a Word file; names are those of WordprocessingML. */
final class Nodes {
  private Nodes() {}

  static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && is(element, name)) {
        found.add(element);
      }
    }
    return found;
  }

  static @Nullable Element child(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? null : found.getFirst();
  }

  /** The child's value, or nothing where there is no such child. */
  static @Nullable String value(Element parent, String name) {
    Element child = child(parent, name);
    return child == null ? null : attribute(child, "val");
  }

  static String attribute(Element element, String name) {
    return element.getAttributeNS(Markup.W, name);
  }

  /** A whole number; 0 where there is none that can be read. */
  static int number(@Nullable String digits) {
    return digits != null && digits.matches("-?\\d{1,9}") ? Integer.parseInt(digits) : 0;
  }

  static boolean is(Element element, String name) {
    return name.equals(element.getLocalName()) && Markup.W.equals(element.getNamespaceURI());
  }

  /** All elements of that name, at any depth, in order. */
  static List<Element> all(Element root, String name) {
    NodeList nodes = root.getElementsByTagNameNS(Markup.W, name);
    List<Element> found = new ArrayList<>(nodes.getLength());
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }
}
