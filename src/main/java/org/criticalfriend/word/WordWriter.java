package org.criticalfriend.word;

import java.nio.file.Files;
import java.nio.file.Path;
import org.criticalfriend.files.FileWork;
import org.criticalfriend.files.Replacement;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.paper.PageNumbers;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.paper.Transcript;
import org.criticalfriend.paper.TranscriptDifference;

/**
 * Writes papers as Word files in one house style. Every file says what its tree says, word for word
 * and number for number: it is read back before it is put in place.
 */
public final class WordWriter {
  private final HouseStyle style;

  /** Takes the look of all papers this writer writes. */
  public WordWriter(HouseStyle style) {
    this.style = style;
  }

  /**
   * Puts a paper in place as a Word file, or leaves everything as it was.
   *
   * @param pages where each heading stands; needed for papers with a list of contents
   * @throws org.criticalfriend.files.Trouble if the file cannot be written there, or if what is
   *     read back differs from the tree
   */
  public void write(PaperTree tree, PageNumbers pages, Path target, Existing existing) {
    byte[] bytes = render(tree, pages);
    FileWork check = file -> check(tree, file, target);
    Replacement.write(target, existing, file -> Files.write(file, bytes), check);
  }

  /**
   * The bytes of the Word file, not read back; equal trees give equal bytes.
   *
   * @param pages where each heading stands; needed for papers with a list of contents
   */
  public byte[] render(PaperTree tree, PageNumbers pages) {
    WordPackage file = new WordPackage();
    Manuscript paper = new Manuscript(tree, style, file);
    Markup document = new Markup();
    new MainStory(tree, story(document, paper, "document.xml")).write(pages);
    Markup footnotes = new Markup();
    new Notes(story(footnotes, paper, "footnotes.xml")).write(tree.footnotes());
    Markup lists = new Markup();
    style.lists().write(lists, paper.lists());
    file.document(document.bytes());
    file.add(PartKind.FOOTNOTES, "footnotes.xml", footnotes.bytes());
    file.add(PartKind.NUMBERING, "numbering.xml", lists.bytes());
    style.addTo(file);
    return file.bytes(tree.properties());
  }

  /**
   * Reads a file back and compares it with its tree.
   *
   * @param target the name under which people will know the file
   * @throws org.criticalfriend.files.Trouble naming the first difference
   */
  public void check(PaperTree tree, Path file, Path target) {
    Transcript written = WordTranscript.read(file);
    TranscriptDifference.first(Transcript.of(tree), written)
        .ifPresent(
            difference -> {
              throw WordTrouble.differs(target, difference);
            });
  }

  private static Story story(Markup out, Manuscript paper, String part) {
    boolean body = part.equals("document.xml");
    Relations links = paper.file().relationsOf(part);
    return new Story(out, paper, new Lettering(out, paper, links, body));
  }
}
