package org.criticalfriend.paper;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Recommendation;
import org.criticalfriend.model.Response;
import org.jspecify.annotations.Nullable;

/**
 * A finding or recommendation as it is printed.
 *
 * @param letter f or r, for its anchors
 * @param id its id
 * @param markdown its prose, or its headline while it has no prose
 * @param code stands bold before the text
 * @param rating stands after the text
 * @param response the host's, stands beneath
 */
record Point(
    char letter,
    Id id,
    String markdown,
    @Nullable String code,
    @Nullable String rating,
    @Nullable Response response) {

  /** A finding with its prose, or {@code brief} its headline where it has both. */
  static Point of(Finding finding, @Nullable String rating, boolean brief) {
    String text = textOf(finding.text(), finding.headline(), brief);
    return new Point('f', finding.id(), text, finding.code(), rating, null);
  }

  /** A recommendation and the host's answer; {@code brief} its headline and no answer. */
  static Point of(Recommendation advice, boolean brief) {
    String text = textOf(advice.text(), advice.headline(), brief);
    Response response = brief ? null : advice.response();
    return new Point('r', advice.id(), text, advice.code(), null, response);
  }

  private static String textOf(String text, @Nullable String headline, boolean brief) {
    boolean instead = brief || text.isBlank();
    return instead && headline != null && !headline.isBlank() ? headline : text;
  }

  /** What errors call it. */
  String what() {
    return letter == 'f' ? "finding" : "recommendation";
  }

  /** {@code elements} with the code before the first words and the rating after the last. */
  List<Element> dressed(List<Element> elements) {
    List<Element> dressed = new ArrayList<>(elements);
    if (code != null) {
      addCode(dressed, new Run.Words(code, true, false, null));
    }
    if (rating != null) {
      addRating(dressed, "(" + rating + ")");
    }
    return dressed;
  }

  private static void addCode(List<Element> elements, Run bold) {
    Element.Paragraph first = elements.isEmpty() ? null : takesMore(elements.getFirst());
    if (first != null) {
      List<Run> runs = new ArrayList<>(List.of(bold, Run.Words.plain(" ")));
      runs.addAll(first.runs());
      elements.set(0, with(first, runs));
    } else {
      elements.addFirst(new Element.Paragraph(Element.Look.BODY, null, List.of(bold), null));
    }
  }

  private static void addRating(List<Element> elements, String words) {
    Element.Paragraph last = elements.isEmpty() ? null : takesMore(elements.getLast());
    if (last != null) {
      List<Run> runs = new ArrayList<>(last.runs());
      runs.add(Run.Words.plain(" " + words));
      elements.set(elements.size() - 1, with(last, runs));
    } else {
      List<Run> runs = List.of(Run.Words.plain(words));
      elements.add(new Element.Paragraph(lookBeneath(elements), null, runs, null));
    }
  }

  /** The paragraph, unless it quotes somebody or says where something is from. */
  private static Element.@Nullable Paragraph takesMore(Element element) {
    return element instanceof Element.Paragraph paragraph
            && (paragraph.look() == Element.Look.BODY || paragraph.look() == Element.Look.CONTINUED)
        ? paragraph
        : null;
  }

  private static Element.Look lookBeneath(List<Element> elements) {
    boolean numbered =
        elements.stream()
            .anyMatch(one -> one instanceof Element.Paragraph words && words.numeral() != null);
    return numbered ? Element.Look.CONTINUED : Element.Look.BODY;
  }

  private static Element with(Element.Paragraph paragraph, List<Run> runs) {
    return new Element.Paragraph(paragraph.look(), paragraph.numeral(), runs, paragraph.anchor());
  }
}
