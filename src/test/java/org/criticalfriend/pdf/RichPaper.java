package org.criticalfriend.pdf;

import static org.criticalfriend.pdf.PdfTrees.bold;
import static org.criticalfriend.pdf.PdfTrees.cell;
import static org.criticalfriend.pdf.PdfTrees.italic;
import static org.criticalfriend.pdf.PdfTrees.item;
import static org.criticalfriend.pdf.PdfTrees.link;
import static org.criticalfriend.pdf.PdfTrees.list;
import static org.criticalfriend.pdf.PdfTrees.paragraph;
import static org.criticalfriend.pdf.PdfTrees.see;
import static org.criticalfriend.pdf.PdfTrees.words;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.paper.Anchor;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Element.Cell;
import org.criticalfriend.paper.Element.Look;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.Run;
import org.criticalfriend.text.TextBlock.Marks;

/** One paper that holds everything a paper can hold. */
final class RichPaper {
  private static final String PROSE =
      "The harbour town has grown by a fifth in ten years, and its services with it; the team met"
          + " people who had worked there through both reorganisations and who spoke openly about"
          + " what had been lost and what had been gained. ";

  private final PdfTrees paper = new PdfTrees();

  static PaperTree tree() {
    return new RichPaper().build();
  }

  private PaperTree build() {
    paper.cover(
        "Shared Harbours Programme",
        "Northmere Harbour Board Peer Review",
        "Services for newcomers",
        "9–10 April 2025",
        "Outcome Paper");
    paper.contents();
    introduction();
    questions();
    unnumbered();
    background();
    timetable();
    picture();
    people();
    return paper.tree();
  }

  private void introduction() {
    paper.heading(1, "1.", words("Introduction"));
    paper.heading(3, "", words("The review"));
    Run note =
        paper.note(
            "For more detail see the harbour’s own observatory, whose figures are brought up to"
                + " date each spring and cover every ward of the town.");
    Anchor first = paper.numbered("1.1", words(PROSE + PROSE), bold("Twice"), note, words("."));
    paper.numbered("1.2", words(PROSE), link("www.northmere.example", "https://northmere.example"));
    paper.look(
        Look.CONTINUED,
        words("A second paragraph belongs to the first, as 1.1 does not. " + PROSE));
    paper.numbered(
        "1.3", words("The questions were these, as "), see(first, "1.1"), words(" says:"));
  }

  private void questions() {
    Element land =
        list(Marks.BULLETS, item(paragraph(words("on foot"))), item(paragraph(words("by rail"))));
    Element newcomers =
        list(
            Marks.LETTERS,
            item(paragraph(words("for those who came by sea, " + PROSE))),
            item(paragraph(words("for those who came by land:")), land));
    paper.listing(
        Marks.NUMBERS,
        true,
        item(
            paragraph(
                words("To what extent do the board’s "),
                bold("aims"),
                words(" shape what is done? " + PROSE))),
        item(
            paragraph(words("What has changed"), paper.note("A note from within a list.")),
            newcomers,
            paragraph(words("A second paragraph in an item."))));
  }

  private void unnumbered() {
    paper.look(Look.BODY, words("Not numbered, at the left edge: "), italic(PROSE));
    paper.look(
        Look.QUOTE,
        words(
            "“We were asked, and then we were asked again, and the second time somebody wrote it"
                + " down.”"));
    paper.listing(
        Marks.BULLETS,
        false,
        item(paragraph(words("a plain bullet; and"))),
        item(paragraph(words("another. " + PROSE))));
  }

  private void background() {
    paper.heading(1, "2.", words("Background and context"));
    paper.heading(2, "2.1", words("The town"), paper.note("A note from a heading."));
    paper.numbered("2.1.1", words(PROSE + PROSE));
    paper.numbered("2.1.2", words(PROSE + PROSE));
  }

  private void timetable() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(cell("Day"), cell("Session"), cell("Time")));
    for (int i = 1; i <= 30; i++) {
      rows.add(
          List.of(
              cell(i % 3 == 0 ? "" : "Wednesday 9 April"),
              cell(
                  "Session "
                      + i
                      + ", held with the harbour master and those who work on the quays"),
              cell("8.30 – 10.30")));
    }
    Element last = paragraph(words("Last"), paper.note("A note from a cell of a table."));
    Element second = list(Marks.BULLETS, item(paragraph(words("and a list"))));
    rows.add(
        List.of(
            new Cell(List.of(last)),
            new Cell(List.of(paragraph(words("Two paragraphs")), second)),
            cell("noon")));
    paper.table("What the team saw", List.of(25, 50, 25), rows);
    paper.look(Look.SOURCE, words("Source: the timetable of the review."));
  }

  private void picture() {
    paper.numbered("2.1.3", words(PROSE));
    paper.figure(PdfTrees.picture(500, 300), "A map of the harbour", "The harbour and its quays");
    paper.look(Look.SOURCE, words("Drawn by the board, 2024."));
    paper.heading(4, "", words("A heading of the fourth level"));
    paper.look(Look.BODY, words(PROSE + PROSE + PROSE));
    paper.add(new Element.Room(3, paper.anchor()));
  }

  private void people() {
    paper.appendix("Appendix 1:", words("The peer review team"));
    paper.heading(2, "", words("Members"));
    for (String name :
        List.of(
            "Łukasz Żółć",
            "محمد علي",
            "अमिता शर्मा",
            "ગીતા પટેલ",
            "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
            "ফাতেমা বেগম",
            "தமிழ்ச்செல்வி",
            "ثریا خان")) {
      paper.look(
          Look.PERSON,
          bold(name),
          new Run.LineBreak(),
          words("Head of " + name + ", Northmere Harbour Board"));
    }
    paper.look(
        Look.LINES,
        words("1 Quay Street"),
        new Run.LineBreak(),
        words("Northmere"),
        new Run.LineBreak(),
        words("NM1 1AA"));
    paper.add(new Element.PageBreak());
    paper.look(Look.BODY, words("After a page break. "), words(PROSE));
  }
}
