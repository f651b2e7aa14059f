package org.criticalfriend.word;

import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.criticalfriend.house.OwnChoices;
import org.criticalfriend.paper.Image;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Header and footer set by hand, in place of those of the same pages. */
final class OwnRunning {
  private static final String EVERY = "default";
  private static final String FIRST = "first";

  private final List<RunningPart> running;
  private final OwnChoices own;
  private final String headerStyle;
  private final String footerStyle;
  private final int width;

  /**
   * Header and footer of a house.
   *
   * @param running those there are; changed
   * @param styles those of the house
   * @param width of the text, in twentieths of a point
   */
  OwnRunning(List<RunningPart> running, OwnChoices own, StyleSheet styles, int width) {
    this.running = running;
    this.own = own;
    headerStyle = Objects.requireNonNull(styles.id(Style.HEADER));
    footerStyle = Objects.requireNonNull(styles.id(Style.FOOTER));
    this.width = width;
  }

  void put() {
    String header = own.header();
    if (header != null) {
      replace(PartKind.HEADER, EVERY, header(header), null);
    }
    String footer = own.footer();
    if (footer != null) {
      replace(PartKind.FOOTER, EVERY, footer(footer), null);
      running.removeIf(part -> part.kind() == PartKind.FOOTER && part.page().equals(FIRST));
    }
    Image logo = own.logo();
    if (logo != null) {
      replace(PartKind.HEADER, FIRST, logo(logo), logo);
    }
  }

  private void replace(PartKind kind, String page, Element root, @Nullable Image picture) {
    running.removeIf(part -> part.kind() == kind && part.page().equals(page));
    running.add(RunningPart.made(kind, page, root, picture));
  }

  private Element header(String words) {
    Element root = root("hdr");
    run(paragraph(root, headerStyle), words);
    return root;
  }

  private Element footer(String words) {
    Element root = root("ftr");
    Element paragraph = paragraph(root, footerStyle);
    run(paragraph, words);
    add(add(paragraph, "r"), "tab");
    Element page = add(paragraph, "fldSimple");
    page.setAttributeNS(Markup.W, "w:instr", " PAGE ");
    run(page, "1");
    return root;
  }

  private Element logo(Image logo) {
    Element root = root("hdr");
    new LogoDrawing(logo).into(add(paragraph(root, headerStyle), "r"));
    return root;
  }

  /** A paragraph whose tab leads to the right edge, whatever the style's does. */
  private Element paragraph(Element root, String style) {
    Element paragraph = add(root, "p");
    Element look = add(paragraph, "pPr");
    add(look, "pStyle").setAttributeNS(Markup.W, "w:val", style);
    Element tabs = add(look, "tabs");
    Element tab = add(tabs, "tab");
    tab.setAttributeNS(Markup.W, "w:val", "right");
    tab.setAttributeNS(Markup.W, "w:pos", String.valueOf(width));
    return paragraph;
  }

  private static void run(Element into, String words) {
    Element text = add(add(into, "r"), "t");
    text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    text.setTextContent(words);
  }

  private static Element add(Element parent, String name) {
    Element made = parent.getOwnerDocument().createElementNS(Markup.W, "w:" + name);
    parent.appendChild(made);
    return made;
  }

  private static Element root(String name) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
      Element root = document.createElementNS(Markup.W, "w:" + name);
      root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:w", Markup.W);
      root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:r", Markup.R);
      document.appendChild(root);
      return root;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("Every Java can make a document", e);
    }
  }
}
