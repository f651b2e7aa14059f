package org.criticalfriend.ui.points;

import java.util.Locale;
import org.criticalfriend.model.FindingKind;
import org.criticalfriend.model.NoteKind;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Chip;
import org.criticalfriend.ui.look.Chip.Tone;
import org.criticalfriend.ui.look.Icon;

/** The icon and the word for kinds and states; nothing is told by an icon alone. */
public final class Signs {
  private Signs() {}

  /**
   * The icon of a kind of finding, by what it says of the host; the usual names of kinds tell good
   * practice from other strengths and open questions from other challenges.
   */
  public static Icon icon(FindingKind kind) {
    String name = kind.name().toLowerCase(Locale.UK);
    if (name.contains("question")) {
      return Icon.OPEN_QUESTION;
    }
    if (kind.positive() == null) {
      return Icon.GENERAL_POINT;
    }
    if (!kind.positive()) {
      return Icon.CHALLENGE;
    }
    return name.contains("practice") || name.contains("commend")
        ? Icon.GOOD_PRACTICE
        : Icon.STRENGTH;
  }

  /** What people call a state. */
  public static String words(State state) {
    return Words.say("points.state." + key(state));
  }

  /** The icon of a state. */
  public static Icon icon(State state) {
    return switch (state) {
      case DRAFT -> Icon.DRAFT;
      case AGREED, AGREED_WITH_CHANGES -> Icon.AGREED;
      case NO_CONSENSUS -> Icon.NO_CONSENSUS;
      case PARKED -> Icon.PARKED;
    };
  }

  /** A state as a chip; what is agreed is green, all else is quiet. */
  public static Chip chip(State state) {
    Tone tone =
        switch (state) {
          case DRAFT, PARKED -> Tone.QUIET;
          case AGREED, AGREED_WITH_CHANGES -> Tone.SUCCESS;
          case NO_CONSENSUS -> Tone.OUTLINED;
        };
    return new Chip(words(state), tone, icon(state));
  }

  /** Whether the team has agreed it. */
  public static boolean isAgreed(State state) {
    return state == State.AGREED || state == State.AGREED_WITH_CHANGES;
  }

  /** What people call a kind of note. */
  public static String words(NoteKind kind) {
    return Words.say("points.note." + key(kind));
  }

  /** The icon of a kind of note. */
  public static Icon icon(NoteKind kind) {
    return switch (kind) {
      case HEARD -> Icon.HEARD;
      case OBSERVATION -> Icon.SEEN;
      case READ -> Icon.READ;
      case QUOTE -> Icon.QUOTE;
      case FACT -> Icon.FIGURE;
      case QUESTION -> Icon.OPEN_QUESTION;
    };
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
