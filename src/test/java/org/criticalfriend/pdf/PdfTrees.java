package org.criticalfriend.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Element.Cell;
import org.criticalfriend.paper.Element.Item;
import org.criticalfriend.paper.Element.Look;
import org.criticalfriend.paper.Footnote;
import org.criticalfriend.paper.Head;
import org.criticalfriend.paper.Image;
import org.criticalfriend.paper.Numeral;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.Run;
import org.criticalfriend.text.TextBlock.Marks;

/** Builds papers for tests: its methods add elements, {@link #tree()} is what came of it. */
final class PdfTrees {
  private Head head = new Head(false, List.of());
  private boolean contents;
  private String title = "A Paper";
  private final List<Element> body = new ArrayList<>();
  private final List<Footnote> footnotes = new ArrayList<>();
  private int anchors;
  private int tables;
  private int figures;

  static Run words(String text) {
    return Run.Words.plain(text);
  }

  static Run bold(String text) {
    return new Run.Words(text, true, false, null);
  }

  static Run italic(String text) {
    return new Run.Words(text, false, true, null);
  }

  static Run link(String text, String address) {
    return new Run.Words(text, false, false, address);
  }

  static Run see(Anchor target, String shown) {
    return new Run.Reference(target, shown, false, false);
  }

  /** A paragraph without number for cells, items and footnotes. */
  static Element paragraph(Run... runs) {
    return new Element.Paragraph(Look.BODY, null, List.of(runs), null);
  }

  static Cell cell(String text) {
    return text.isEmpty() ? new Cell(List.of()) : new Cell(List.of(paragraph(words(text))));
  }

  static Item item(Element... elements) {
    return new Item(List.of(elements));
  }

  static Element list(Marks marks, Item... items) {
    return new Element.Listing(marks, 1, List.of(items), false);
  }

  static Image picture(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(0xD9, 0xC7, 0xD6));
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(new Color(0x6E, 0x3A, 0x66));
    graphics.drawOval(0, 0, width - 1, height - 1);
    graphics.dispose();
    return new Image(png(image), true, width, height);
  }

  static byte[] png(BufferedImage image) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Anchor anchor() {
    return new Anchor("_t" + ++anchors);
  }

  PdfTrees cover(String programme, String paperTitle, String subtitle, String date, String kind) {
    title = paperTitle;
    head =
        new Head(
            true,
            List.of(
                new Head.Line(Head.Role.PROGRAMME, programme),
                new Head.Line(Head.Role.TITLE, paperTitle),
                new Head.Line(Head.Role.SUBTITLE, subtitle),
                new Head.Line(Head.Role.DATE, date),
                new Head.Line(Head.Role.KIND, kind)));
    return this;
  }

  PdfTrees noteHead(String host, String paperTitle, String subtitle) {
    title = paperTitle;
    head =
        new Head(
            false,
            List.of(
                new Head.Line(Head.Role.PROGRAMME, host),
                new Head.Line(Head.Role.SUBTITLE, subtitle),
                new Head.Line(Head.Role.TITLE, paperTitle)));
    return this;
  }

  PdfTrees contents() {
    contents = true;
    return this;
  }

  PdfTrees add(Element element) {
    body.add(element);
    return this;
  }

  Anchor heading(int level, String number, Run... runs) {
    Anchor anchor = anchor();
    body.add(new Element.Heading(level, numeral(number), false, List.of(runs), anchor));
    return anchor;
  }

  Anchor appendix(String number, Run... runs) {
    Anchor anchor = anchor();
    Numeral numeral = new Numeral(number, Numeral.Series.APPENDIX, 1);
    body.add(new Element.Heading(1, numeral, true, List.of(runs), anchor));
    return anchor;
  }

  Anchor numbered(String number, Run... runs) {
    Anchor anchor = anchor();
    body.add(new Element.Paragraph(Look.BODY, numeral(number), List.of(runs), anchor));
    return anchor;
  }

  PdfTrees look(Look look, Run... runs) {
    body.add(new Element.Paragraph(look, null, List.of(runs), anchor()));
    return this;
  }

  PdfTrees listing(Marks marks, boolean continued, Item... items) {
    body.add(new Element.Listing(marks, 1, List.of(items), continued));
    return this;
  }

  /** A table with a caption; the first row is its header. */
  Anchor table(String caption, List<Integer> widths, List<List<Cell>> rows) {
    Anchor anchor = anchor();
    Element.Caption own = new Element.Caption("Table", ++tables, List.of(words(caption)), anchor);
    body.add(new Element.Table(own, widths, rows.getFirst(), rows.subList(1, rows.size())));
    return anchor;
  }

  Anchor figure(Image image, String alt, String caption) {
    Anchor anchor = anchor();
    Element.Caption own = new Element.Caption("Figure", ++figures, List.of(words(caption)), anchor);
    body.add(new Element.Figure(image, alt, own, anchor()));
    return anchor;
  }

  /** A new footnote; the run is its mark. */
  Run note(Element... elements) {
    int number = footnotes.size() + 1;
    footnotes.add(new Footnote(number, List.of(elements), new Anchor("_note" + number)));
    return new Run.FootnoteMark(number);
  }

  Run note(String text) {
    return note(paragraph(words(text)));
  }

  PaperTree tree() {
    PaperTree.Properties properties =
        new PaperTree.Properties("paper", title, "The Programme", "Outcome Paper, Host", "en-GB");
    return new PaperTree(properties, head, contents, body, footnotes);
  }

  private static Numeral numeral(String number) {
    if (number.isEmpty()) {
      return null;
    }
    int depth = number.replaceAll("\\.$", "").split("\\.").length;
    return new Numeral(number, Numeral.Series.SECTION, depth);
  }
}
