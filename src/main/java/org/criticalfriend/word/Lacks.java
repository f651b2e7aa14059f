package org.criticalfriend.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says in plain words which styles a template lacks that an organisation might expect in it. */
final class Lacks {
  private Lacks() {}

  /** One sentence for each. */
  static List<String> of(Set<Style> missing) {
    List<String> sentences = new ArrayList<>();
    for (Style style : Style.values()) {
      String words = missing.contains(style) ? words(style) : "";
      if (!words.isEmpty()) {
        sentences.add("The template has no style for " + words + ": the built-in one stands in.");
      }
    }
    return sentences;
  }

  /** What a style is for; empty for those that only this program's papers have. */
  private static String words(Style style) {
    return switch (style) {
      case NORMAL -> "plain text";
      case TITLE -> "the title";
      case SUBTITLE -> "the subtitle";
      case HEADING_1 -> "headings of the first level";
      case HEADING_2 -> "headings of the second level";
      case HEADING_3 -> "headings of the third level";
      case HEADING_4 -> "headings of the fourth level";
      case QUOTE -> "quotations";
      case LIST_BULLET -> "bulleted lists";
      case LIST_NUMBER -> "numbered lists";
      case CAPTION -> "captions";
      case FOOTNOTE_TEXT -> "footnotes";
      case HYPERLINK -> "links";
      default -> "";
    };
  }
}
