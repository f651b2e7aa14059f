package org.criticalfriend.handouts;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.form.ReviewForm;
import org.criticalfriend.model.Extras;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.PlannedQuestion;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.model.Shape;
import org.criticalfriend.paper.PageNumbers;
import org.criticalfriend.paper.PaperTree;
import org.criticalfriend.pdf.PdfWriter;
import org.criticalfriend.word.HouseStyle;
import org.criticalfriend.word.WordWriter;

/** Note sheets of the sample; as a program it writes them to be looked at: {@code FOLDER}. */
public final class SheetFiles {
  private SheetFiles() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    Review review = review();
    Session session = session(review);
    new PdfWriter().write(NoteSheet.onPaper(review, session), folder.resolve("sheet.pdf"), true);
    word(
        NoteSheet.toFillIn(review, session, NoteSheet.peers(review, session).getFirst()),
        folder.resolve("sheet.docx"));
    word(NoteSheet.toFillIn(review, session, null), folder.resolve("nameless.docx"));
  }

  /** Writes a sheet as the program does. */
  public static Path word(PaperTree tree, Path file) {
    PageNumbers none = new PageNumbers(Map.of(), 0);
    new WordWriter(HouseStyle.builtIn()).write(tree, none, file, Existing.REPLACE);
    return file;
  }

  static Review review() {
    return ReviewForm.read(Path.of("assets/sample")).bundle().review();
  }

  /** The session in which the most people are met, with two questions to ask. */
  static Session session(Review review) {
    return asking(
        review,
        review.sessions().stream()
            .max(Comparator.comparingInt(one -> one.met().size()))
            .orElseThrow());
  }

  /** A session with a question that serves the last key question, and one that serves none. */
  public static Session asking(Review review, Session session) {
    Id last = review.keyQuestions().getLast().id();
    return Shape.of(Session.class)
        .with(
            session,
            "toAsk",
            List.of(
                question("Who books the interpreter, and who pays?", last),
                question("What would you do first with one more midwife?", null)));
  }

  private static PlannedQuestion question(String text, Id serves) {
    return new PlannedQuestion(Id.create(), text, serves, null, Extras.NONE);
  }
}
