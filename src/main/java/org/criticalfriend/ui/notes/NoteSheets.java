package org.criticalfriend.ui.notes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.criticalfriend.files.Replacement.Existing;
import org.criticalfriend.handouts.NoteSheet;
import org.criticalfriend.model.Person;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Session;
import org.criticalfriend.paper.PageNumbers;
import org.criticalfriend.pdf.PdfWriter;
import org.criticalfriend.ui.Background;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.frame.Notice;
import org.criticalfriend.word.HouseStyle;
import org.criticalfriend.word.WordWriter;
import org.jspecify.annotations.Nullable;

/** Writes the note sheets of a session, in the background, and tells when they are there. */
final class NoteSheets {
  private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{N} ,.'()-]+");
  private static final int LONGEST_NAME = 60;
  private final Desk desk;
  private final Background background;
  private final Consumer<Notice> teller;

  NoteSheets(Desk desk, Background background, Consumer<Notice> teller) {
    this.desk = desk;
    this.background = background;
    this.teller = teller;
  }

  /** A PDF to write on, a sheet for each peer who attends; replaces what is there. */
  void print(Session session, Path target) {
    Review review = desk.review().get();
    background.run(
        () -> new PdfWriter().write(NoteSheet.onPaper(review, session), target, true),
        pages -> tell("notes.sheet-printed", String.valueOf(target.getFileName())),
        trouble -> teller.accept(Notice.of(trouble)));
  }

  /** A Word file for each peer who attends, in this folder; replaces none that is there. */
  void handOut(Session session, Path folder) {
    Review review = desk.review().get();
    background.run(
        () -> written(review, session, folder),
        files -> tell("notes.sheets-written", files.size()),
        trouble -> teller.accept(Notice.of(trouble)));
  }

  /** What the PDF of a session may be called. */
  static String name(Session session) {
    return plain(Words.say("notes.sheet-file", session.title())) + ".pdf";
  }

  private static List<Path> written(Review review, Session session, Path folder) {
    WordWriter writer = new WordWriter(HouseStyle.builtIn());
    PageNumbers none = new PageNumbers(Map.of(), 0);
    List<Path> files = new ArrayList<>();
    for (@Nullable Person peer : NoteSheet.peers(review, session)) {
      String name = plain(Words.say("notes.sheet-file", session.title()));
      Path file = free(folder, peer == null ? name : name + " - " + plain(peer.name()));
      writer.write(NoteSheet.toFillIn(review, session, peer), none, file, Existing.REFUSE);
      files.add(file);
    }
    return files;
  }

  /** A sheet that somebody may have filled in is never written over. */
  private static Path free(Path folder, String name) {
    Path file = folder.resolve(name + ".docx");
    for (int i = 2; Files.exists(file); i++) {
      file = folder.resolve(name + " (" + i + ").docx");
    }
    return file;
  }

  private static String plain(String name) {
    String plain = ODD.matcher(name).replaceAll(" ").strip();
    return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME).strip() : plain;
  }

  private void tell(String key, Object what) {
    teller.accept(Notice.of(Words.say(key, what)));
  }
}
