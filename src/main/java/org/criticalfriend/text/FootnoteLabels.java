package org.criticalfriend.text;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.criticalfriend.model.InvalidValue;

/**
 * Brings a footnote and its marks together, whether the label is written large or small; holds that
 * none is without the other.
 */
final class FootnoteLabels {
  private final Map<String, String> defined = new LinkedHashMap<>();
  private final Set<String> marked = new HashSet<>();

  FootnoteLabels(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteDefinition note) {
        define(note);
      }
    }
  }

  private void define(FootnoteDefinition note) {
    String label = note.getLabel();
    if (defined.putIfAbsent(key(label), label) != null) {
      throw BlockReader.refused(note, "A second footnote by the name of [^" + label + "]");
    }
  }

  /** The label that the footnote itself bears, of which a mark was met. */
  String marked(String label) {
    marked.add(key(label));
    return defined.getOrDefault(key(label), label);
  }

  /**
   * Holds that every footnote has a mark.
   *
   * @throws InvalidValue naming the first that has none
   */
  void settle() {
    defined.forEach(
        (key, label) -> {
          if (!marked.contains(key)) {
            throw new InvalidValue("The footnote [^" + label + "] has no mark in the text.");
          }
        });
  }

  /** As CommonMark compares labels. */
  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
  }
}
