package org.criticalfriend.word;

import java.util.List;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Element.Look;
import org.criticalfriend.paper.Numeral;
import org.criticalfriend.paper.Run;
import org.jspecify.annotations.Nullable;

/** Writes a paper's elements one after another, each in its style. */
final class Typesetter {
  private final Story story;
  private final Tables tables;
  private final Figures figures;
  private final Rooms rooms;
  private Edge numbered = Edge.NUMBERED;

  Typesetter(Story story) {
    this.story = story;
    tables = new Tables(story, this);
    figures = new Figures(story);
    rooms = new Rooms(story);
  }

  /** Writes the body of a paper. */
  void body(List<Element> elements) {
    for (int i = 0; i < elements.size(); i++) {
      Element next = i + 1 < elements.size() ? elements.get(i + 1) : null;
      writeInBody(elements.get(i), next);
    }
  }

  private void writeInBody(Element element, @Nullable Element next) {
    switch (element) {
      case Element.Table table -> {
        tables.write(table, isSource(next));
        gap(next);
      }
      case Element.Figure figure -> {
        figures.write(figure);
        gap(next);
      }
      case Element.Room room -> {
        rooms.write(room);
        gap(next);
      }
      case Element.PageBreak() -> pageBreak(next);
      case Element.Paragraph paragraph when paragraph.leadsInto(next) -> leadIn(paragraph);
      case Element.Heading _, Element.Paragraph _, Element.Listing _ ->
          write(element, Edge.TEXT, 0);
    }
  }

  /** Sets what follows a table or picture apart from it, unless it says where that comes from. */
  private void gap(@Nullable Element next) {
    if (!isSource(next)) {
      story.plain(Style.GAP, List.of());
    }
  }

  /**
   * Opens a new page for the next element, which finds no empty line at its top. An appendix opens
   * its own page by its style, and a page break need not be opened twice.
   */
  void pageBreak(@Nullable Element next) {
    boolean opensItself = next instanceof Element.Heading heading && heading.appendix();
    if (!opensItself && !(next instanceof Element.PageBreak)) {
      story.open(Style.GAP, ListLevel.NONE);
      story.out().close().open("w:r").empty("w:br", "w:type", "page").close().close();
    }
  }

  private static boolean isSource(@Nullable Element element) {
    return element instanceof Element.Paragraph paragraph && paragraph.look() == Look.SOURCE;
  }

  /**
   * Writes a paragraph or list, wherever it stands; all else stands in the body.
   *
   * @param depth how many lists it stands in
   */
  void write(Element element, Edge edge, int depth) {
    switch (element) {
      case Element.Heading heading -> heading(heading);
      case Element.Paragraph paragraph -> paragraph(paragraph, edge, depth);
      case Element.Listing list -> list(list, list.continued() ? continued(edge) : edge, depth + 1);
      case Element.Table _, Element.Figure _, Element.Room _, Element.PageBreak _ ->
          throw new IllegalArgumentException("Only paragraphs and lists stand in lists and cells");
    }
  }

  private void heading(Element.Heading heading) {
    Style style =
        switch (heading.level()) {
          case 1 -> firstLevel(heading.appendix(), heading.numeral());
          case 2 -> Style.HEADING_2;
          case 3 -> Style.HEADING_3;
          default -> Style.HEADING_4;
        };
    story.paragraph(style, level(heading.numeral()), heading.anchor(), heading.runs());
  }

  private static Style firstLevel(boolean appendix, @Nullable Numeral numeral) {
    if (appendix) {
      return numeral == null ? Style.APPENDIX_HEADING_UNNUMBERED : Style.APPENDIX_HEADING;
    }
    return numeral == null ? Style.HEADING_1_UNNUMBERED : Style.HEADING_1;
  }

  private void paragraph(Element.Paragraph paragraph, Edge edge, int depth) {
    Numeral numeral = paragraph.numeral();
    if (numeral == null) {
      Style style = style(paragraph.look(), edge, depth);
      story.paragraph(style, ListLevel.NONE, paragraph.anchor(), paragraph.runs());
      return;
    }
    numbered = beside(numeral);
    story.paragraph(numbered(numeral), level(numeral), paragraph.anchor(), paragraph.runs());
  }

  /** Stays on the page of the list or table beneath it; its number, if any, it bears itself. */
  private void leadIn(Element.Paragraph paragraph) {
    Numeral numeral = paragraph.numeral();
    Style beneath = numbered == Edge.DEEP ? Style.CONTINUED_LEAD_IN_2 : Style.CONTINUED_LEAD_IN;
    Style style = paragraph.look() == Look.CONTINUED ? beneath : Style.LEAD_IN;
    numbered = numeral == null ? numbered : beside(numeral);
    story.paragraph(style, level(numeral), paragraph.anchor(), paragraph.runs());
  }

  private static Edge beside(Numeral numeral) {
    return numeral.depth() < 3 ? Edge.NUMBERED : Edge.DEEP;
  }

  private static Style numbered(Numeral numeral) {
    return switch (numeral.series()) {
      case RUNNING -> Style.RUNNING_PARAGRAPH;
      case SECTION, APPENDIX ->
          switch (numeral.depth()) {
            case 1, 2 -> Style.NUMBERED_PARAGRAPH;
            case 3 -> Style.NUMBERED_PARAGRAPH_2;
            default -> Style.NUMBERED_PARAGRAPH_3;
          };
    };
  }

  private ListLevel level(@Nullable Numeral numeral) {
    return numeral == null ? ListLevel.NONE : story.paper().level(numeral);
  }

  private Edge continued(Edge edge) {
    return edge == Edge.TEXT ? numbered : edge;
  }

  private Style style(Look look, Edge edge, int depth) {
    if (depth > 0) {
      return edge.continuing(depth);
    }
    if (edge != Edge.TEXT) {
      return edge.text();
    }
    return switch (look) {
      case BODY -> Style.BODY_TEXT;
      case CONTINUED -> numbered.text();
      case QUOTE -> Style.QUOTE;
      case SOURCE -> Style.SOURCE;
      case LINES -> Style.LINES;
      case PERSON -> Style.PERSON;
    };
  }

  private void list(Element.Listing list, Edge edge, int depth) {
    ListLevel level = story.paper().level(edge, list, depth);
    for (Element.Item item : list.items()) {
      Element.Paragraph first = (Element.Paragraph) item.elements().getFirst();
      List<Run> runs = first.runs();
      story.paragraph(edge.item(list.marks(), depth), level, first.anchor(), runs);
      for (Element element : item.elements().subList(1, item.elements().size())) {
        write(element, edge, depth);
      }
    }
  }
}
