package org.criticalfriend.ui.notes;

import org.criticalfriend.model.Id;
import org.criticalfriend.model.NoteKind;

/** Something said of a note beside its text, with what a person types for it. */
public sealed interface Mark {

  /** What stands for it in a line of text. */
  String typed();

  /** Whether a line that has this mark gives the other up. */
  default boolean replaces(Mark other) {
    return equals(other);
  }

  /**
   * What the note catches.
   *
   * @param typed a quotation mark, a question mark, or a word behind a stroke
   */
  record Kind(NoteKind kind, String typed) implements Mark {
    @Override
    public boolean replaces(Mark other) {
      return other instanceof Kind;
    }
  }

  /**
   * A key question it bears on.
   *
   * @param number its number, from 1
   */
  record Question(int number, Id id) implements Mark {
    @Override
    public String typed() {
      return number + ":";
    }
  }

  /** The theme it bears on. */
  record OfTheme(Id id, String name) implements Mark {
    @Override
    public String typed() {
      return "#" + name;
    }

    @Override
    public boolean replaces(Mark other) {
      return other instanceof OfTheme;
    }
  }

  /** Somebody who said it, or of whom it tells. */
  record OfPerson(Id id, String name) implements Mark {
    @Override
    public String typed() {
      return "@" + name;
    }
  }

  /** It is worth a finding. */
  record Worth() implements Mark {
    @Override
    public String typed() {
      return "!";
    }
  }

  /** It is background for the team only. */
  record Private() implements Mark {
    @Override
    public String typed() {
      return "/private";
    }
  }
}
