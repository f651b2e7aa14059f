package org.criticalfriend.word;

import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.files.Trouble;

/**
 * A Word file that somebody edited, with its tracked changes and comments.
 *
 * @param paragraphs from top to bottom, without the list of contents and without empty ones; those
 *     of footnotes last
 * @param comments in the order of the file
 */
public record EditedFile(List<EditedParagraph> paragraphs, List<Comment> comments) {
  /** Guarantees lists nobody changes. */
  public EditedFile {
    paragraphs = List.copyOf(paragraphs);
    comments = List.copyOf(comments);
  }

  /**
   * A comment.
   *
   * @param id by which paragraphs name it
   * @param author who wrote it
   * @param date when, as the file writes it; empty where it does not say
   * @param text what it says
   * @param answers the id of the comment it answers; empty where none
   * @param done whether it was marked as settled
   */
  public record Comment(
      String id, String author, String date, String text, String answers, boolean done) {}

  /**
   * Reads a Word file of anybody.
   *
   * @throws Trouble if it is missing, damaged, suspicious, older than .docx, protected by a
   *     password, or no Word file
   */
  public static EditedFile read(Path file) {
    OldWord.refuse(file);
    PackedParts parts = PackedParts.of(file, PackedParts.PAPER_LIMIT);
    if (!parts.has("word/document.xml")) {
      throw WordTrouble.unreadable(parts.file(), null);
    }
    List<EditedParagraph> paragraphs = new EditedReading(parts).paragraphs();
    return new EditedFile(paragraphs, CommentReading.of(parts));
  }
}
