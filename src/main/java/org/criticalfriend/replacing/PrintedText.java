package org.criticalfriend.replacing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Member;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Para;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Section;
import org.criticalfriend.model.Shape;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.PaperBuilder;
import org.criticalfriend.paper.PaperTree;
import org.jspecify.annotations.Nullable;

/**
 * A text that a paper prints, where it is kept.
 *
 * @param thing the record
 * @param id its id
 * @param member which of its texts
 * @param text what it says
 * @param prose whether that is Markdown; otherwise it is plain, with fields in it
 */
record PrintedText(Record thing, Id id, String member, String text, boolean prose) {
  /** All that a paper prints, each text once, in the order in which it comes first. */
  static List<PrintedText> all(Bundle bundle, Paper paper) {
    Map<String, Record> things = things(bundle.review(), paper);
    List<PrintedText> all = new ArrayList<>();
    for (String source : sources(PaperBuilder.build(bundle, paper))) {
      Record thing = things.get(source);
      if (thing != null) {
        all.addAll(of(thing));
      }
    }
    return all;
  }

  private static List<PrintedText> of(Record thing) {
    Id id = Shape.of(thing).id(thing);
    List<PrintedText> texts = new ArrayList<>();
    for (Member member : Shape.of(thing).members()) {
      boolean plain = thing instanceof Section && member.name().equals("heading");
      boolean wanted = plain || member.prose() != null;
      if (id != null && wanted && member.of(thing) instanceof String text) {
        texts.add(new PrintedText(thing, id, member.name(), text, !plain));
      }
    }
    return texts;
  }

  /** What can be printed, by id. */
  private static Map<String, Record> things(Review review, Paper paper) {
    Map<String, Record> things = new HashMap<>();
    for (Section section : paper.sections()) {
      things.put(section.id().value(), section);
      section.blocks().stream()
          .filter(Para.class::isInstance)
          .map(Para.class::cast)
          .forEach(para -> things.put(para.id().value(), para));
    }
    review.findings().forEach(one -> things.put(one.id().value(), one));
    review.recommendations().forEach(one -> things.put(one.id().value(), one));
    review.keyQuestions().forEach(one -> things.put(one.id().value(), one));
    review.texts().forEach(one -> things.put(one.id().value(), one));
    review.actions().forEach(one -> things.put(one.id().value(), one));
    return things;
  }

  private static Set<String> sources(PaperTree tree) {
    Set<String> sources = new LinkedHashSet<>();
    tree.body().forEach(element -> add(element, sources));
    return sources;
  }

  private static void add(Element element, Set<String> sources) {
    switch (element) {
      case Element.Heading heading -> add(heading.anchor(), sources);
      case Element.Paragraph paragraph -> add(paragraph.anchor(), sources);
      case Element.Listing list ->
          list.items().forEach(item -> item.elements().forEach(one -> add(one, sources)));
      case Element.Table table -> {
        if (table.caption() != null) {
          add(table.caption().anchor(), sources);
        }
        cells(table.header(), sources);
        table.rows().forEach(row -> cells(row, sources));
      }
      case Element.Figure figure -> add(figure.anchor(), sources);
      case Element.Room _, Element.PageBreak _ -> {}
    }
  }

  private static void cells(List<Element.Cell> cells, Set<String> sources) {
    cells.forEach(cell -> cell.elements().forEach(one -> add(one, sources)));
  }

  private static void add(@Nullable Anchor anchor, Set<String> sources) {
    String source = anchor == null ? null : anchor.source();
    if (source != null) {
      sources.add(source);
    }
  }
}
