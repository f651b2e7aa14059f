package org.criticalfriend.pdf;

import com.itextpdf.kernel.exceptions.PdfException;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.paper.Element;
import org.criticalfriend.paper.Element.Heading;
import org.criticalfriend.paper.PageNumbers;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.Transcript;
import org.criticalfriend.paper.Transcript.Line;
import org.criticalfriend.paper.Transcript.Sort;

/** Reads a written PDF and holds it against the paper it was written from. */
final class ReadBack {
  private final PaperTree tree;
  private final PageNumbers pages;

  private ReadBack(PaperTree tree, PageNumbers pages) {
    this.tree = tree;
    this.pages = pages;
  }

  /**
   * Returns if the file holds the paper: every word in its order, every heading, bookmark, entry of
   * the contents and page number.
   *
   * @throws org.criticalfriend.files.Trouble CF-602 if it does not
   */
  static void check(PaperTree tree, PageNumbers pages, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        PdfDocument document = new PdfDocument(new PdfReader(in))) {
      new ReadBack(tree, pages).check(document);
    } catch (PdfException | ClassCastException | IndexOutOfBoundsException e) {
      throw PdfTrouble.notAsWritten("it cannot be read.", e);
    }
  }

  private void check(PdfDocument document) {
    same("the number of pages", pages.total(), document.getNumberOfPages());
    String title = document.getDocumentInfo().getTitle();
    same("the title", tree.properties().title(), Objects.requireNonNullElse(title, ""));
    PdfTranscript found = PdfTranscript.of(document);
    sameLines(expected(Transcript.of(tree)), folded(found.transcript()));
    List<Heading> headings = headings();
    sameTexts("the contents", contents(headings), found.contents());
    sameTexts("the bookmarks", bookmarks(headings), Bookmarks.of(document));
  }

  private List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    for (Element element : tree.body()) {
      if (element instanceof Heading heading) {
        headings.add(heading);
      }
    }
    return headings;
  }

  private List<String> contents(List<Heading> headings) {
    List<String> entries = new ArrayList<>();
    for (Heading heading : headings) {
      if (tree.contents() && heading.level() <= Contents.DEEPEST) {
        entries.add(Contents.title(heading) + " " + pages.pages().get(heading.anchor()));
      }
    }
    return entries;
  }

  private List<String> bookmarks(List<Heading> headings) {
    HeadingDepth depth = new HeadingDepth();
    return headings.stream()
        .map(
            heading ->
                Bookmarks.line(
                    depth.next(heading.level()),
                    Contents.title(heading),
                    pages.pages().get(heading.anchor())))
        .toList();
  }

  private static List<Line> expected(Transcript transcript) {
    HeadingDepth depth = new HeadingDepth();
    List<Line> lines = new ArrayList<>();
    for (Line line : transcript.lines()) {
      Sort sort = line.sort() == Sort.HEAD ? Sort.PARAGRAPH : line.sort();
      int level = sort == Sort.HEADING ? depth.next(line.depth()) : line.depth();
      lines.add(new Line(sort, level, "", Folding.folded(line.number() + " " + line.text())));
    }
    return lines;
  }

  private static List<Line> folded(Transcript transcript) {
    return transcript.lines().stream()
        .map(line -> new Line(line.sort(), line.depth(), "", Folding.folded(line.text())))
        .toList();
  }

  private static void sameTexts(String what, List<String> expected, List<String> found) {
    same("how many lines there are in " + what, expected.size(), found.size());
    for (int i = 0; i < expected.size(); i++) {
      same(what, Folding.folded(expected.get(i)), Folding.folded(found.get(i)));
    }
  }

  private static void sameLines(List<Line> expected, List<Line> found) {
    for (int i = 0; i < Math.min(expected.size(), found.size()); i++) {
      Line wanted = expected.get(i);
      Line read = found.get(i);
      same("a line", wanted.text(), read.text());
      same("what \"" + Excerpt.start(wanted.text()) + "\" is", kind(wanted), kind(read));
    }
    same("how many lines there are", expected.size(), found.size());
  }

  private static String kind(Line line) {
    return line.sort() + " " + line.depth();
  }

  private static void same(String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      String difference =
          what
              + " should be \""
              + Excerpt.start(expected.toString())
              + "\", but is \""
              + Excerpt.start(found.toString())
              + "\".";
      throw PdfTrouble.notAsWritten(difference, null);
    }
  }
}
