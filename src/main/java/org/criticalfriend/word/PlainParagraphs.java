package org.criticalfriend.word;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.files.Trouble;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the bare words of any Word file, a paragraph each; what was deleted in it stays away. */
public final class PlainParagraphs {
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder beside = new StringBuilder();
  private final List<String> places = new ArrayList<>();
  private final Set<String> open = new HashSet<>();
  private final List<Words> all = new ArrayList<>();

  /**
   * A paragraph that is not empty.
   *
   * @param text its words
   * @param places the hidden bookmarks that begin in it or directly before it
   * @param beside what of its words stands outside those, as something that was added
   */
  public record Words(String text, List<String> places, String beside) {
    /** Guarantees a list nobody changes. */
    public Words {
      places = List.copyOf(places);
    }
  }

  private PlainParagraphs() {}

  /**
   * The paragraphs of a Word file, in order, without those that are empty.
   *
   * @throws Trouble if it is missing, damaged, suspicious, or no Word file
   */
  public static List<Words> read(Path file) {
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
      if (node instanceof Element element && !isPrompt(element)) {
        take(element);
      }
    }
  }

  /** Whether it is a field that shows only what Word puts into an empty one. */
  private static boolean isPrompt(Element element) {
    Element properties = Nodes.is(element, "sdt") ? Nodes.child(element, "sdtPr") : null;
    return properties != null && Nodes.child(properties, "showingPlcHdr") != null;
  }

  private void take(Element element) {
    switch (Nodes.is(element, element.getLocalName()) ? element.getLocalName() : "") {
      case "t" -> add(element.getTextContent());
      case "tab" -> add("\t");
      case "br" -> add("\n");
      case "p" -> {
        end();
        within(element);
        end();
      }
      case "bookmarkStart" -> begin(element);
      case "bookmarkEnd" -> open.remove(Nodes.attribute(element, "id"));
      case "pPr", "moveFrom", "sdtPr" -> {}
      default -> within(element);
    }
  }

  private void begin(Element bookmark) {
    String name = Nodes.attribute(bookmark, "name");
    if (name.startsWith("_")) {
      places.add(name);
      open.add(Nodes.attribute(bookmark, "id"));
    }
  }

  private void add(String more) {
    words.append(more);
    if (open.isEmpty()) {
      beside.append(more);
    }
  }

  /** Whatever a bookmark reaches into beyond the paragraph it began in was added to it. */
  private void end() {
    String paragraph = words.toString().strip();
    if (!paragraph.isEmpty()) {
      all.add(new Words(paragraph, places, beside.toString().strip()));
      places.clear();
      open.clear();
    }
    words.setLength(0);
    beside.setLength(0);
  }
}
