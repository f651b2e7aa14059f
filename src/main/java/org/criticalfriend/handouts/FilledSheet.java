package org.criticalfriend.handouts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.handouts.Mark.Read;
import org.criticalfriend.model.Id;
import org.criticalfriend.word.PlainParagraphs;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote into a Word file, and, where the file is a note sheet, for what it was made.
 *
 * @param review the review it was made in; null where it is no note sheet
 * @param session the session it was made for; null as above, or where its title was taken out
 * @param peer for whom; null where it asked for the name
 * @param name the name written on it; empty where none is
 * @param entries what was written, in order
 */
public record FilledSheet(
    @Nullable Id review,
    @Nullable Id session,
    @Nullable Id peer,
    String name,
    List<Entry> entries) {
  /** Guarantees a list nobody changes. */
  public FilledSheet {
    entries = List.copyOf(entries);
  }

  /**
   * A paragraph somebody wrote.
   *
   * @param question the question to ask under which it stands; null under none
   * @param text never blank
   */
  public record Entry(@Nullable Id question, String text) {}

  /**
   * Reads any Word file; where it is no note sheet, all its paragraphs are entries.
   *
   * @throws org.criticalfriend.files.Trouble if it is missing, damaged, suspicious, or no Word file
   */
  public static FilledSheet read(Path file) {
    Reading reading = new Reading();
    PlainParagraphs.read(file).forEach(reading::take);
    return reading.sheet();
  }

  /** Whether it is a note sheet at all. */
  public boolean isSheet() {
    return review != null || session != null;
  }

  /** Walks down a sheet. */
  private static final class Reading {
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable Id review;
    private @Nullable Id session;
    private @Nullable Id peer;
    private String name = "";
    private @Nullable Id question;
    private boolean named;

    void take(PlainParagraphs.Words paragraph) {
      List<Read> marks =
          paragraph.places().stream().map(Mark::of).filter(one -> one != null).toList();
      marks.forEach(this::take);
      String written = marks.isEmpty() ? paragraph.text() : paragraph.beside();
      if (written.isBlank()) {
        return;
      }
      if (named) {
        name = (name + " " + written).strip();
      } else {
        entries.add(new Entry(question, written));
      }
    }

    private void take(Read read) {
      named = read.mark() == Mark.NAME;
      question = read.mark() == Mark.QUESTION ? read.source() : null;
      switch (read.mark()) {
        case REVIEW -> review = read.source();
        case SESSION -> session = read.source();
        case PEER -> peer = read.source();
        case NAME, QUESTION, NOTES, ROOM, WORDS -> {}
      }
    }

    FilledSheet sheet() {
      return new FilledSheet(review, session, peer, name, entries);
    }
  }
}
