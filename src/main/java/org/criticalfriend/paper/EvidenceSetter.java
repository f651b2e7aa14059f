package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.criticalfriend.model.Evidence;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.InvalidValue;
import org.criticalfriend.model.Note;
import org.criticalfriend.model.Stance;
import org.criticalfriend.text.Inline;
import org.criticalfriend.text.Passage;
import org.criticalfriend.text.TextBlock;

/** Sets findings with the notes behind them, for those who must answer for every sentence. */
final class EvidenceSetter {
  private static final int LOWEST_HEADING = 4;
  private static final List<Integer> WIDTHS = List.of(11, 47, 24, 18);

  private final Desk desk;
  private final Backing backing;

  EvidenceSetter(Desk desk) {
    this.desk = desk;
    this.backing = new Backing(desk.review());
  }

  /** Each finding under its headline, its prose, and a table of its notes. */
  List<Element> set(List<PointGroup> groups) {
    List<Element> elements = new ArrayList<>();
    for (PointGroup group : groups) {
      boolean headed = !group.heading().isEmpty();
      if (headed) {
        Anchor anchor = desk.origin('k', group.source(), "heading").next();
        elements.add(heading(desk.level() + 1, plain(group.heading()), anchor));
      }
      int level = desk.level() + (headed ? 2 : 1);
      group.points().forEach(point -> elements.addAll(finding(point, level)));
    }
    return elements;
  }

  private List<Element> finding(Point point, int level) {
    Finding finding = finding(point);
    Origin origin = desk.origin('f', finding.id(), "finding");
    List<Element> elements = new ArrayList<>();
    String headline = finding.headline();
    if (headline != null && !headline.isBlank()) {
      elements.add(heading(level, headline(desk, origin, finding), origin.next()));
    }
    if (!finding.text().isBlank()) {
      elements.addAll(point.dressed(ProseSetter.paragraphs(desk, origin, finding.text(), true)));
    }
    boolean continued = desk.numbers.paragraphsNumbered() && !finding.text().isBlank();
    Element.Look look = continued ? Element.Look.CONTINUED : Element.Look.BODY;
    List<Run> summary = List.of(new Run.Words(backing.summary(finding), false, true, null));
    elements.add(new Element.Paragraph(look, null, summary, origin.next()));
    if (!finding.evidence().isEmpty()) {
      elements.add(table(finding));
    }
    return elements;
  }

  /** What stands for and against it, those for it first. */
  private Element table(Finding finding) {
    List<Element.Cell> header =
        Stream.of("Side", "Note", "From", "Taken").map(name -> Cells.of(name, null)).toList();
    List<List<Element.Cell>> rows = new ArrayList<>();
    for (Stance stance : new Stance[] {Stance.FOR, Stance.AGAINST}) {
      finding.evidence().stream()
          .filter(each -> each.stance() == stance)
          .forEach(each -> rows.add(row(each)));
    }
    return new Element.Table(null, WIDTHS, header, rows);
  }

  private List<Element.Cell> row(Evidence evidence) {
    Note note = backing.note(evidence);
    Origin origin = desk.origin('o', note.id(), "note");
    List<Element> words = new ArrayList<>(words(note, origin));
    List<Run> marks =
        List.of(
            new Run.Words(
                Capitals.ofFirst(note.kind().word()) + ". " + Backing.use(note) + ".",
                false,
                true,
                null));
    words.add(new Element.Paragraph(Element.Look.BODY, null, marks, origin.next()));
    List<Run> from =
        List.of(
            Run.Words.plain(backing.origin(note)),
            new Run.LineBreak(),
            new Run.Words(backing.source(note), false, true, null));
    return List.of(
        Cells.of(Capitals.ofFirst(evidence.stance().word()), origin.next()),
        new Element.Cell(words),
        Cells.of(from, origin.next()),
        Cells.of(backing.taken(note), origin.next()));
  }

  /** As it reads in a paper where it is simple prose, else as it was typed. */
  private List<Element> words(Note note, Origin origin) {
    try {
      Passage passage = Passage.parse(note.text());
      if (passage.footnotes().isEmpty() && passage.blocks().stream().allMatch(this::isSimple)) {
        return ProseSetter.unnumbered(desk, origin, note.text(), false);
      }
    } catch (InvalidValue _) {
      // typed in haste: what no paper could print is shown as it stands
    }
    return Stream.of(note.text().strip().split("\\R\\s*\\R", -1))
        .<Element>map(part -> typed(part, origin))
        .toList();
  }

  private static Element typed(String part, Origin origin) {
    List<Run> runs = new ArrayList<>();
    part.lines()
        .filter(line -> !line.isBlank())
        .forEach(
            line -> {
              if (!runs.isEmpty()) {
                runs.add(new Run.LineBreak());
              }
              runs.add(Run.Words.plain(line.strip()));
            });
    return new Element.Paragraph(Element.Look.BODY, null, runs, origin.next());
  }

  private boolean isSimple(TextBlock block) {
    return switch (block) {
      case TextBlock.Paragraph(List<Inline> words) -> words.stream().allMatch(this::isPlain);
      case TextBlock.Listing list ->
          list.items().stream().flatMap(List::stream).allMatch(this::isSimple);
      case TextBlock.Heading _, TextBlock.Table _, TextBlock.Picture _ -> false;
      case TextBlock.Quote _, TextBlock.FootnoteText _ -> false;
    };
  }

  private boolean isPlain(Inline inline) {
    return switch (inline) {
      case Inline.Words _, Inline.Break _ -> true;
      case Inline.Strong(List<Inline> inside) -> inside.stream().allMatch(this::isPlain);
      case Inline.Emphasis(List<Inline> inside) -> inside.stream().allMatch(this::isPlain);
      case Inline.Link link -> link.inside().stream().allMatch(this::isPlain);
      case Inline.Field _, Inline.FootnoteMark _, Inline.CrossReference _ -> false;
    };
  }

  private Finding finding(Point point) {
    return desk.review().findings().stream()
        .filter(each -> each.id().equals(point.id()))
        .findFirst()
        .map(Objects::requireNonNull)
        .orElseThrow();
  }

  /** The headline of a finding, or the first paragraph of one that has none. */
  static List<Run> headline(Desk desk, Origin origin, Finding finding) {
    String headline = finding.headline();
    String words = headline != null && !headline.isBlank() ? headline : finding.text();
    Passage passage = desk.passage(words, origin);
    Wording wording = new Wording(desk, origin, passage.footnotes());
    return passage.blocks().stream()
        .filter(TextBlock.Paragraph.class::isInstance)
        .findFirst()
        .map(block -> wording.runs(((TextBlock.Paragraph) block).words()))
        .orElse(List.of(Run.Words.plain("a finding")));
  }

  private static Element heading(int level, List<Run> runs, Anchor anchor) {
    return new Element.Heading(Math.min(LOWEST_HEADING, level), null, false, runs, anchor);
  }

  private static List<Run> plain(String words) {
    return List.of(Run.Words.plain(words));
  }
}
