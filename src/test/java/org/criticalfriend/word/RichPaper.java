package org.criticalfriend.word;

import static org.criticalfriend.word.WordTrees.bold;
import static org.criticalfriend.word.WordTrees.italic;
import static org.criticalfriend.word.WordTrees.list;
import static org.criticalfriend.word.WordTrees.words;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Element.Cell;
import org.criticalfriend.paper.Element.Look;
import org.criticalfriend.paper.Footnote;
import org.criticalfriend.paper.Head;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.Run;
import org.criticalfriend.text.TextBlock.Marks;

/** A paper that uses everything a tree can hold. */
final class RichPaper {
  private static final String LONG =
      "The team heard the same point from front-line staff, from residents and from partners: "
          + "people who move often fall off every list, and each service begins again with the "
          + "same questions. Where one worker stays with a family across moves, the lists hold.";

  private final WordTrees make = new WordTrees();
  private final List<Element> body = new ArrayList<>();
  private final Element.Caption table = make.caption("Table", 1, "Residents by neighbourhood");
  private final Element.Caption figure = make.caption("Figure", 1, "Visits by month");

  static PaperTree tree() {
    return new RichPaper().build();
  }

  /** A note: its head on the first page, numbers that run across headings, lettered points. */
  static PaperTree note() {
    WordTrees make = new WordTrees();
    List<Element> body =
        List.of(
            make.heading(1, "", "Background"),
            make.running(1, words(LONG)),
            make.running(2, words("The team noted:")),
            list(Marks.LETTERS, true, make.item("one thing"), make.item("another. " + LONG)),
            make.heading(1, "", "Actions"),
            make.running(3, words("The actions are below.")),
            new Element.Table(
                null,
                List.of(8, 72, 20),
                make.row("", "Action", "Lead"),
                List.of(make.row("1", LONG, "Partnership"), make.row("2", LONG, ""))));
    return new PaperTree(WordTrees.PROPERTIES, WordTrees.NOTE, false, body, List.of());
  }

  /** A letter: no head, an address, headings with numbers over paragraphs without. */
  static PaperTree letter() {
    WordTrees make = new WordTrees();
    List<Element> body =
        List.of(
            make.paragraph(
                Look.LINES,
                words("Councillor Amina Okafor"),
                new Run.LineBreak(),
                words("Deputy Leader"),
                new Run.LineBreak(),
                words("Aldermoor Council")),
            make.paragraph(Look.LINES, words("24 June 2025")),
            make.paragraph(Look.BODY, words("Dear Amina")),
            make.heading(1, "", "Peer challenge, 4–5 June 2025"),
            make.paragraph(Look.BODY, words(LONG)),
            list(Marks.BULLETS, false, make.item("Łukasz Wójcik, Lead Peer"), make.item("A. N.")),
            make.heading(1, "1.", "Headline messages"),
            make.paragraph(Look.BODY, words(LONG)),
            make.heading(1, "2.", "Next steps"),
            list(Marks.NUMBERS, false, make.item(LONG), make.item(LONG)),
            make.paragraph(Look.LINES, words("Yours sincerely")));
    Head none = new Head(false, List.of());
    return new PaperTree(WordTrees.PROPERTIES, none, false, body, List.of());
  }

  private PaperTree build() {
    introduction();
    questions();
    background();
    population();
    findings();
    appendices();
    return new PaperTree(WordTrees.PROPERTIES, WordTrees.COVER, true, body, footnotes());
  }

  private void introduction() {
    body.add(make.heading(1, "1.", "Introduction"));
    body.add(make.heading(2, "", "The review"));
    Element.Paragraph first =
        make.numbered(
            "1.1",
            words("The partnership invited the team for two days"),
            new Run.FootnoteMark(1),
            words(". " + LONG));
    body.add(first);
    body.add(
        make.numbered(
            "1.2",
            words("Bold "),
            bold("matters"),
            words(" and so do "),
            italic("italics"),
            words("; see "),
            new Run.Reference(first.anchor(), "1.1", false, false),
            words(", "),
            new Run.Reference(table.anchor(), "Table 1", true, false),
            words(" and "),
            new Run.Reference(figure.anchor(), "Figure 1", false, true),
            words(".")));
    body.add(make.paragraph(Look.CONTINUED, words("This goes on beneath 1.2. " + LONG)));
  }

  private void questions() {
    body.add(make.heading(2, "", "Key questions"));
    body.add(make.numbered("1.3", words("The key questions were as follows:")));
    body.add(
        list(
            Marks.NUMBERS,
            true,
            make.item("How well do services reach people who move?"),
            make.item(
                "What do the partners know together? " + LONG,
                make.paragraph(Look.BODY, words("A second paragraph within the item. " + LONG)),
                list(
                    Marks.LETTERS,
                    true,
                    make.item("From records."),
                    make.item(
                        "From people.",
                        list(Marks.BULLETS, true, make.item("third depth"), make.item(LONG))))),
            make.item("What should change first?")));
    body.add(list(Marks.NUMBERS, true, make.item("A second list begins anew.")));
    quoteAndLink();
  }

  private void quoteAndLink() {
    body.add(
        make.paragraph(
            Look.QUOTE,
            words(
                "“We are asked the same things by every door we "
                    + "knock on, and then we are told it is the wrong door.”")));
    body.add(make.heading(3, "", "A third level"));
    body.add(
        make.numbered(
            "1.4",
            words("An address: "),
            new Run.Words(
                "neighbours.example", false, false, "https://neighbours.example/a b?x=1&y=2"),
            words(".")));
    body.add(make.heading(4, "", "A fourth level"));
    body.add(make.numbered("1.5", words(LONG)));
  }

  private void background() {
    body.add(make.heading(1, "2.", "Background and context"));
    body.add(make.heading(2, "2.1", "A numbered heading of the second level"));
    body.add(make.numbered("2.1.1", words("Deep numbers hang wider. " + LONG)));
    body.add(make.paragraph(Look.CONTINUED, words("Continued beneath a deep number.")));
    body.add(list(Marks.BULLETS, true, make.item("a deep bullet"), make.item(LONG)));
    body.add(make.heading(3, "2.1.2", "A numbered heading of the third level"));
    body.add(make.numbered("2.1.2.1", words("Deeper still.")));
  }

  private void population() {
    body.add(make.heading(2, "2.2", "Population"));
    body.add(make.numbered("2.2.1", words("See the table"), new Run.FootnoteMark(2), words(".")));
    table();
    body.add(make.paragraph(Look.SOURCE, words("Source: "), italic("Partnership data, 2025")));
    body.add(make.numbered("2.2.2", words("And a picture follows. " + LONG)));
    body.add(
        new Element.Figure(
            WordTrees.image(1200, 640), "Bars that rise from January on", figure, make.anchor()));
    body.add(make.paragraph(Look.SOURCE, words("Source: Partnership data, 2025")));
    body.add(new Element.Figure(WordTrees.image(220, 120), "A small picture", null, make.anchor()));
    body.add(make.numbered("2.2.3", words("A mark again"), new Run.FootnoteMark(2), words(".")));
  }

  private void table() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 1; i <= 30; i++) {
      rows.add(make.row("Neighbourhood " + i, String.valueOf(i * 137 % 900), i == 7 ? "" : LONG));
    }
    rows.add(
        List.of(
            make.cell("All"),
            make.cell(""),
            new Cell(
                List.of(
                    make.paragraph(Look.BODY, words("Two paragraphs")),
                    list(
                        Marks.BULLETS,
                        false,
                        make.item("and"),
                        make.item("a list", make.paragraph(Look.BODY, words("that goes on"))))))));
    body.add(
        new Element.Table(
            table, List.of(25, 15, 60), make.row("Neighbourhood", "Residents", "Remarks"), rows));
  }

  private void findings() {
    body.add(make.heading(1, "3.", "Findings"));
    for (int i = 1; i <= 12; i++) {
      body.add(make.numbered("3." + i, bold("Finding " + i + ". "), words(LONG + " " + LONG)));
    }
    body.add(
        new Element.Table(
            null,
            List.of(50, 50),
            make.row("Uncaptioned", "Table"),
            List.of(make.row("one", "two"))));
    body.add(make.numbered("3.13", words("Right after the table.")));
    body.add(new Element.PageBreak());
    body.add(make.heading(1, "", "An unnumbered heading"));
    body.add(make.paragraph(Look.BODY, words("Ordinary text at the left edge. " + LONG)));
    body.add(
        list(
            Marks.BULLETS,
            false,
            make.item("a bullet at the left edge"),
            make.item(LONG, make.paragraph(Look.BODY, words("second paragraph")))));
    body.add(new Element.Listing(Marks.LETTERS, 3, List.of(make.item("begins with c")), false));
  }

  private void appendices() {
    body.add(make.appendix(1, "Peer review team"));
    body.add(make.heading(2, "", "Statutory sector"));
    for (String name : List.of("Amina Okafor", "Łukasz Wójcik")) {
      body.add(
          make.paragraph(
              Look.PERSON,
              bold(name),
              new Run.LineBreak(),
              words("Head of Learning, Neighbours in Health")));
    }
    body.add(make.appendix(2, "The process, which has a rather long heading so that it wraps"));
    body.add(make.paragraph(Look.BODY, words(LONG)));
    body.add(
        make.paragraph(
            Look.LINES,
            words("Yours sincerely"),
            new Run.LineBreak(),
            words("Amina Okafor"),
            new Run.LineBreak(),
            words("Lead Peer")));
  }

  private List<Footnote> footnotes() {
    Anchor anchor = make.anchor();
    return List.of(
        new Footnote(
            1,
            List.of(make.paragraph(Look.BODY, words("A note. "), italic("Ibid."))),
            make.anchor()),
        new Footnote(
            2,
            List.of(
                make.paragraph(Look.BODY, words("A longer note. " + LONG)),
                make.paragraph(Look.BODY, words("Its second paragraph.")),
                list(Marks.BULLETS, false, make.item("and a list"))),
            anchor));
  }
}
