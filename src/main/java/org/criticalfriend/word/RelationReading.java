package org.criticalfriend.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads what a part of a Word file refers to. */
final class RelationReading {
  private RelationReading() {}

  /** The addresses outside the file, by the ids that stand for them. */
  static Map<String, String> targets(@Nullable Element root) {
    Map<String, String> targets = new HashMap<>();
    if (root == null) {
      return targets;
    }
    NodeList all = root.getElementsByTagNameNS(Relations.PACKAGE, "Relationship");
    for (int i = 0; i < all.getLength(); i++) {
      Element one = (Element) all.item(i);
      if (one.getAttribute("TargetMode").equals("External")) {
        targets.put(one.getAttribute("Id"), one.getAttribute("Target"));
      }
    }
    return targets;
  }
}
