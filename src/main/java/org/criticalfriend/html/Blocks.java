package org.criticalfriend.html;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element.Caption;
import org.criticalfriend.paper.Element.Cell;
import org.criticalfriend.paper.Element.Figure;
import org.criticalfriend.paper.Element.Heading;
import org.criticalfriend.paper.Element.Item;
import org.criticalfriend.paper.Element.Listing;
import org.criticalfriend.paper.Element.PageBreak;
import org.criticalfriend.paper.Element.Paragraph;
import org.criticalfriend.paper.Element.Room;
import org.criticalfriend.paper.Element.Table;
import org.criticalfriend.paper.Image;
import org.criticalfriend.paper.Numeral;
import org.criticalfriend.text.TextBlock.Marks;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Puts the elements of a paper into a page. */
final class Blocks {
  static final String NUMBER = "number";

  private static final int LOWEST = 6;

  private final Words words = new Words();

  void add(Element parent, List<org.criticalfriend.paper.Element> elements) {
    elements.forEach(element -> add(parent, element));
  }

  private void add(Element parent, org.criticalfriend.paper.Element element) {
    switch (element) {
      case Heading heading -> heading(parent, heading);
      case Paragraph paragraph -> paragraph(parent, paragraph);
      case Listing list -> listing(parent, list);
      case Table table -> table(parent, table);
      case Figure figure -> figure(parent, figure);
      case Room(int lines, Anchor _) ->
          IntStream.range(0, lines).forEach(line -> parent.appendElement("div").addClass("room"));
      case PageBreak() -> parent.appendElement("div").addClass("page-break");
    }
  }

  private void heading(Element parent, Heading heading) {
    int level = Math.min(LOWEST, heading.level() + 1);
    Element set = parent.appendElement("h" + level);
    named(set, heading.anchor());
    number(set, heading.numeral());
    words.add(set, heading.runs());
  }

  private void paragraph(Element parent, Paragraph paragraph) {
    Element outer =
        paragraph.look() == org.criticalfriend.paper.Element.Look.QUOTE
            ? parent.appendElement("blockquote")
            : parent;
    Element set = outer.appendElement("p");
    set.addClass(paragraph.look().name().toLowerCase(Locale.ROOT));
    named(set, paragraph.anchor());
    if (paragraph.numeral() != null) {
      set.addClass("numbered");
      number(set, paragraph.numeral());
    }
    words.add(set, paragraph.runs());
  }

  private void listing(Element parent, Listing list) {
    Element set =
        switch (list.marks()) {
          case BULLETS -> parent.appendElement("ul");
          case NUMBERS -> parent.appendElement("ol");
          case LETTERS -> parent.appendElement("ol").attr("type", "a");
        };
    if (list.marks() != Marks.BULLETS && list.start() != 1) {
      set.attr("start", String.valueOf(list.start()));
    }
    if (list.continued()) {
      set.addClass("continued");
    }
    for (Item item : list.items()) {
      add(set.appendElement("li"), item.elements());
    }
  }

  private void table(Element parent, Table table) {
    Element set = parent.appendElement("table");
    if (table.caption() != null) {
      caption(set.appendElement("caption"), table.caption());
    }
    Element columns = set.appendElement("colgroup");
    table
        .widths()
        .forEach(width -> columns.appendElement("col").attr("style", "width:" + width + "%"));
    Element head = set.appendElement("thead").appendElement("tr");
    for (Cell cell : table.header()) {
      boolean empty = cell.elements().isEmpty();
      // a head that says nothing heads nothing
      Element made = head.appendElement(empty ? "td" : "th");
      add(empty ? made : made.attr("scope", "col"), cell.elements());
    }
    Element body = set.appendElement("tbody");
    for (List<Cell> cells : table.rows()) {
      Element row = body.appendElement("tr");
      cells.forEach(cell -> add(row.appendElement("td"), cell.elements()));
    }
  }

  private void figure(Element parent, Figure figure) {
    Image image = figure.image();
    String bytes = Base64.getEncoder().encodeToString(image.bytes());
    Element set = parent.appendElement("figure");
    named(set, figure.anchor());
    set.appendElement("img")
        .attr("src", "data:image/" + (image.png() ? "png" : "jpeg") + ";base64," + bytes)
        .attr("alt", figure.alt())
        .attr("width", String.valueOf(image.width()))
        .attr("height", String.valueOf(image.height()));
    if (figure.caption() != null) {
      caption(set.appendElement("figcaption"), figure.caption());
    }
  }

  private void caption(Element parent, Caption caption) {
    named(parent, caption.anchor());
    String shown = caption.label() + " " + caption.number() + ":";
    parent.appendElement("span").addClass(NUMBER).appendText(shown);
    parent.appendText(" ");
    words.add(parent, caption.runs());
  }

  private static void number(Element parent, @Nullable Numeral numeral) {
    if (numeral != null) {
      parent.appendElement("span").addClass(NUMBER).appendText(numeral.shown());
      parent.appendText(" ");
    }
  }

  private static void named(Element element, @Nullable Anchor anchor) {
    if (anchor != null) {
      element.attr("id", anchor.name());
    }
  }
}
