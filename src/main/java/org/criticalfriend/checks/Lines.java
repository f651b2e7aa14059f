package org.criticalfriend.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.criticalfriend.checks.Line.Role;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Footnote;
import org.criticalfriend.paper.Numeral;
import org.criticalfriend.paper.PaperTree;
import org.jspecify.annotations.Nullable;

/** Lays a paper out in lines, each knowing where it stands. */
final class Lines {
  private final Paper paper;
  private final Things things;
  private final List<Line> lines = new ArrayList<>();
  private final TreeMap<Integer, String> headings = new TreeMap<>();
  private String label = "";
  private @Nullable Id thing;

  private Lines(Paper paper, Things things) {
    this.paper = paper;
    this.things = things;
  }

  /** All lines from top to bottom, the footnotes last. */
  static List<Line> of(Paper paper, PaperTree tree, Things things) {
    Lines lines = new Lines(paper, things);
    lines.all(tree.body(), null);
    for (Footnote note : tree.footnotes()) {
      lines.headings.clear();
      lines.label = "footnote " + note.number();
      lines.all(note.elements(), Role.FOOTNOTE);
    }
    return List.copyOf(lines.lines);
  }

  /** {@code within} is what these are part of; null for the body itself. */
  private void all(List<Element> elements, @Nullable Role within) {
    for (int i = 0; i < elements.size(); i++) {
      Element next = i + 1 < elements.size() ? elements.get(i + 1) : null;
      int items = next instanceof Element.Listing list ? list.items().size() : 0;
      element(elements.get(i), within, items);
    }
  }

  private void element(Element element, @Nullable Role within, int items) {
    switch (element) {
      case Element.Heading heading -> heading(heading);
      case Element.Paragraph paragraph -> paragraph(paragraph, within, items);
      case Element.Listing list ->
          list.items().forEach(item -> all(item.elements(), within == null ? Role.ITEM : within));
      case Element.Table table -> table(table);
      case Element.Figure figure -> caption(figure.caption());
      case Element.Room _, Element.PageBreak _ -> {}
    }
  }

  private void heading(Element.Heading heading) {
    String words = Words.of(heading.runs());
    headings.tailMap(heading.level(), true).clear();
    headings.put(heading.level(), words);
    label = heading.numeral() == null ? words : shown(heading.numeral());
    meet(heading.anchor());
    add(Role.HEADING, words, 0);
  }

  private void paragraph(Element.Paragraph paragraph, @Nullable Role within, int items) {
    if (paragraph.numeral() != null) {
      label = shown(paragraph.numeral());
    }
    meet(paragraph.anchor());
    add(role(paragraph, within), Words.of(paragraph.runs()), items);
  }

  private static Role role(Element.Paragraph paragraph, @Nullable Role within) {
    Anchor anchor = paragraph.anchor();
    Role usual = within == null ? Role.WORDS : within;
    Role byLook =
        switch (paragraph.look()) {
          case QUOTE -> Role.QUOTE;
          case PERSON, LINES -> Role.PEOPLE;
          case SOURCE -> Role.CAPTION;
          case BODY, CONTINUED -> usual;
        };
    if (anchor == null) {
      return byLook;
    }
    return switch (anchor.letter()) {
      case 'p', 'g', 'z' -> Role.PEOPLE;
      case 'a' -> Role.ACTION;
      case 'o' -> Role.QUOTE;
      default -> byLook;
    };
  }

  private void table(Element.Table table) {
    caption(table.caption());
    int before = lines.size();
    table.header().forEach(cell -> all(cell.elements(), Role.CELL));
    boolean bare = lines.size() == before;
    table.rows().forEach(row -> row.forEach(cell -> all(cell.elements(), Role.CELL)));
    if (bare && lines.size() > before) {
      add(Role.BARE_TABLE, lines.get(before).text(), 0);
    }
  }

  private void caption(Element.@Nullable Caption caption) {
    if (caption != null) {
      meet(caption.anchor());
      add(Role.CAPTION, Words.of(caption.runs()), 0);
    }
  }

  /** What has no place of its own belongs to what was met last. */
  private void meet(@Nullable Anchor anchor) {
    Id met = things.at(anchor);
    if (met != null) {
      thing = met;
    }
  }

  private void add(Role role, String text, int items) {
    String above = String.join("\n", headings.values());
    String place = Places.of(paper) + (label.isEmpty() ? "" : ", " + label);
    lines.add(new Line(role, text, thing, label, place, above, items));
  }

  private static String shown(Numeral numeral) {
    return numeral.shown().replaceAll("[.:]$", "");
  }
}
