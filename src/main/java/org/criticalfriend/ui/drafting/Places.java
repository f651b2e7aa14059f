package org.criticalfriend.ui.drafting;

import java.util.List;
import org.criticalfriend.editing.Draft;
import org.criticalfriend.editing.Line;
import org.criticalfriend.editing.Spot;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.Review;
import org.criticalfriend.model.Section;
import org.criticalfriend.paper.Anchor;
import org.jspecify.annotations.Nullable;

/** Finds places of a paper in its sections, and says where the caret is. */
final class Places {
  private Places() {}

  /** Where the caret of a model is; null where it is nowhere. */
  static @Nullable PaperPlace of(DraftingModel model) {
    Caret caret = model.caret().get();
    Paper paper = model.paper().get();
    Id thing = caret == null ? null : caret.piece().id();
    if (caret == null || paper == null || thing == null) {
      return null;
    }
    Anchor anchor = model.reckoning().numbers().get().anchor(caret.piece().sort().letter(), thing);
    int block = caret.draft().to().line();
    return new PaperPlace(paper.id(), model.section().get(), thing, block, anchor);
  }

  /** The section a place is in; null where the paper has no such place. */
  static @Nullable Id section(PaperPlace place, @Nullable Paper paper, Review review) {
    if (paper == null) {
      return null;
    }
    if (Sections.find(paper, place.section()) != null) {
      return place.section();
    }
    for (Section section : paper.sections()) {
      boolean here =
          is(place, section.id())
              || Pieces.of(review, paper, section, List.of()).stream()
                  .anyMatch(piece -> is(place, piece.key().id()));
      if (here) {
        return section.id();
      }
    }
    return null;
  }

  /** The thing meant among those of a page; null where none of them is. */
  static @Nullable Id thing(PaperPlace place, List<Piece> page) {
    return page.stream()
        .map(piece -> piece.key().id())
        .filter(id -> is(place, id))
        .findFirst()
        .orElse(null);
  }

  /** A selection as far as other lines have it. */
  static Draft within(List<Line> lines, Draft draft) {
    return new Draft(lines, within(lines, draft.from()), within(lines, draft.to()));
  }

  private static Spot within(List<Line> lines, Spot spot) {
    int line = Math.clamp(spot.line(), 0, lines.size() - 1);
    return new Spot(line, Math.clamp(spot.at(), 0, lines.get(line).letters().length()));
  }

  private static boolean is(PaperPlace place, @Nullable Id id) {
    if (id == null) {
      return false;
    }
    Anchor anchor = place.anchor();
    String name = anchor == null ? "" : anchor.name();
    return id.equals(place.thing())
        || (name.length() > 2 && name.startsWith(id.value().replace("-", ""), 2));
  }
}
