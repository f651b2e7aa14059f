package org.criticalfriend.checks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.PageBreak;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Section;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.PaperBuilder;
import org.criticalfriend.paper.PaperTree;

/**
 * A paper built once, in which the part of each insert can be told. Paragraphs put around inserts
 * mark where they begin and end; after the paper's own end each insert that asks for points without
 * consensus stands once more with nothing but these.
 */
final class Proof {
  private final List<Section> sections = new ArrayList<>();
  private final List<Section> divided = new ArrayList<>();
  private final Queue<List<Id>> marks = new ArrayDeque<>();
  private final Id end = Id.create();
  private final PaperTree marked;
  private final Map<String, Integer> places = new HashMap<>();

  /**
   * @throws org.criticalfriend.files.Trouble if the paper cannot be built
   */
  Proof(Bundle bundle, Paper paper) {
    paper.sections().forEach(section -> sections.add(marked(section)));
    sections.add(section(1, List.of(mark(end))));
    sections.addAll(divided);
    this.marked = PaperBuilder.build(bundle, with(paper));
    List<Element> body = marked.body();
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i) instanceof Element.Paragraph(_, _, _, Anchor anchor) && anchor != null) {
        places.put(anchor.name(), i);
      }
    }
  }

  /** The paper without the marks: as it prints. */
  PaperTree tree() {
    Set<Integer> ours =
        marks.stream().flatMap(List::stream).map(this::place).collect(Collectors.toSet());
    List<Element> body = new ArrayList<>();
    for (int i = 0; i < place(end); i++) {
      if (!ours.contains(i)) {
        body.add(marked.body().get(i));
      }
    }
    return new PaperTree(
        marked.properties(), marked.head(), marked.contents(), body, marked.footnotes());
  }

  /** What the inserts print, in the paper's order. */
  Queue<Printed> printed() {
    return marks.stream()
        .map(
            own ->
                new Printed(
                    between(own.get(0), own.get(1)),
                    own.size() == 2 ? List.of() : between(own.get(2), own.get(3))))
        .collect(Collectors.toCollection(ArrayDeque::new));
  }

  /**
   * What one insert prints.
   *
   * @param all all of it
   * @param divided its points without consensus; none where it does not ask for them
   */
  record Printed(List<Element> all, List<Element> divided) {
    /** Whether there is nothing to read but headings, and the head of a table without rows. */
    boolean isEmpty() {
      return all.stream()
          .allMatch(
              element ->
                  element instanceof Element.Heading
                      || (element instanceof Element.Table table && table.rows().isEmpty()));
    }
  }

  private Section marked(Section section) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : section.blocks()) {
      if (block instanceof Para || block instanceof PageBreak) {
        blocks.add(block);
      } else {
        blocks.addAll(marked(block, section.level()));
      }
    }
    return new Section(
        section.id(),
        section.heading(),
        section.level(),
        section.numbered(),
        section.appendix(),
        blocks,
        section.extras());
  }

  private List<Block> marked(Block insert, int level) {
    List<Id> own = new ArrayList<>(List.of(Id.create(), Id.create()));
    Block once = Consensus.without(insert);
    if (once != null) {
      own.addAll(List.of(Id.create(), Id.create()));
      divided.add(section(level, List.of(mark(own.get(2)), once, mark(own.get(3)))));
    }
    marks.add(own);
    return List.of(mark(own.get(0)), insert, mark(own.get(1)));
  }

  private List<Element> between(Id from, Id to) {
    return marked.body().subList(place(from) + 1, place(to));
  }

  private int place(Id mark) {
    Integer place = places.get(Anchor.of('b', mark, 0, 1).name());
    if (place == null) {
      throw new IllegalStateException("A mark of the proof is missing.");
    }
    return place;
  }

  private static Para mark(Id id) {
    return new Para("mark", id, false, Extras.NONE);
  }

  private static Section section(int level, List<Block> blocks) {
    return new Section(Id.create(), "", level, false, false, blocks, Extras.NONE);
  }

  private Paper with(Paper paper) {
    return new Paper(
        paper.id(),
        paper.kind(),
        paper.title(),
        paper.subtitle(),
        paper.date(),
        paper.cover(),
        paper.contents(),
        paper.numbering(),
        sections,
        paper.extras());
  }
}
