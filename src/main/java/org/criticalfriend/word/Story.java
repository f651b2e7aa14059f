package org.criticalfriend.word;

import java.util.List;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Run;
import org.jspecify.annotations.Nullable;

/**
 * One running text of a paper, its body or its footnotes, while it is written paragraph by
 * paragraph.
 */
final class Story {
  private final Markup out;
  private final Manuscript paper;
  private final Lettering lettering;

  Story(Markup out, Manuscript paper, Lettering lettering) {
    this.out = out;
    this.paper = paper;
    this.lettering = lettering;
  }

  Markup out() {
    return out;
  }

  Manuscript paper() {
    return paper;
  }

  Lettering lettering() {
    return lettering;
  }

  /** Opens a paragraph and says its style, and its number where the style does not say it. */
  void open(Style style, ListLevel number) {
    out.open("w:p").open("w:pPr").value("w:pStyle", paper.style().id(style));
    if (!paper.style().numbers(style, number)) {
      out.open("w:numPr");
      out.value("w:ilvl", String.valueOf(number.level()));
      out.value("w:numId", String.valueOf(number.list()));
      out.close();
    }
  }

  /** A whole paragraph, in a hidden bookmark where it has a place. */
  void paragraph(Style style, ListLevel number, @Nullable Anchor anchor, List<Run> runs) {
    open(style, number);
    out.close();
    String bookmark = anchor == null ? "" : begin(anchor.name());
    lettering.write(runs);
    end(bookmark);
    out.close();
  }

  /** A paragraph of a style that has no number. */
  void plain(Style style, List<Run> runs) {
    paragraph(style, ListLevel.NONE, null, runs);
  }

  /** Begins a bookmark; returns what ends it. */
  String begin(String name) {
    String id = paper.nextBookmark();
    out.empty("w:bookmarkStart", "w:id", id, "w:name", name);
    return id;
  }

  /** Ends a bookmark; nothing, where nothing was begun. */
  void end(String bookmark) {
    if (!bookmark.isEmpty()) {
      out.empty("w:bookmarkEnd", "w:id", bookmark);
    }
  }
}
