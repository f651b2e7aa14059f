package org.criticalfriend.word;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.files.Trouble;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the bare words of any Word file, a paragraph each; what was deleted in it stays away. */
public final class PlainParagraphs {
  private final StringBuilder words = new StringBuilder();
  private final List<String> all = new ArrayList<>();

  private PlainParagraphs() {}

  /**
   * The paragraphs of a Word file, in order, without those that are empty.
   *
   * @throws Trouble if it is missing, damaged, suspicious, or no Word file
   */
  public static List<String> read(Path file) {
    PackedParts parts = PackedParts.of(file, PackedParts.TEMPLATE_LIMIT);
    Element document = parts.xml("word/document.xml");
    if (document == null) {
      throw WordTrouble.unreadable(parts.file(), null);
    }
    PlainParagraphs reading = new PlainParagraphs();
    reading.within(document);
    reading.end();
    return List.copyOf(reading.all);
  }

  private void within(Element parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        take(element);
      }
    }
  }

  private void take(Element element) {
    if (Nodes.is(element, "t")) {
      words.append(element.getTextContent());
    } else if (Nodes.is(element, "tab")) {
      words.append('\t');
    } else if (Nodes.is(element, "br")) {
      words.append('\n');
    } else if (Nodes.is(element, "p")) {
      end();
      within(element);
      end();
    } else if (!Nodes.is(element, "pPr") && !Nodes.is(element, "moveFrom")) {
      within(element);
    }
  }

  private void end() {
    String paragraph = words.toString().strip();
    words.setLength(0);
    if (!paragraph.isEmpty()) {
      all.add(paragraph);
    }
  }
}
