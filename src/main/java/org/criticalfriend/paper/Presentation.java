package org.criticalfriend.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A presentation, cut into its slides; how much of one fits on a page of the deck is for its writer
 * to say.
 *
 * @param tree the whole as any other paper
 * @param slides in order; what they say is what the tree says
 */
public record Presentation(PaperTree tree, List<Slide> slides) {
  public Presentation {
    slides = List.copyOf(slides);
  }

  /**
   * What stands under one title.
   *
   * @param title at least one run
   * @param anchor the place of its heading; absent where the paper's title stands in for one
   * @param purpose what it is for, from which its layout follows
   * @param elements beneath the title
   * @param footnotes those marked on it
   */
  public record Slide(
      List<Run> title,
      @Nullable Anchor anchor,
      Purpose purpose,
      List<Element> elements,
      List<Footnote> footnotes) {
    public Slide {
      title = List.copyOf(title);
      elements = List.copyOf(elements);
      footnotes = List.copyOf(footnotes);
    }
  }

  /** What a slide is for. */
  public enum Purpose {
    /** The first, which says what the presentation is. */
    OPENING,
    /** Anything to be said. */
    POINTS,
    /** Findings of positive kinds only. */
    STRENGTHS,
    /** Findings of kinds that are not positive only. */
    CONSIDERATIONS,
    /** A title with nothing beneath it. */
    DIVIDER,
    /** The last, with no more than a few words of thanks. */
    CLOSING
  }
}
