package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.criticalfriend.model.Block;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.InsertFindings;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Section;
import org.criticalfriend.paper.Presentation.Purpose;
import org.criticalfriend.paper.Presentation.Slide;
import org.jspecify.annotations.Nullable;

/** Cuts a presentation into slides: each section of level 1 is one. */
public final class PresentationBuilder {
  private final Bundle bundle;
  private final PaperTree tree;
  private final Map<Anchor, Purpose> purposes = new HashMap<>();
  private final List<Slide> slides = new ArrayList<>();

  private PresentationBuilder(Bundle bundle, Paper paper) {
    this.bundle = bundle;
    this.tree = PaperBuilder.build(bundle, paper);
    List<Block> blocks = new ArrayList<>();
    for (Section section : paper.sections()) {
      if (section.level() == 1) {
        blocks = new ArrayList<>();
      }
      blocks.addAll(section.blocks());
      purposes.put(Anchor.of('s', section.id(), 0, 1), purpose(blocks));
    }
  }

  /**
   * The presentation, every word of its tree on one of its slides.
   *
   * @throws org.criticalfriend.files.Trouble as {@link PaperBuilder#build}
   */
  public static Presentation build(Bundle bundle, Paper paper) {
    PresentationBuilder builder = new PresentationBuilder(bundle, paper);
    builder.cut();
    return new Presentation(builder.tree, builder.slides);
  }

  private void cut() {
    Element.@Nullable Heading title = null;
    List<Element> beneath = new ArrayList<>();
    for (Element element : tree.body()) {
      if (element instanceof Element.Heading heading && heading.level() == 1) {
        add(title, beneath);
        title = heading;
        beneath = new ArrayList<>();
      } else {
        beneath.add(element);
      }
    }
    add(title, beneath);
    if (!slides.isEmpty() && isClosing(slides.getLast())) {
      Slide last = slides.removeLast();
      Purpose closing = slides.isEmpty() ? Purpose.OPENING : Purpose.CLOSING;
      slides.add(
          new Slide(last.title(), last.anchor(), closing, last.elements(), last.footnotes()));
    }
  }

  private void add(Element.@Nullable Heading heading, List<Element> elements) {
    if (heading == null && elements.isEmpty()) {
      return;
    }
    List<Footnote> notes = new FootnoteMarks(tree).under(heading, elements);
    if (heading == null) {
      List<Run> title = List.of(Run.Words.plain(tree.properties().title()));
      slides.add(new Slide(title, null, Purpose.POINTS, elements, notes));
      return;
    }
    Purpose purpose = purposes.getOrDefault(heading.anchor(), Purpose.POINTS);
    if (slides.isEmpty() && isWordsOnly(elements)) {
      purpose = Purpose.OPENING;
    } else if (elements.isEmpty()) {
      purpose = Purpose.DIVIDER;
    }
    slides.add(new Slide(heading.runs(), heading.anchor(), purpose, elements, notes));
  }

  private static boolean isWordsOnly(List<Element> elements) {
    return elements.stream()
        .allMatch(each -> each instanceof Element.Paragraph || each instanceof Element.Listing);
  }

  private static boolean isClosing(Slide slide) {
    return slide.elements().stream().allMatch(Element.Paragraph.class::isInstance)
        && slide.footnotes().isEmpty();
  }

  private Purpose purpose(List<Block> blocks) {
    Set<Id> wanted =
        blocks.stream()
            .filter(InsertFindings.class::isInstance)
            .map(block -> ((InsertFindings) block).kinds())
            .flatMap(kinds -> kinds == null ? allKinds().stream() : kinds.stream())
            .collect(Collectors.toSet());
    boolean findings = blocks.stream().anyMatch(InsertFindings.class::isInstance);
    Set<Boolean> sides =
        bundle.review().findingKinds().stream()
            .filter(kind -> wanted.contains(kind.id()))
            .map(kind -> Boolean.TRUE.equals(kind.positive()))
            .collect(Collectors.toSet());
    if (!findings || sides.size() != 1) {
      return Purpose.POINTS;
    }
    return sides.contains(true) ? Purpose.STRENGTHS : Purpose.CONSIDERATIONS;
  }

  private List<Id> allKinds() {
    return bundle.review().findingKinds().stream().map(FindingKind::id).toList();
  }
}
