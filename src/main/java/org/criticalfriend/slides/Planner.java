package org.criticalfriend.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Presentation.Purpose;
import org.criticalfriend.paper.Presentation.Slide;
import org.criticalfriend.paper.Run;
import org.criticalfriend.slides.Fitting.Share;
import org.criticalfriend.slides.Line.Kind;
import org.criticalfriend.slides.Page.Grid;
import org.criticalfriend.slides.Page.Part;
import org.criticalfriend.slides.Page.Photo;
import org.criticalfriend.slides.Page.Place;
import org.criticalfriend.slides.Page.Text;
import org.criticalfriend.slides.Page.Title;

/** Decides what stands on each page of a deck, and in what size. */
final class Planner {
  private final DeckStyle style;
  private final Fitting fitting;
  private final GridFitting grids;
  private final Titles titles;

  Planner(DeckStyle style, Metrics metrics) {
    this.style = style;
    this.fitting = new Fitting(metrics);
    this.grids = new GridFitting(metrics);
    this.titles = new Titles(fitting);
  }

  /** The pages of one slide, at least one. */
  List<Page> pages(Slide slide) {
    return new Plan(slide).pages();
  }

  private static Layout layout(Purpose purpose) {
    return switch (purpose) {
      case OPENING -> Layout.OPENING;
      case POINTS -> Layout.POINTS;
      case STRENGTHS -> Layout.STRENGTHS;
      case CONSIDERATIONS -> Layout.CONSIDERATIONS;
      case DIVIDER -> Layout.DIVIDER;
      case CLOSING -> Layout.CLOSING;
    };
  }

  private final class Plan {
    private final Slide slide;
    private final Layout first;
    private final Layout rest;
    private final Lines words;
    private final List<Page> pages = new ArrayList<>();
    private List<Line> waiting = new ArrayList<>();

    Plan(Slide slide) {
      this.slide = slide;
      this.first = layout(slide.purpose());
      this.words = new Lines(slide.purpose() == Purpose.OPENING);
      boolean special = first == Layout.OPENING || first == Layout.CLOSING;
      this.rest = special || first == Layout.DIVIDER ? Layout.POINTS : first;
    }

    List<Page> pages() {
      Title title = title(first);
      if (title.cut()) {
        waiting.add(Line.of(Kind.TITLE, slide.title()));
      }
      if (!columns(title)) {
        for (int i = 0; i < slide.elements().size(); i++) {
          i += element(i);
        }
        slide.footnotes().forEach(note -> waiting.addAll(words.of(note)));
        flush();
      }
      if (pages.isEmpty()) {
        pages.add(new Page(first, title, false, List.of()));
      }
      return pages;
    }

    private Title title(Layout layout) {
      return titles.of(slide.title(), style.look(layout).title(), !pages.isEmpty());
    }

    /** Places one element and says how many after it were placed with it. */
    private int element(int at) {
      Element element = slide.elements().get(at);
      return switch (element) {
        case Element.Table table -> {
          flush();
          List<Line> beneath = beneath(at);
          table(
              table, Stream.concat(Lines.of(table.caption()).stream(), beneath.stream()).toList());
          yield beneath.size();
        }
        case Element.Figure figure -> {
          flush();
          List<Line> beneath = beneath(at);
          List<Line> small =
              Stream.concat(Lines.of(figure.caption()).stream(), beneath.stream()).toList();
          page(Layout.PICTURE, List.of(new Photo(figure)), small);
          yield beneath.size();
        }
        case Element.Room _ -> 0;
        case Element.PageBreak() -> {
          flush();
          yield 0;
        }
        case Element.Heading _, Element.Paragraph _, Element.Listing _ -> {
          gather(words.of(element));
          yield 0;
        }
      };
    }

    private void gather(List<Line> lines) {
      if (Numbering.wouldGoOn(waiting, lines)) {
        waiting.add(Line.of(Kind.SMALL, List.of()));
      }
      waiting.addAll(lines);
    }

    /** Where a table or picture comes from stands with it. */
    private List<Line> beneath(int at) {
      List<Line> lines = new ArrayList<>();
      List<Element> elements = slide.elements();
      for (int i = at + 1; i < elements.size() && isSource(elements.get(i)); i++) {
        lines.addAll(words.of(elements.get(i)));
      }
      return lines;
    }

    private static boolean isSource(Element element) {
      return element instanceof Element.Paragraph paragraph
          && paragraph.look() == Element.Look.SOURCE;
    }

    private void table(Element.Table table, List<Line> small) {
      List<List<Page.Cell>> rows = new ArrayList<>();
      rows.add(table.header().stream().map(words::cell).toList());
      table.rows().forEach(row -> rows.add(row.stream().map(words::cell).toList()));
      List<Grid> parts = grids.grids(table.widths(), rows, style.look(Layout.TABLE).body());
      for (int i = 0; i < parts.size(); i++) {
        boolean last = i == parts.size() - 1;
        page(Layout.TABLE, List.of(parts.get(i)), last ? small : List.of());
      }
    }

    /** A page with small print, where that fits; otherwise it goes on a page of its own. */
    private void page(Layout layout, List<Part> parts, List<Line> small) {
      Box room = style.look(layout).caption();
      boolean fits = fitting.height(small, room, 1) <= room.height();
      List<Part> all = new ArrayList<>(parts);
      if (!small.isEmpty() && fits) {
        all.add(new Text(Place.CAPTION, small, 1, false));
      }
      pages.add(new Page(layout, title(layout), !pages.isEmpty(), all));
      if (!fits) {
        waiting.addAll(small);
      }
    }

    private void flush() {
      if (waiting.isEmpty()) {
        return;
      }
      Layout begin = pages.isEmpty() ? first : rest;
      Layout used = begin == Layout.DIVIDER ? Layout.POINTS : begin;
      List<Share> shares =
          fitting.shares(waiting, style.look(used).body(), style.look(rest).body());
      Layout layout = used;
      for (Share share : shares) {
        Text text = new Text(Place.BODY, share.lines(), share.scale(), share.goesOn());
        pages.add(new Page(layout, title(layout), !pages.isEmpty(), List.of(text)));
        layout = rest;
      }
      waiting = new ArrayList<>();
    }

    /** Two short groups, each under a heading of its own, stand side by side. */
    private boolean columns(Title title) {
      List<List<Line>> groups = groups();
      Look look = style.look(Layout.COLUMNS);
      boolean suits =
          groups.size() == 2
              && !look.second().equals(look.body())
              && first != Layout.OPENING
              && !title.cut()
              && slide.footnotes().isEmpty()
              && fitting.fits(groups.getFirst(), look.body())
              && fitting.fits(groups.getLast(), look.second());
      if (suits) {
        double scale =
            Math.min(
                fitting.shares(groups.getFirst(), look.body(), look.body()).getFirst().scale(),
                fitting.shares(groups.getLast(), look.second(), look.second()).getFirst().scale());
        List<Part> parts =
            List.of(
                new Text(Place.BODY, groups.getFirst(), scale, false),
                new Text(Place.SECOND, groups.getLast(), scale, false));
        pages.add(new Page(Layout.COLUMNS, title(Layout.COLUMNS), false, parts));
      }
      return suits;
    }

    private List<List<Line>> groups() {
      List<List<Line>> groups = new ArrayList<>();
      for (Element element : slide.elements()) {
        boolean heading = element instanceof Element.Heading;
        List<Line> lines = words.of(element);
        if (lines.isEmpty() || (!heading && groups.isEmpty())) {
          return new ArrayList<>();
        }
        if (heading) {
          groups.add(new ArrayList<>());
        }
        groups.getLast().addAll(lines);
      }
      return groups;
    }
  }

  /** What errors and the next slide call a slide. */
  static List<Run> continued(List<Run> title) {
    List<Run> runs = new ArrayList<>(title);
    runs.add(Run.Words.plain(" (continued)"));
    return runs;
  }
}
