package org.criticalfriend.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.criticalfriend.paper.Run;
import org.criticalfriend.text.Inline;
import org.jspecify.annotations.Nullable;

/** Runs as inlines, of which no two neighbours could be one. */
final class Inlines {
  /**
   * Stands for a new line within a cell while prose is written and read, which has no word for it:
   * an old mark of a new line, beside which bold and italic may begin and end as beside HTML.
   */
  static final String CELL_BREAK = "\u2e4e";

  private final boolean styled;
  private final boolean inCell;

  /**
   * How runs are turned.
   *
   * @param styled whether bold, italic and links are kept
   * @param inCell whether they stand in a cell
   */
  Inlines(boolean styled, boolean inCell) {
    this.styled = styled;
    this.inCell = inCell;
  }

  List<Inline> of(List<Run> runs) {
    List<Piece> pieces = new ArrayList<>();
    runs.forEach(run -> add(pieces, piece(run)));
    return grouped(
        pieces,
        Piece::bold,
        Inline.Strong::new,
        some -> grouped(some, Piece::italic, Inline.Emphasis::new, Inlines::linked));
  }

  private record Piece(
      @Nullable Inline inline, String text, boolean bold, boolean italic, @Nullable String link) {
    boolean goesOnWith(Piece next) {
      boolean words = inline == null && next.inline == null;
      boolean sameLink = link == null ? next.link == null : link.equals(next.link);
      return words && sameLink && bold == next.bold && italic == next.italic;
    }
  }

  private Piece piece(Run run) {
    return switch (run) {
      case Run.Words words ->
          new Piece(
              null,
              words.text(),
              styled && words.bold(),
              styled && words.italic(),
              styled ? words.link() : null);
      case Run.Reference reference ->
          new Piece(
              null,
              reference.shown(),
              styled && reference.bold(),
              styled && reference.italic(),
              null);
      case Run.LineBreak() ->
          inCell
              ? new Piece(null, CELL_BREAK, false, false, null)
              : new Piece(new Inline.Break(), "", false, false, null);
      case Run.FootnoteMark(int number) ->
          new Piece(new Inline.FootnoteMark(String.valueOf(number)), "", false, false, null);
    };
  }

  private static void add(List<Piece> pieces, Piece next) {
    if (!pieces.isEmpty() && pieces.getLast().goesOnWith(next)) {
      Piece last = pieces.removeLast();
      pieces.add(new Piece(null, last.text + next.text, last.bold, last.italic, last.link));
    } else {
      pieces.add(next);
    }
  }

  private static List<Inline> grouped(
      List<Piece> pieces,
      Predicate<Piece> look,
      Function<List<Inline>, Inline> wrapped,
      Function<List<Piece>, List<Inline>> inside) {
    List<Inline> inlines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= pieces.size(); i++) {
      boolean ends = i == pieces.size() || look.test(pieces.get(i)) != look.test(pieces.get(from));
      if (ends) {
        List<Inline> group = inside.apply(pieces.subList(from, i));
        boolean isWrapped = look.test(pieces.get(from));
        inlines.addAll(isWrapped ? List.of(wrapped.apply(group)) : group);
        from = i;
      }
    }
    return inlines;
  }

  private static List<Inline> linked(List<Piece> pieces) {
    List<Inline> inlines = new ArrayList<>();
    for (Piece piece : pieces) {
      Inline inline = piece.inline == null ? new Inline.Words(piece.text) : piece.inline;
      inlines.add(piece.link == null ? inline : new Inline.Link(piece.link, List.of(inline)));
    }
    return inlines;
  }
}
