package org.criticalfriend.pasting;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.pasting.Piece.Look;
import org.criticalfriend.text.Inline;
import org.criticalfriend.text.TextBlock;
import org.criticalfriend.text.TextBlock.Listing;
import org.criticalfriend.text.TextBlock.Marks;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through pasted HTML from top to bottom. */
final class HtmlReading {
  /** What is nested deeper is read as words alone. */
  private static final int DEEPEST = 200;

  private final PastedPictures pictures;

  HtmlReading(PastedPictures pictures) {
    this.pictures = pictures;
  }

  Pasted read(Element body) {
    return new Pasted(Fitting.sound(blocks(body, Look.PLAIN, 0)), pictures.all());
  }

  /** What stands within an element. */
  private List<TextBlock> blocks(Element parent, Look look, int depth) {
    Flow flow = new Flow();
    children(parent, look, flow, depth);
    return flow.end();
  }

  private void children(Element parent, Look look, Flow flow, int depth) {
    if (depth > DEEPEST) {
      flow.words().add(parent.text(), look);
      return;
    }
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        flow.words().add(text.getWholeText(), look);
      } else if (node instanceof Element element && !Tags.isUnseen(element)) {
        element(element, Tags.look(element, look), flow, depth + 1);
      }
    }
  }

  private void element(Element element, Look look, Flow flow, int depth) {
    int heading = Tags.heading(element);
    String name = element.normalName();
    if (heading > 0) {
      heading(element, heading, flow, depth);
    } else if (name.equals("br")) {
      flow.words().lineBreak();
    } else if (name.equals("img")) {
      picture(element, flow);
    } else if (name.equals("ul") || name.equals("ol")) {
      flow.add(listing(element, look, depth));
    } else if (name.equals("table")) {
      table(element, look, flow, depth);
    } else if (name.equals("blockquote")) {
      quote(element, look, flow, depth);
    } else if (WordItem.level(element) > 0) {
      flow.item(WordItem.of(element, line(element, look, depth).inlines()));
    } else if (Tags.isBlock(element)) {
      flow.paragraph();
      children(element, look, flow, depth);
      flow.paragraph();
    } else {
      children(element, look, flow, depth);
    }
  }

  private void heading(Element element, int level, Flow flow, int depth) {
    List<Inline> words = line(element, Look.PLAIN, depth).line();
    if (!words.isEmpty()) {
      flow.add(List.of(new TextBlock.Heading(level, words)));
    }
  }

  private void picture(Element element, Flow flow) {
    String name = pictures.take(element.attr("src").strip());
    if (name != null) {
      flow.add(List.of(new TextBlock.Picture(name)));
    }
  }

  private void quote(Element element, Look look, Flow flow, int depth) {
    List<TextBlock> quoted = new ArrayList<>();
    for (TextBlock block : blocks(element, look, depth)) {
      quoted.addAll(block instanceof Listing ? List.of(block) : Fitting.paragraphs(block));
    }
    if (!quoted.isEmpty()) {
      flow.add(List.of(new TextBlock.Quote(quoted)));
    }
  }

  /** A list, and after it the pictures that stood in it. */
  private List<TextBlock> listing(Element list, Look look, int depth) {
    Listing raw = raw(list, look, depth);
    List<TextBlock> found = new ArrayList<>();
    Listing fitted = Fitting.list(raw, 1);
    if (!fitted.items().isEmpty()) {
      found.add(fitted);
    }
    pictures(raw, found);
    return found;
  }

  /**
   * A list with whatever stands in it; one directly within another belongs to the item above it.
   */
  private Listing raw(Element list, Look look, int depth) {
    List<List<TextBlock>> items = new ArrayList<>();
    for (Element child : list.children()) {
      String name = child.normalName();
      boolean inner = name.equals("ul") || name.equals("ol");
      if (Tags.isUnseen(child)) {
        continue;
      }
      List<TextBlock> item =
          inner && depth < DEEPEST
              ? List.of(raw(child, look, depth + 1))
              : rawItem(child, Tags.look(child, look), depth + 1);
      if (inner && !items.isEmpty()) {
        items.set(items.size() - 1, joined(items.getLast(), item));
      } else if (!item.isEmpty()) {
        items.add(item);
      }
    }
    return new Listing(marks(list), start(list), items);
  }

  private List<TextBlock> rawItem(Element item, Look look, int depth) {
    return blocks(item, look, depth);
  }

  private static List<TextBlock> joined(List<TextBlock> item, List<TextBlock> more) {
    List<TextBlock> all = new ArrayList<>(item);
    all.addAll(more);
    return all;
  }

  private static void pictures(Listing raw, List<TextBlock> found) {
    raw.items().forEach(item -> item.forEach(block -> picture(block, found)));
  }

  private static void picture(TextBlock block, List<TextBlock> found) {
    if (block instanceof TextBlock.Picture) {
      found.add(block);
    } else if (block instanceof Listing inner) {
      pictures(inner, found);
    }
  }

  private void table(Element element, Look look, Flow flow, int depth) {
    PastedTable table = PastedTable.of(element);
    if (table.isLayout() || depth > DEEPEST) {
      for (Element cell : table.cells()) {
        flow.paragraph();
        children(cell, Tags.look(cell, look), flow, depth + 1);
      }
      flow.paragraph();
      return;
    }
    List<TextBlock> all = new ArrayList<>();
    all.add(table.block(cell -> line(cell, look, depth).line()));
    for (Element image : element.select("img")) {
      String name = pictures.take(image.attr("src").strip());
      if (name != null) {
        all.add(new TextBlock.Picture(name));
      }
    }
    flow.add(all);
  }

  /** The letters within an element, whatever blocks stand in it. */
  private Pieces line(Element parent, Look look, int depth) {
    Pieces pieces = new Pieces();
    gather(parent, look, pieces, depth);
    return pieces;
  }

  private void gather(Element parent, Look look, Pieces pieces, int depth) {
    if (depth > DEEPEST) {
      pieces.add(parent.text(), look);
      return;
    }
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        pieces.add(text.getWholeText(), look);
      } else if (node instanceof Element element && !Tags.isUnseen(element)) {
        inner(element, Tags.look(element, look), pieces, depth);
      }
    }
  }

  private void inner(Element element, Look look, Pieces pieces, int depth) {
    if (element.normalName().equals("br")) {
      pieces.lineBreak();
      return;
    }
    boolean block = Tags.isBlock(element);
    if (block) {
      pieces.add(" ", Look.PLAIN);
    }
    gather(element, look, pieces, depth + 1);
    if (block) {
      pieces.add(" ", Look.PLAIN);
    }
  }

  private static Marks marks(Element list) {
    if (list.normalName().equals("ul")) {
      return Marks.BULLETS;
    }
    boolean letters =
        list.attr("type").equalsIgnoreCase("a") || Tags.style(list).contains("-alpha");
    return letters ? Marks.LETTERS : Marks.NUMBERS;
  }

  private static int start(Element list) {
    String start = list.attr("start").strip();
    boolean counts = list.normalName().equals("ol") && start.matches("\\d{1,4}");
    return counts ? Math.max(1, Integer.parseInt(start)) : 1;
  }
}
