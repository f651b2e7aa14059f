package org.criticalfriend.returning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.criticalfriend.word.EditedParagraph;
import org.criticalfriend.word.EditedParagraph.Mark;
import org.criticalfriend.word.EditedParagraph.Piece;

/** The words that were taken out of a paragraph while changes were tracked. */
final class Deleted {
  private final Map<String, Deque<String>> authors = new HashMap<>();

  Deleted(EditedParagraph paragraph) {
    for (Piece piece : paragraph.pieces()) {
      Mark mark = piece.mark();
      if (mark != null && mark.deleted()) {
        String text = piece.sort() == EditedParagraph.Sort.NOTE_MARK ? "*" : piece.text();
        Token.cut(text).forEach(token -> add(token, mark.author()));
      }
    }
  }

  private void add(Token token, String author) {
    authors.computeIfAbsent(token.key(), _ -> new ArrayDeque<>()).add(author);
  }

  /** Who took it out; empty where it was not tracked. */
  String by(Token token) {
    String key = token.key().startsWith(Token.NOTE) ? "*" : token.key();
    Deque<String> known = authors.getOrDefault(key, new ArrayDeque<>());
    String author = known.poll();
    return author == null ? "" : author;
  }
}
