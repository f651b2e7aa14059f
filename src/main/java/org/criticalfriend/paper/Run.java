package org.criticalfriend.paper;

import org.jspecify.annotations.Nullable;

/** What stands on a line. */
public sealed interface Run {
  /**
   * Words of one look.
   *
   * @param text the words; never empty, no line breaks
   * @param bold whether they are bold
   * @param italic whether they are italic
   * @param link where they lead, absent where nowhere
   */
  record Words(String text, boolean bold, boolean italic, @Nullable String link) implements Run {
    /** Words without any look of their own. */
    public static Words plain(String text) {
      return new Words(text, false, false, null);
    }
  }

  /** A new line within the paragraph. */
  record LineBreak() implements Run {}

  /**
   * The raised number of a footnote.
   *
   * @param number which; the paper's footnotes are numbered through from 1
   */
  record FootnoteMark(int number) implements Run {}

  /**
   * A number that follows its target: a paragraph's, a table's or a figure's.
   *
   * @param target the place referred to; it has a numeral or a caption
   * @param shown what is printed: "2.3", "Table 1", "Figure 1"
   * @param bold whether it is bold
   * @param italic whether it is italic
   */
  record Reference(Anchor target, String shown, boolean bold, boolean italic) implements Run {}
}
