package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.model.Response;
import org.criticalfriend.text.TextBlock.Marks;

/** Sets groups of findings or recommendations, as paragraphs of the paper or as lists. */
final class PointSetter {
  private static final int LOWEST_HEADING = 4;

  private final Desk desk;

  PointSetter(Desk desk) {
    this.desk = desk;
  }

  /** Paragraphs that follow the paper's numbering. */
  List<Element> paragraphs(List<PointGroup> groups) {
    List<Element> elements = new ArrayList<>();
    for (PointGroup group : groups) {
      heading(elements, group);
      group.points().forEach(point -> elements.addAll(paragraph(point)));
    }
    return elements;
  }

  /** Each group as a list of its own. */
  List<Element> lists(List<PointGroup> groups, Marks marks) {
    List<Element> elements = new ArrayList<>();
    for (PointGroup group : groups) {
      heading(elements, group);
      List<Element.Item> items = new ArrayList<>();
      for (Point point : group.points()) {
        items.add(item(point, marks, items.size() + 1));
      }
      boolean continued = desk.numbers.paragraphsNumbered();
      elements.add(new Element.Listing(marks, 1, items, continued));
    }
    return elements;
  }

  private void heading(List<Element> elements, PointGroup group) {
    if (!group.heading().isEmpty()) {
      int level = Math.min(LOWEST_HEADING, desk.level() + 1);
      Anchor anchor = desk.origin('k', group.source(), "heading").next();
      List<Run> runs = List.of(Run.Words.plain(group.heading()));
      elements.add(new Element.Heading(level, null, false, runs, anchor));
    }
  }

  private List<Element> paragraph(Point point) {
    Origin origin = desk.origin(point.letter(), point.id(), point.what());
    List<Element> set = ProseSetter.paragraphs(desk, origin, point.markdown(), true);
    List<Element> elements = new ArrayList<>(point.dressed(set));
    if (point.response() != null) {
      boolean continued = desk.numbers.paragraphsNumbered();
      elements.addAll(response(point.response(), origin, continued));
    }
    return elements;
  }

  private Element.Item item(Point point, Marks marks, int number) {
    Origin origin = desk.origin(point.letter(), point.id(), point.what());
    Element.Item item = ProseSetter.item(desk, origin, point.markdown());
    List<Element> elements = new ArrayList<>(point.dressed(item.elements()));
    if (marks == Marks.NUMBERS && elements.getFirst() instanceof Element.Paragraph first) {
      Anchor anchor = Objects.requireNonNull(first.anchor());
      desk.targets.numbered(point.id().text(), anchor, String.valueOf(number));
    }
    if (point.response() != null) {
      elements.addAll(response(point.response(), origin, false));
    }
    return new Element.Item(elements);
  }

  private List<Element> response(Response response, Origin origin, boolean continued) {
    String text = Objects.requireNonNullElse(response.text(), "");
    List<Element> elements = new ArrayList<>(ProseSetter.unnumbered(desk, origin, text, continued));
    String said = "Response: " + response.answer().word() + ".";
    Run lead = new Run.Words(said, true, false, null);
    Element.Look look = continued ? Element.Look.CONTINUED : Element.Look.BODY;
    if (!elements.isEmpty() && elements.getFirst() instanceof Element.Paragraph first) {
      List<Run> runs = new ArrayList<>(List.of(lead, Run.Words.plain(" ")));
      runs.addAll(first.runs());
      elements.set(0, new Element.Paragraph(look, null, runs, first.anchor()));
    } else {
      elements.addFirst(new Element.Paragraph(look, null, List.of(lead), origin.next()));
    }
    return elements;
  }
}
