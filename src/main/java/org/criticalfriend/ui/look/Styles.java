package org.criticalfriend.ui.look;

/** The style classes that {@code look.css} knows, beside the theme's own. */
public final class Styles {
  /** 12 px, for times, counts and captions. */
  public static final String META = "cf-meta";

  /** 18 px, titles of parts and panes. */
  public static final String TITLE = "cf-title";

  /** 24 px, the name of a review. */
  public static final String NAME = "cf-name";

  /** Half-bold text. */
  public static final String STRONG = "cf-strong";

  /** Second-rank text. */
  public static final String MUTED = "cf-muted";

  /** Third-rank text: times, counts, prompts. */
  public static final String SUBTLE = "cf-subtle";

  /** What wants attention. */
  public static final String WARNING = "cf-warning";

  /** What must be mended. */
  public static final String DANGER = "cf-danger";

  /** What is well. */
  public static final String SUCCESS = "cf-success";

  /** What belongs to the focus: links, the session running now. */
  public static final String ACCENT = "cf-accent";

  /** A pane with a hairline and round corners. */
  public static final String CARD = "cf-card";

  /** The head of a card or a pane. */
  public static final String CARD_HEAD = "cf-card-head";

  /** A row with a hairline beneath. */
  public static final String ROW = "cf-row";

  /** The pane at the left of a part. */
  public static final String SIDE_PANE = "cf-side-pane";

  /** The pane at the right of a part. */
  public static final String RIGHT_PANE = "cf-right-pane";

  /** The bar at the top of a part. */
  public static final String PART_BAR = "cf-part-bar";

  /** The content of a part. */
  public static final String CONTENT = "cf-content";

  /** The one primary button in view. */
  public static final String PRIMARY = "cf-primary";

  /** A button without border. */
  public static final String PLAIN = "cf-plain";

  /** A list whose rows have hairlines and an accent bar where selected. */
  public static final String LIST = "cf-list";

  /** A table with hairlines. */
  public static final String TABLE = "cf-table";

  /** 4 px apart. */
  public static final String GAP_4 = "cf-gap-4";

  /** 8 px apart. */
  public static final String GAP_8 = "cf-gap-8";

  /** 12 px apart. */
  public static final String GAP_12 = "cf-gap-12";

  /** 16 px apart. */
  public static final String GAP_16 = "cf-gap-16";

  /** 24 px apart. */
  public static final String GAP_24 = "cf-gap-24";

  /** 8 px of room inside. */
  public static final String PAD_8 = "cf-pad-8";

  /** 16 px of room inside. */
  public static final String PAD_16 = "cf-pad-16";

  /** 24 px of room inside. */
  public static final String PAD_24 = "cf-pad-24";

  private Styles() {}
}
