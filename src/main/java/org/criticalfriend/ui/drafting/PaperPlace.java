package org.criticalfriend.ui.drafting;

import org.criticalfriend.model.Id;
import org.criticalfriend.paper.Anchor;
import org.jspecify.annotations.Nullable;

/**
 * A place in one of the review's papers: where the cursor stands, or where to go. What is null is
 * worked out from the rest by whoever goes there, so any one of section, thing and anchor will do.
 *
 * @param paper the paper
 * @param section the section
 * @param thing what the text belongs to: the id of a {@code Para}, a finding, a recommendation, a
 *     standard text, or of the section itself at its heading
 * @param block which paragraph, item or table of that text it is, counted from 0 without footnotes
 * @param anchor the paragraph's place in the {@code PaperTree}, which names its bookmark; null
 *     where the paper is not built yet or prints nothing there
 */
public record PaperPlace(
    Id paper, @Nullable Id section, @Nullable Id thing, int block, @Nullable Anchor anchor) {
  /** The beginning of a section. */
  public static PaperPlace ofSection(Id paper, Id section) {
    return new PaperPlace(paper, section, null, 0, null);
  }

  /** The beginning of a thing's text. */
  public static PaperPlace ofThing(Id paper, Id thing) {
    return new PaperPlace(paper, null, thing, 0, null);
  }

  /** Where an anchor of the paper is, as a click on a page tells it. */
  public static PaperPlace ofAnchor(Id paper, Anchor anchor) {
    return new PaperPlace(paper, null, null, 0, anchor);
  }
}
