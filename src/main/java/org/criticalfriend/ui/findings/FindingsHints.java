package org.criticalfriend.ui.findings;

import java.util.List;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Hint;

/** What the hint bar tells: the keys of the pane that has the focus. */
final class FindingsHints {
  private static final Hint NEXT = Hint.of("F6", Words.say("findings.hint-pane"));

  private static final List<Hint> NOTES =
      List.of(
          Hint.of("E", Words.say("findings.hint-for")),
          Hint.of("Shift+E", Words.say("findings.hint-against")),
          Hint.of("N", Words.say("findings.hint-begin")),
          Hint.of("Ctrl+F", Words.say("findings.hint-search")),
          NEXT);

  private static final List<Hint> CARDS =
      List.of(
          Hint.of("Enter", Words.say("findings.hint-open")),
          Hint.of("Alt+1", Words.say("findings.hint-question")),
          Hint.of("Alt+↑", Words.say("findings.hint-order")),
          Hint.of("Ctrl+M", Words.say("findings.hint-merge")),
          Hint.of("F2", Words.say("findings.hint-rename")),
          NEXT);

  private static final List<Hint> FINDING =
      List.of(
          Hint.of("Alt+1", Words.say("findings.hint-question")),
          Hint.of("Alt+K", Words.say("findings.hint-kind")),
          Hint.of("Ctrl+E", Words.say("findings.hint-notes")),
          Hint.of("Esc", Words.say("findings.hint-back")),
          NEXT);

  private FindingsHints() {}

  static List<Hint> of(boolean inNotes, boolean inCards) {
    return inNotes ? NOTES : inCards ? CARDS : FINDING;
  }
}
