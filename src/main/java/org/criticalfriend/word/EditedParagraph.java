package org.criticalfriend.word;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a Word file that somebody edited.
 *
 * @param room where it stands
 * @param note the footnote it belongs to, as the file counts; empty outside footnotes
 * @param style the name of its style, in small letters; empty for none
 * @param places the hidden bookmarks that begin in it or directly before it
 * @param pieces what stands in it, also what was deleted while changes were tracked
 * @param comments the ids of the comments that begin in it
 * @param setBy who changed its look while changes were tracked
 */
public record EditedParagraph(
    Room room,
    String note,
    String style,
    List<String> places,
    List<Piece> pieces,
    List<String> comments,
    List<String> setBy) {
  /** Guarantees lists nobody changes. */
  public EditedParagraph {
    places = List.copyOf(places);
    pieces = List.copyOf(pieces);
    comments = List.copyOf(comments);
    setBy = List.copyOf(setBy);
  }

  /** Where a paragraph stands. */
  public enum Room {
    /** In the text. */
    TEXT,
    /** On the cover or in the head. */
    HEAD,
    /** In a table. */
    CELL,
    /** In a footnote. */
    NOTE
  }

  /** What a piece is. */
  public enum Sort {
    /** Words. */
    WORDS,
    /** A new line within the paragraph. */
    BREAK,
    /** The mark of a footnote; its text is the footnote's id. */
    NOTE_MARK,
    /** A picture; its text is what it shows. */
    PICTURE
  }

  /**
   * A piece of one look.
   *
   * @param sort what it is
   * @param text the words
   * @param bold whether it is bold
   * @param italic whether it is italic
   * @param link where it leads; absent where nowhere
   * @param mark who put it in or took it out while changes were tracked; absent where nobody did
   */
  public record Piece(
      Sort sort,
      String text,
      boolean bold,
      boolean italic,
      @Nullable String link,
      @Nullable Mark mark) {
    /** Whether it was taken out. */
    public boolean isDeleted() {
      return mark != null && mark.deleted();
    }
  }

  /**
   * A tracked change.
   *
   * @param deleted whether it takes out rather than puts in
   * @param author who made it; empty where the file does not say
   */
  public record Mark(boolean deleted, String author) {}

  /** The words as they read once all changes are taken. */
  public String words() {
    return pieces.stream()
        .filter(piece -> !piece.isDeleted())
        .map(EditedParagraph::shown)
        .collect(Collectors.joining())
        .strip();
  }

  /** Whether all that stood in it was taken out. */
  public boolean isTakenOut() {
    return !pieces.isEmpty() && words().isEmpty() && pieces.stream().anyMatch(Piece::isDeleted);
  }

  private static String shown(Piece piece) {
    return switch (piece.sort()) {
      case WORDS, PICTURE -> piece.text();
      case BREAK -> "\n";
      case NOTE_MARK -> "";
    };
  }
}
