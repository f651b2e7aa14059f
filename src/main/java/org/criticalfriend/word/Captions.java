package org.criticalfriend.word;

import org.criticalfriend.paper.Element;

/** Writes "Table 1: words", where Word itself counts and cross-references find the label. */
final class Captions {
  private Captions() {}

  static void write(Story story, Element.Caption caption) {
    story.open(Style.CAPTION, ListLevel.NONE);
    story.out().close();
    String whole = story.begin(caption.anchor().name());
    String label = story.begin(Manuscript.labelBookmark(caption));
    story.lettering().plain(caption.label() + " ");
    String number = String.valueOf(caption.number());
    story.lettering().field("SEQ " + caption.label() + " \\* ARABIC", number);
    story.end(label);
    story.lettering().plain(caption.runs().isEmpty() ? ":" : ": ");
    story.lettering().write(caption.runs());
    story.end(whole);
    story.out().close();
  }
}
