package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Takes out of a header or footer whatever refers to something that is not kept: links lose their
 * address and keep their words, all else goes whole.
 */
final class RunningCleaning {
  /** What a thing is drawn in; it goes with the thing. */
  private static final Set<String> FRAMES = Set.of("drawing", "pict", "object", "ext");

  private final Element root;
  private final Set<String> kept;

  /**
   * A cleaning.
   *
   * @param kept the ids of what may be referred to
   */
  RunningCleaning(Element root, Set<String> kept) {
    this.root = root;
    this.kept = Set.copyOf(kept);
  }

  /** Cleans; returns how many things were taken out, links not counted. */
  int clean() {
    int gone = 0;
    for (Element element : referring()) {
      if (element.getLocalName().equals("hyperlink")) {
        unwrap(element);
      } else {
        gone += takeOut(frame(element));
      }
    }
    return gone;
  }

  /** How many things that a reader sees went with it. */
  private static int takeOut(Element frame) {
    Node above = frame.getParentNode();
    if (above == null) {
      return 0;
    }
    above.removeChild(frame);
    return frame.getLocalName().equals("ext") ? 0 : 1;
  }

  private List<Element> referring() {
    List<Element> found = new ArrayList<>();
    NodeList all = root.getElementsByTagNameNS("*", "*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.getLocalName().equals("hyperlink") || refers(element)) {
        found.add(element);
      }
    }
    return found;
  }

  private boolean refers(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      boolean reference = Markup.R.equals(attribute.getNamespaceURI());
      if (reference && !attribute.getValue().isEmpty() && !kept.contains(attribute.getValue())) {
        return true;
      }
    }
    return false;
  }

  private Element frame(Element element) {
    for (Node at = element; at instanceof Element one; at = at.getParentNode()) {
      if (FRAMES.contains(String.valueOf(one.getLocalName()))) {
        return one;
      }
    }
    return element;
  }

  private static void unwrap(Element link) {
    @Nullable Node above = link.getParentNode();
    while (above != null && link.getFirstChild() != null) {
      above.insertBefore(link.getFirstChild(), link);
    }
    if (above != null) {
      above.removeChild(link);
    }
  }
}
