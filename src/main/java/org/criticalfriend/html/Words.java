package org.criticalfriend.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.criticalfriend.paper.Run;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Puts runs into an element. */
final class Words {
  /** How often each footnote was marked so far. */
  private final Map<Integer, Integer> marks = new HashMap<>();

  void add(Element parent, List<Run> runs) {
    for (Run run : runs) {
      switch (run) {
        case Run.Words words -> words(parent, words);
        case Run.LineBreak() -> parent.appendElement("br");
        case Run.FootnoteMark(int number) -> mark(parent, number);
        case Run.Reference reference ->
            styled(parent, reference.bold(), reference.italic())
                .appendElement("a")
                .attr("href", "#" + reference.target().name())
                .appendText(reference.shown());
      }
    }
    if (runs.stream().anyMatch(Words::isFromRight)) {
      parent.attr("dir", "auto");
    }
  }

  private static void words(Element parent, Run.Words words) {
    Element styled = styled(parent, words.bold(), words.italic());
    String link = words.link();
    if (link != null && isAddress(link)) {
      styled = styled.appendElement("a").attr("href", link);
    }
    styled.appendText(words.text());
  }

  private static Element styled(Element parent, boolean bold, boolean italic) {
    Element styled = bold ? parent.appendElement("strong") : parent;
    return italic ? styled.appendElement("em") : styled;
  }

  private void mark(Element parent, int number) {
    int time = marks.merge(number, 1, Integer::sum);
    parent
        .appendElement("sup")
        .appendElement("a")
        .attr("id", "mark-" + number + (time == 1 ? "" : "-" + time))
        .attr("href", "#note-" + number)
        .attr("role", "doc-noteref")
        .attr("aria-label", "Footnote " + number)
        .appendText(String.valueOf(number));
  }

  private static boolean isAddress(@Nullable String link) {
    return link != null && link.matches("(?i)(https?://|mailto:)\\S+");
  }

  private static boolean isFromRight(Run run) {
    return run instanceof Run.Words words
        && words
            .text()
            .codePoints()
            .map(Character::getDirectionality)
            .anyMatch(
                side ->
                    side == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || side == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }
}
