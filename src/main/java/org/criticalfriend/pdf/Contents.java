package org.criticalfriend.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.house.Role;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Numeral;
import org.criticalfriend.paper.Run;
import org.jspecify.annotations.Nullable;

/** Composes the list of contents; its page numbers are looked up when it is drawn, last of all. */
final class Contents {
  /** The deepest level of headings that it lists. */
  static final int DEEPEST = 2;

  private static final double DOTS_APART = 5;
  private static final double DOTS_CLEAR = 4;

  private final Job job;
  private final Galley galley;
  private final Tag contents;
  private @Nullable Tag deeper;

  Contents(Job job, Galley galley) {
    this.job = job;
    this.galley = galley;
    contents = job.root().open("TOC");
  }

  void compose(List<Element> body) {
    Tag caption = contents.open("Caption");
    Column page = job.page(Ground.PAGE, contents);
    List<Run> title = List.of(Run.Words.plain("Contents"));
    new Blocks(job, galley, page).words(title, job.looks().of(Role.CONTENTS_TITLE), caption);
    for (Element element : body) {
      if (element instanceof Element.Heading heading && heading.level() <= DEEPEST) {
        entry(heading);
      }
    }
  }

  /** A heading's number and words. */
  static String title(Element.Heading heading) {
    Numeral numeral = heading.numeral();
    String number = numeral == null ? "" : numeral.shown() + " ";
    return number + RunSetter.title(heading.runs());
  }

  private void entry(Element.Heading heading) {
    boolean top = heading.level() == 1;
    Tag link = list(top).open("TOCI").open("Reference").within("Link");
    BlockLook look = job.looks().of(top ? Role.CONTENTS_1 : Role.CONTENTS_2);
    double left = job.sheet().left() + (top ? 0 : Looks.CONTENTS_NUMBER) + hang(heading);
    List<TextLine> lines = lines(heading, look.text(), link, left);
    List<Strip> strips = new ArrayList<>();
    for (TextLine line : lines) {
      Entry entry = new Entry(heading, link, look.text(), line, strips.size() == lines.size() - 1);
      Strip.Ink ink = (pen, above) -> draw(entry, pen, left, above);
      strips.add(new Strip(0, line.height(), Strip.Bond.NONE, List.of(), null, ink));
    }
    galley.lines(strips, look);
  }

  /** Entries of level 2 that follow each other are a list of their own within the first. */
  private Tag list(boolean top) {
    Tag known = deeper;
    if (top) {
      deeper = null;
      return contents;
    }
    Tag list = known == null ? contents.open("TOC") : known;
    deeper = list;
    return list;
  }

  private record Entry(
      Element.Heading heading, Tag link, TextLook look, TextLine line, boolean last) {}

  /** From an entry's number to its words; nothing where words and number are one text. */
  private static double hang(Element.Heading heading) {
    Numeral numeral = heading.numeral();
    if (numeral == null || numeral.series() == Numeral.Series.APPENDIX) {
      return 0;
    }
    return heading.level() == 1 ? Looks.CONTENTS_NUMBER : Looks.NUMBER;
  }

  private List<TextLine> lines(Element.Heading heading, TextLook look, Tag link, double left) {
    double width = job.sheet().left() + job.sheet().textWidth() - Looks.CONTENTS_NUMBER - left;
    Numeral numeral = heading.numeral();
    List<Span> words = List.of(Span.plain(RunSetter.title(heading.runs()) + " ", look, link));
    if (numeral == null) {
      return job.breaker().lines(words, look, width, 0);
    }
    Span number = Span.plain(numeral.shown() + " ", look, link);
    if (numeral.series() == Numeral.Series.APPENDIX) {
      return job.breaker().lines(List.of(number, words.getFirst()), look, width, 0);
    }
    TextLine label = job.breaker().line(List.of(number), look);
    double hang = hang(heading);
    double over = Math.max(0, label.width() + DOTS_CLEAR - hang);
    List<TextLine> lines = new ArrayList<>(job.breaker().lines(words, look, width, over));
    lines.set(0, lines.getFirst().after(label, hang));
    return lines;
  }

  private void draw(Entry entry, Pen pen, double left, double top) {
    TextLine line = entry.line();
    line.draw(pen, left, top);
    if (entry.last()) {
      TextLine number = number(entry);
      double right = job.sheet().left() + job.sheet().textWidth();
      dots(pen, entry, left + line.width(), right - number.width(), top);
      number.draw(pen, right - number.width(), top + line.baseline() - number.baseline());
    }
    Rectangle area = pen.area(job.sheet().left(), top, job.sheet().textWidth(), line.height());
    String words = RunSetter.title(entry.heading().runs());
    pen.link(entry.link(), area, new Tie.Place(entry.heading().anchor().name(), words));
  }

  private TextLine number(Entry entry) {
    int page = job.places().page(entry.heading().anchor());
    TextLook look = entry.look();
    return job.breaker().line(List.of(Span.plain(String.valueOf(page), look, entry.link())), look);
  }

  /** Dots at places that are the same on each line. */
  private void dots(Pen pen, Entry entry, double from, double to, double top) {
    TextLook plain = entry.look().with(false, false);
    TextLine dot = job.breaker().line(List.of(Span.plain(".", plain, entry.link())), plain);
    double right = job.sheet().left() + job.sheet().textWidth();
    long first = (long) Math.ceil((right - to + DOTS_CLEAR) / DOTS_APART);
    long last = (long) Math.floor((right - from - DOTS_CLEAR) / DOTS_APART);
    for (long i = last; i >= first; i--) {
      double x = right - i * DOTS_APART;
      pen.repeat((all, above) -> dot.draw(all, x, above), top);
    }
  }
}
