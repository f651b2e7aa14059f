package org.criticalfriend.word;

import java.util.List;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Numeral;
import org.criticalfriend.paper.PageNumbers;
import org.criticalfriend.paper.Run;

/**
 * Writes the list of contents: filled in, linked, and a field that Word can update. As in Word's
 * own lists, a tab follows a number such as 1., and a space follows Appendix 1:.
 */
final class Contents {
  private static final int DEEPEST = 2;

  private final Story story;
  private final Markup out;
  private final Lettering lettering;
  private final PageNumbers pages;

  Contents(Story story, PageNumbers pages) {
    this.story = story;
    this.pages = pages;
    out = story.out();
    lettering = story.lettering();
  }

  void write(List<Element> body) {
    out.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
    out.value("w:docPartGallery", "Table of Contents").empty("w:docPartUnique");
    out.close().close().open("w:sdtContent");
    story.plain(Style.TOC_HEADING, List.of(Run.Words.plain("Contents")));
    boolean first = true;
    for (Element element : body) {
      if (element instanceof Element.Heading heading && heading.level() <= DEEPEST) {
        entry(heading, first);
        first = false;
      }
    }
    story.open(Style.GAP, ListLevel.NONE);
    out.close();
    if (first) {
      beginField();
    }
    lettering.endField();
    out.close().close().close();
  }

  private void beginField() {
    lettering.beginField("TOC \\o \"1-" + DEEPEST + "\" \\h \\z \\u");
  }

  private void entry(Element.Heading heading, boolean first) {
    Numeral numeral = heading.numeral();
    boolean hanging = numeral != null && numeral.series() != Numeral.Series.APPENDIX;
    Style plain = heading.level() == 1 ? Style.TOC_1 : Style.TOC_2;
    Style numbered = heading.level() == 1 ? Style.TOC_1_NUMBERED : Style.TOC_2_NUMBERED;
    story.open(hanging ? numbered : plain, ListLevel.NONE);
    out.close();
    if (first) {
      beginField();
    }
    String place = heading.anchor().name();
    out.open("w:hyperlink", "w:anchor", place, "w:history", "1");
    if (numeral != null) {
      lettering.plain(numeral.shown() + (hanging ? "\t" : " "));
    }
    heading.runs().forEach(this::words);
    lettering.plain("\t");
    lettering.field("PAGEREF " + place + " \\h", String.valueOf(page(heading.anchor())));
    out.close().close();
  }

  private int page(Anchor heading) {
    Integer page = pages.pages().get(heading);
    if (page == null) {
      throw new IllegalArgumentException("No page is known for the heading at " + heading.name());
    }
    return page;
  }

  private void words(Run run) {
    switch (run) {
      case Run.Words words -> lettering.run(words.text(), false, words.italic(), null);
      case Run.LineBreak() -> lettering.plain(" ");
      case Run.FootnoteMark(int _) -> {}
      case Run.Reference reference -> lettering.plain(reference.shown());
    }
  }
}
