package org.criticalfriend.ui.notes;

import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.Hint;

/** What the hint bar tells: the marks while a note is typed, the keys of the list while in it. */
final class NoteHints {
  private static final List<Hint> FIELD =
      Stream.of("\"", "?", "#", "@", "1:", "!", "/private")
          .map(sign -> Hint.of(sign, Words.say("notes.hint-" + name(sign))))
          .toList();

  private static final List<Hint> LIST =
      List.of(
          Hint.of("F2", Words.say("notes.menu-edit")),
          Hint.of("Alt+1", Words.say("notes.hint-number")),
          Hint.of("#", Words.say("notes.hint-theme")),
          Hint.of("Alt+K", Words.say("notes.menu-kind")),
          Hint.of("Ctrl+M", Words.say("notes.menu-move")),
          Hint.of("Del", Words.say("notes.menu-remove")),
          Hint.of("Esc", Words.say("notes.hint-back")));

  private NoteHints() {}

  static List<Hint> of(boolean inList) {
    return inList ? LIST : FIELD;
  }

  private static String name(String sign) {
    return switch (sign) {
      case "\"" -> "quote";
      case "?" -> "question";
      case "#" -> "theme";
      case "@" -> "person";
      case "1:" -> "number";
      case "!" -> "worth";
      default -> "private";
    };
  }
}
