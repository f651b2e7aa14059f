package org.criticalfriend.editing;

import org.criticalfriend.text.TextBlock.Marks;

/** What a line stands in, beside other lines. */
public sealed interface Within {
  /** How a line relates to the one before it. */
  enum Opens {
    /** It begins a list. */
    LIST,
    /** It begins the next item of the list before it. */
    ITEM,
    /** It goes on with the item before it. */
    NOTHING
  }

  /**
   * A list.
   *
   * @param marks what stands before its items
   * @param start the number of its first item
   * @param opens whether the line begins the list or an item
   */
  record Item(Marks marks, int start, Opens opens) implements Within {}

  /**
   * A quotation.
   *
   * @param opens whether the line begins it, rather than going on with the one before
   */
  record Quote(boolean opens) implements Within {}

  /**
   * The text of a footnote.
   *
   * @param label the label that its mark bears
   * @param opens whether the line begins it
   */
  record Footnote(String label, boolean opens) implements Within {}

  /** The same, going on with what stands before it. */
  default Within goingOn() {
    return switch (this) {
      case Item item -> new Item(item.marks(), item.start(), Opens.NOTHING);
      case Quote _ -> new Quote(false);
      case Footnote footnote -> new Footnote(footnote.label(), false);
    };
  }

  /** Whether the line is the first in it. */
  default boolean isFirst() {
    return switch (this) {
      case Item item -> item.opens() == Opens.LIST;
      case Quote quote -> quote.opens();
      case Footnote footnote -> footnote.opens();
    };
  }
}
