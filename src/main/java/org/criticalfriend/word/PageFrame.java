package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.criticalfriend.house.OwnChoices;
import org.criticalfriend.house.PageSize;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The page of a house style: its size and margins, and what is repeated on every page. */
final class PageFrame {
  /** English Metric Units in a twentieth of a point. */
  static final long EMU = 635;

  private static final List<String> NEEDED = List.of("pgSz", "pgMar");

  private static final double TWIPS = 20;

  /** The narrowest text that a paper is set in: 10 cm. */
  private static final int NARROWEST = 5_670;

  private final Element section;
  private final boolean ours;
  private final List<RunningPart> running = new ArrayList<>();

  private PageFrame(Element section, boolean ours) {
    this.section = section;
    this.ours = ours;
  }

  /**
   * The page that a house style's document is set on.
   *
   * @param builtIn what stands in where it does not say
   * @param remarks is told what is not followed
   * @throws org.criticalfriend.files.Trouble if its header or footer could do harm
   */
  static PageFrame of(PackedParts parts, PackedParts builtIn, Consumer<String> remarks) {
    Element section = section(parts);
    PageFrame frame = new PageFrame(section == null ? ownSection(builtIn) : section, false);
    boolean ours = parts == builtIn;
    if (frame.textWidth() < NARROWEST || frame.textHeight() < NARROWEST) {
      remarks.accept(
          "The template says no page size, or leaves less than 10 cm for text: A4 and the built-in"
              + " margins stand in.");
      frame = new PageFrame(ownSection(builtIn), false);
    }
    frame = new PageFrame(frame.section, ours);
    if (section != null) {
      frame.read(section, parts, remarks);
    }
    return frame;
  }

  private void read(Element from, PackedParts parts, Consumer<String> remarks) {
    boolean left = false;
    for (PartKind kind : new PartKind[] {PartKind.HEADER, PartKind.FOOTER}) {
      for (Element reference : Nodes.children(from, RunningPart.reference(kind))) {
        String page = Nodes.attribute(reference, "type");
        left |= page.equals("even");
        read(kind, reference, parts, remarks);
      }
    }
    Element settings = left ? parts.xml("word/settings.xml") : null;
    if (settings != null && Nodes.child(settings, "evenAndOddHeaders") != null) {
      remarks.accept(
          "The template has another header or footer on left-hand pages: that of right-hand pages"
              + " is used on all.");
    }
  }

  private void read(PartKind kind, Element reference, PackedParts parts, Consumer<String> remarks) {
    String page = Nodes.attribute(reference, "type");
    if (page.equals("default") || (page.equals("first") && firstDiffers())) {
      running.add(RunningPart.read(kind, reference, parts, remarks));
    }
  }

  private static Element ownSection(PackedParts builtIn) {
    return Objects.requireNonNull(section(builtIn));
  }

  /** The last section's properties, which are those of the document; null where there are none. */
  private static @Nullable Element section(PackedParts parts) {
    Element document = parts.xml("word/document.xml");
    Element body = document == null ? null : Nodes.child(document, "body");
    if (body == null) {
      throw WordTrouble.unreadable(parts.file(), null);
    }
    return Nodes.child(body, "sectPr");
  }

  /** Whether first pages have a header and footer of their own, or none. */
  boolean firstDiffers() {
    return ours || Nodes.child(section, "titlePg") != null;
  }

  /** Takes margins and running words set by hand. */
  void take(OwnChoices own, StyleSheet styles) {
    OwnChoices.Margins margins = own.margins();
    if (margins != null) {
      Element element = Objects.requireNonNull(Nodes.child(section, "pgMar"));
      margin(element, "top", margins.top());
      margin(element, "bottom", margins.bottom());
      margin(element, "left", margins.sides());
      margin(element, "right", margins.sides());
      margin(element, "gutter", 0);
    }
    new OwnRunning(running, own, styles, textWidth()).put();
    if (own.logo() != null && Nodes.child(section, "titlePg") == null) {
      section.appendChild(section.getOwnerDocument().createElementNS(Markup.W, "w:titlePg"));
    }
  }

  private static void margin(Element margins, String side, int millimetres) {
    long twips = Math.round(PageSize.mm(millimetres) * TWIPS);
    margins.setAttributeNS(Markup.W, "w:" + side, String.valueOf(twips));
  }

  /** The page as every writer knows it. */
  PageSize pageSize() {
    return new PageSize(
        size("pgSz", "w") / TWIPS,
        size("pgSz", "h") / TWIPS,
        (size("pgMar", "left") + size("pgMar", "gutter")) / TWIPS,
        size("pgMar", "right") / TWIPS,
        Math.abs(size("pgMar", "top")) / TWIPS,
        Math.abs(size("pgMar", "bottom")) / TWIPS,
        size("pgMar", "header") / TWIPS,
        size("pgMar", "footer") / TWIPS);
  }

  /** How wide the text is, in twentieths of a point. */
  int textWidth() {
    int margins = size("pgMar", "left") + size("pgMar", "gutter") + size("pgMar", "right");
    return size("pgSz", "w") - margins;
  }

  /** How high the text is, in twentieths of a point. */
  int textHeight() {
    return size("pgSz", "h") - Math.abs(size("pgMar", "top")) - Math.abs(size("pgMar", "bottom"));
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
