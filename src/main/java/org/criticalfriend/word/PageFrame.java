package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The page of a house style: its size and margins, and what is repeated on every page. */
final class PageFrame {
  /** English Metric Units in a twentieth of a point. */
  static final long EMU = 635;

  private static final List<String> NEEDED = List.of("pgSz", "pgMar");

  private final Element section;
  private final List<RunningPart> running = new ArrayList<>();

  private PageFrame(Element section) {
    this.section = section;
  }

  /**
   * The page that a house style's document is set on.
   *
   * @throws org.criticalfriend.files.Trouble if its header or footer could do harm
   */
  static PageFrame of(PackedParts parts) {
    Element document = parts.xml("word/document.xml");
    Element body = document == null ? null : Nodes.child(document, "body");
    Element section = body == null ? null : Nodes.child(body, "sectPr");
    if (section == null || NEEDED.stream().anyMatch(name -> Nodes.child(section, name) == null)) {
      throw WordTrouble.unreadable(parts.file(), null);
    }
    PageFrame frame = new PageFrame(section);
    for (PartKind kind : new PartKind[] {PartKind.HEADER, PartKind.FOOTER}) {
      for (Element reference : Nodes.children(section, RunningPart.reference(kind))) {
        frame.running.add(RunningPart.read(kind, reference, parts));
      }
    }
    return frame;
  }

  /** How wide the text is, in twentieths of a point. */
  int textWidth() {
    return size("pgSz", "w") - size("pgMar", "left") - size("pgMar", "right");
  }

  /** How high the text is, in twentieths of a point. */
  int textHeight() {
    return size("pgSz", "h") - size("pgMar", "top") - size("pgMar", "bottom");
  }

  List<RunningPart> running() {
    return running;
  }

  /** Writes the end of a section: what is repeated on its pages, their size and margins. */
  void write(Markup out, List<Repeated> repeated, boolean otherFirstPage) {
    out.open("w:sectPr");
    for (Repeated part : repeated) {
      String name = "w:" + RunningPart.reference(part.kind);
      out.empty(name, "w:type", part.page, "r:id", part.relation);
    }
    for (String name : NEEDED) {
      out.copy(Objects.requireNonNull(Nodes.child(section, name)));
    }
    if (otherFirstPage) {
      out.empty("w:titlePg");
    }
    out.close();
  }

  /**
   * A header or footer of a section.
   *
   * @param kind which of the two
   * @param page "default" for all pages, "first" for the first
   * @param relation the document's id for it
   */
  record Repeated(PartKind kind, String page, String relation) {}

  private int size(String member, String side) {
    @Nullable Element element = Nodes.child(section, member);
    return element == null ? 0 : Nodes.number(Nodes.attribute(element, side));
  }
}
