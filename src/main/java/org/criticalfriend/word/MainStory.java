package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.paper.Head;
import org.criticalfriend.paper.PageNumbers;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.word.PageFrame.Repeated;

/** Writes the document itself: cover or head, contents, body, and the ends of its sections. */
final class MainStory {
  private final PaperTree tree;
  private final Story story;
  private final Markup out;
  private final Typesetter typesetter;
  private final List<Repeated> everyPage = new ArrayList<>();
  private final List<Repeated> firstPage = new ArrayList<>();

  MainStory(PaperTree tree, Story story) {
    this.tree = tree;
    this.story = story;
    out = story.out();
    typesetter = new Typesetter(story);
    for (RunningPart part : page().running()) {
      List<Repeated> pages = part.page().equals("first") ? firstPage : everyPage;
      HouseStyle style = story.paper().style();
      String relation = part.addTo(story.paper().file(), tree.properties(), style);
      pages.add(new Repeated(part.kind(), part.page(), relation));
    }
    if (!tree.properties().draft().isEmpty()) {
      sayDraft();
    }
  }

  /** Pages without a header of the house style have one that says no more than that. */
  private void sayDraft() {
    String style = story.paper().style().id(Style.HEADER);
    byte[] header = new DraftLine(tree.properties().draft()).alone(style);
    String relation = story.paper().file().add(PartKind.HEADER, "header-draft.xml", header);
    if (everyPage.stream().noneMatch(MainStory::isHeader)) {
      everyPage.add(new Repeated(PartKind.HEADER, "default", relation));
    }
    if (page().firstDiffers() && firstPage.stream().noneMatch(MainStory::isHeader)) {
      firstPage.add(new Repeated(PartKind.HEADER, "first", relation));
    }
  }

  private static boolean isHeader(Repeated part) {
    return part.kind() == PartKind.HEADER;
  }

  void write(PageNumbers pages) {
    out.open("w:document", "xmlns:w", Markup.W, "xmlns:r", Markup.R).open("w:body");
    head();
    if (tree.contents()) {
      new Contents(story, pages).write(tree.body());
      typesetter.pageBreak(tree.body().isEmpty() ? null : tree.body().getFirst());
    }
    typesetter.body(tree.body());
    page().write(out, repeated(), !tree.head().cover() && page().firstDiffers());
    out.close().close();
  }

  private void head() {
    List<Head.Line> lines = tree.head().lines();
    for (int i = 0; i < lines.size(); i++) {
      Head.Line line = lines.get(i);
      story.open(style(line.role()), ListLevel.NONE);
      if (tree.head().cover() && i == lines.size() - 1) {
        page().write(out, cover(), false);
      }
      out.close();
      story.lettering().plain(line.text());
      out.close();
    }
    if (!tree.head().cover() && !lines.isEmpty() && tree.contents()) {
      typesetter.pageBreak(null);
    }
  }

  private Style style(Head.Role role) {
    boolean cover = tree.head().cover();
    return switch (role) {
      case PROGRAMME -> cover ? Style.COVER_PROGRAMME : Style.NOTE_LINE;
      case TITLE -> cover ? Style.TITLE : Style.NOTE_TITLE;
      case SUBTITLE -> cover ? Style.SUBTITLE : Style.NOTE_SUBTITLE;
      case DATE -> cover ? Style.COVER_DATE : Style.NOTE_LINE;
      case KIND -> cover ? Style.COVER_KIND : Style.NOTE_LINE;
    };
  }

  /** A cover bears what the house style keeps for first pages, and nothing else. */
  private List<Repeated> cover() {
    return (page().firstDiffers() ? firstPage : everyPage)
        .stream().map(part -> new Repeated(part.kind(), "default", part.relation())).toList();
  }

  /** Without a cover, the first page has a footer but no running title, unless it is a draft. */
  private List<Repeated> repeated() {
    List<Repeated> all = new ArrayList<>(everyPage);
    if (tree.head().cover() || !page().firstDiffers()) {
      return all;
    }
    all.addAll(firstPage);
    boolean own = firstPage.stream().anyMatch(part -> part.kind() == PartKind.FOOTER);
    for (Repeated part : everyPage) {
      if (part.kind() == PartKind.FOOTER && !own) {
        all.add(new Repeated(PartKind.FOOTER, "first", part.relation()));
      }
    }
    return all;
  }

  private PageFrame page() {
    return story.paper().style().page();
  }
}
