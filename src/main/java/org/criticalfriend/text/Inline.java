package org.criticalfriend.text;

import java.util.List;

/** What stands within a paragraph, a heading or a cell. */
public sealed interface Inline {
  /**
   * Plain words.
   *
   * @param text the words, with a single space where the source breaks a line softly
   */
  record Words(String text) implements Inline {}

  /**
   * Bold.
   *
   * @param inside what is bold
   */
  record Strong(List<Inline> inside) implements Inline {
    public Strong {
      inside = List.copyOf(inside);
    }
  }

  /**
   * Italic.
   *
   * @param inside what is italic
   */
  record Emphasis(List<Inline> inside) implements Inline {
    public Emphasis {
      inside = List.copyOf(inside);
    }
  }

  /**
   * A link to a page or an e-mail address.
   *
   * @param target where it leads
   * @param inside what is shown
   */
  record Link(String target, List<Inline> inside) implements Inline {
    public Link {
      inside = List.copyOf(inside);
    }
  }

  /** A new line within the paragraph. */
  record Break() implements Inline {}

  /**
   * A field, such as {@code {count:met:councillors}}.
   *
   * @param name what stands between the braces
   */
  record Field(String name) implements Inline {}

  /**
   * A footnote's mark.
   *
   * @param label the label that its definition in the same passage bears
   */
  record FootnoteMark(String label) implements Inline {}

  /**
   * A cross-reference, such as {@code [[ID]]}.
   *
   * @param target the id, as written, of a paragraph, finding, recommendation, table or figure
   */
  record CrossReference(String target) implements Inline {}
}
