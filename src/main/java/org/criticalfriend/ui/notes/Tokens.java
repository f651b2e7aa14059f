package org.criticalfriend.ui.notes;

import javafx.scene.Node;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Chip;
import org.criticalfriend.ui.look.Chip.Tone;
import org.criticalfriend.ui.look.Icon;
import org.criticalfriend.ui.look.QuestionNumber;
import org.criticalfriend.ui.points.Signs;

/** How marks look, always with their word. */
final class Tokens {
  private Tokens() {}

  /** A mark as it stands before the text. */
  static Node of(Mark mark) {
    return switch (mark) {
      case Mark.Kind(NoteKind kind, var typed) ->
          new Chip(Signs.words(kind), Tone.ACCENT, Signs.icon(kind));
      case Mark.Question(int number, var id) -> new QuestionNumber(number);
      case Mark.OfTheme(var id, String name) -> new Chip("#" + name, Tone.ACCENT, null);
      case Mark.OfPerson(var id, String name) -> new Chip(name, Tone.ACCENT, Icon.PERSON);
      case Mark.Worth() -> worth();
      case Mark.Private() -> background();
    };
  }

  static Chip worth() {
    return new Chip(Words.say("notes.worth"), Tone.ACCENT, Icon.WORTH_A_FINDING);
  }

  static Chip background() {
    return new Chip(Words.say("notes.private"), Tone.QUIET, Icon.BACKGROUND_ONLY);
  }
}
