package org.criticalfriend.ui.drafting;

import java.util.List;
import org.criticalfriend.editing.Line;
import org.criticalfriend.editing.Spot;
import org.criticalfriend.replacing.Match;

/** Finds in the section on the page where a match stands. */
final class HitSpot {
  private HitSpot() {}

  /** Selects the words of a match, as far as its text is on the page and is no table. */
  static void select(DraftingModel model, Match match) {
    for (Piece piece : model.page().get()) {
      boolean here =
          match.thing().equals(piece.key().id())
              && match.member().equals(piece.key().sort().member());
      if (here && select(model, piece, match)) {
        return;
      }
    }
  }

  private static boolean select(DraftingModel model, Piece piece, Match match) {
    List<Line> lines = piece.lines();
    String whole = match.before() + match.found() + match.after();
    for (int i = 0; i < lines.size(); i++) {
      int at = lines.get(i).letters().replace('\uFFFC', '…').indexOf(whole);
      if (at >= 0) {
        int from = at + match.before().length();
        model.select(piece.key(), new Spot(i, from), new Spot(i, from + match.found().length()));
        return true;
      }
    }
    return false;
  }
}
