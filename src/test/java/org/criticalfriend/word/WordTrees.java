package org.criticalfriend.word;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Element.Cell;
import org.criticalfriend.paper.Element.Item;
import org.criticalfriend.paper.Element.Look;
import org.criticalfriend.paper.Head;
import org.criticalfriend.paper.Head.Role;
import org.criticalfriend.paper.Image;
import org.criticalfriend.paper.Numeral;
import org.criticalfriend.paper.Numeral.Series;
import org.criticalfriend.paper.PageNumbers;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.Run;
import org.criticalfriend.text.TextBlock.Marks;

/** Papers to write: rich ones, and the pieces to make more of. */
final class WordTrees {
  private int anchors;

  static final PaperTree.Properties PROPERTIES =
      new PaperTree.Properties(
          "outcome-paper",
          "Aldermoor Health and Care Partnership Peer Review",
          "Neighbours in Health",
          "Outcome Paper, Aldermoor Health and Care Partnership",
          "en-GB");

  static final Head COVER =
      new Head(
          true,
          List.of(
              new Head.Line(Role.PROGRAMME, "Neighbours in Health"),
              new Head.Line(Role.TITLE, "Aldermoor Health and Care Partnership Peer Review"),
              new Head.Line(Role.SUBTITLE, "Reaching people whom services miss"),
              new Head.Line(Role.DATE, "4–5 June 2025"),
              new Head.Line(Role.KIND, "Outcome Paper")));

  static final Head NOTE =
      new Head(
          false,
          List.of(
              new Head.Line(Role.PROGRAMME, "Aldermoor Health and Care Partnership"),
              new Head.Line(Role.SUBTITLE, "Board meeting, 3 December 2025"),
              new Head.Line(
                  Role.TITLE, "Follow-up visit to Aldermoor: what has moved since June")));

  Anchor anchor() {
    return new Anchor("_b%032d".formatted(++anchors));
  }

  static Run words(String text) {
    return Run.Words.plain(text);
  }

  static Run bold(String text) {
    return new Run.Words(text, true, false, null);
  }

  static Run italic(String text) {
    return new Run.Words(text, false, true, null);
  }

  static Numeral section(String shown) {
    int depth = shown.endsWith(".") ? 1 : 1 + shown.replaceAll("[^.]", "").length();
    return new Numeral(shown, Series.SECTION, depth);
  }

  Element.Heading heading(int level, String number, String text) {
    Numeral numeral = number.isEmpty() ? null : section(number);
    return new Element.Heading(level, numeral, false, List.of(words(text)), anchor());
  }

  Element.Heading appendix(int number, String text) {
    Numeral numeral = new Numeral("Appendix " + number + ":", Series.APPENDIX, 1);
    return new Element.Heading(1, numeral, true, List.of(words(text)), anchor());
  }

  Element.Paragraph numbered(String number, Run... runs) {
    return new Element.Paragraph(Look.BODY, section(number), List.of(runs), anchor());
  }

  Element.Paragraph running(int number, Run... runs) {
    Numeral numeral = new Numeral(number + ".", Series.RUNNING, 1);
    return new Element.Paragraph(Look.BODY, numeral, List.of(runs), anchor());
  }

  Element.Paragraph paragraph(Look look, Run... runs) {
    return new Element.Paragraph(look, null, List.of(runs), anchor());
  }

  Item item(String text, Element... more) {
    List<Element> elements = new ArrayList<>(List.of(paragraph(Look.BODY, words(text))));
    elements.addAll(List.of(more));
    return new Item(elements);
  }

  static Element.Listing list(Marks marks, boolean continued, Item... items) {
    return new Element.Listing(marks, 1, List.of(items), continued);
  }

  Cell cell(String text) {
    return text.isEmpty()
        ? new Cell(List.of())
        : new Cell(List.of(paragraph(Look.BODY, words(text))));
  }

  List<Cell> row(String... cells) {
    return List.of(cells).stream().map(this::cell).toList();
  }

  Element.Caption caption(String label, int number, String text) {
    return new Element.Caption(label, number, List.of(words(text)), anchor());
  }

  /** A picture of some size: a slope of colour with bars. */
  static Image image(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = picture.createGraphics();
    g.setPaint(new GradientPaint(0, 0, new Color(0xF6EEF5), width, height, new Color(0x6E3A66)));
    g.fillRect(0, 0, width, height);
    g.setPaint(new Color(0x211E1C));
    for (int bar = 0; bar < 8; bar++) {
      int tall = height * (bar + 2) / 12;
      g.fillRect(width * (2 * bar + 1) / 18, height - tall - 10, width / 18, tall);
    }
    g.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Image(bytes.toByteArray(), true, width, height);
  }

  /** Page numbers as a layout could have found them: three headings to a page. */
  static PageNumbers pages(PaperTree tree) {
    Map<Anchor, Integer> pages = new HashMap<>();
    for (Element element : tree.body()) {
      if (element instanceof Element.Heading heading) {
        pages.put(heading.anchor(), 3 + pages.size() / 3);
      }
    }
    return new PageNumbers(pages, 3 + pages.size() / 3);
  }

  /** The same paper before it is final. */
  static PaperTree draft(PaperTree tree) {
    PaperTree.Properties own = tree.properties();
    String words = "Draft 3, 12 May, for the team & nobody else";
    PaperTree.Properties marked =
        new PaperTree.Properties(
            own.name(), own.title(), own.author(), own.subject(), own.language(), words);
    return new PaperTree(marked, tree.head(), tree.contents(), tree.body(), tree.footnotes());
  }
}
