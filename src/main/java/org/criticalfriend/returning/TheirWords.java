package org.criticalfriend.returning;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.editing.Look;
import org.criticalfriend.word.EditedParagraph;
import org.criticalfriend.word.EditedParagraph.Mark;
import org.criticalfriend.word.EditedParagraph.Piece;
import org.jspecify.annotations.Nullable;

/** Cuts a paragraph of an edited file into words, without what was taken out. */
final class TheirWords {
  private TheirWords() {}

  /**
   * The words.
   *
   * @param home where a paragraph of ours is from that these are the words of; absent for a new one
   */
  static List<Token> of(EditedParagraph paragraph, ReturnedNotes notes, @Nullable Home home) {
    List<Token> tokens = new ArrayList<>();
    List<Piece> pieces = joined(paragraph.pieces());
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      Mark mark = piece.mark();
      String author = mark == null ? null : mark.author();
      Look look = new Look(piece.bold(), piece.italic(), piece.link());
      switch (piece.sort()) {
        case WORDS, PICTURE ->
            Token.cut(piece.text(), look, null, i).forEach(one -> tokens.add(one.by(author)));
        case BREAK -> Token.cut("\n", look, null, i).forEach(one -> tokens.add(one.by(author)));
        case NOTE_MARK -> tokens.add(notes.mark(piece.text(), home, i).by(author));
      }
    }
    return outer(tokens);
  }

  /** Word cuts words anywhere: neighbours of one look and author are one. */
  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.isDeleted()) {
        continue;
      }
      Piece last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && isLike(last, piece)) {
        joined.set(joined.size() - 1, with(last, last.text() + piece.text()));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private static boolean isLike(Piece last, Piece piece) {
    return last.sort() == EditedParagraph.Sort.WORDS && with(last, "").equals(with(piece, ""));
  }

  private static Piece with(Piece piece, String text) {
    return new Piece(piece.sort(), text, piece.bold(), piece.italic(), piece.link(), piece.mark());
  }

  /** Space at the ends of a paragraph says nothing. */
  private static List<Token> outer(List<Token> tokens) {
    int from = 0;
    int to = tokens.size();
    while (from < to && tokens.get(from).isSpace()) {
      from++;
    }
    while (to > from && tokens.get(to - 1).isSpace()) {
      to--;
    }
    return tokens.subList(from, to);
  }
}
