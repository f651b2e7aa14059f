package org.criticalfriend.word;

import java.util.List;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Footnote;

/** Writes the part that holds the footnotes, with the lines that part them from the text. */
final class Notes {
  private final Story story;
  private final Markup out;
  private final Typesetter typesetter;

  Notes(Story story) {
    this.story = story;
    out = story.out();
    typesetter = new Typesetter(story);
  }

  void write(List<Footnote> notes) {
    out.open("w:footnotes", "xmlns:w", Markup.W, "xmlns:r", Markup.R);
    separator("-1", "separator");
    separator("0", "continuationSeparator");
    notes.forEach(this::note);
    out.close();
  }

  private void separator(String id, String type) {
    out.open("w:footnote", "w:type", type, "w:id", id);
    story.open(Style.GAP, ListLevel.NONE);
    out.close().open("w:r").empty("w:" + type).close().close().close();
  }

  private void note(Footnote note) {
    out.open("w:footnote", "w:id", String.valueOf(note.number()));
    Element.Paragraph first = (Element.Paragraph) note.elements().getFirst();
    story.open(Style.FOOTNOTE_TEXT, ListLevel.NONE);
    out.close();
    String bookmark = story.begin(note.anchor().name());
    out.open("w:r").open("w:rPr");
    out.value("w:rStyle", story.paper().style().id(Style.FOOTNOTE_REFERENCE)).close();
    out.empty("w:footnoteRef").close();
    story.lettering().plain("\t");
    story.lettering().write(first.runs());
    story.end(bookmark);
    out.close();
    for (Element element : note.elements().subList(1, note.elements().size())) {
      typesetter.write(element, Edge.NOTE, 0);
    }
    out.close();
  }
}
