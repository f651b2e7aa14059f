package org.criticalfriend.ui.followup;

import java.util.Locale;
import org.criticalfriend.model.ActionStatus;
import org.criticalfriend.model.Answer;
import org.criticalfriend.model.FollowUp;
import org.criticalfriend.model.Outcome;
import org.criticalfriend.model.Response;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.look.Chip;
import org.criticalfriend.ui.look.Icon;

/** What states of things are called here, and how they look. */
final class StatusWords {
  private StatusWords() {}

  static String of(ActionStatus status) {
    return Words.say("follow-up.status-" + key(status));
  }

  static String of(Answer answer) {
    return Words.say("follow-up.answer-" + key(answer));
  }

  static String of(Outcome outcome) {
    return Words.say("follow-up.outcome-" + key(outcome));
  }

  static Icon icon(Outcome outcome) {
    return switch (outcome) {
      case CLOSED -> Icon.AGREED;
      case CARRIED_ON -> Icon.REDO;
      case JUDGED_ANEW -> Icon.NOTES;
    };
  }

  static Chip chip(ActionStatus status) {
    String words = of(status);
    return switch (status) {
      case OPEN -> new Chip(words, Chip.Tone.QUIET, Icon.NOW);
      case IN_HAND -> new Chip(words, Chip.Tone.ACCENT, Icon.TIME);
      case DONE -> new Chip(words, Chip.Tone.SUCCESS, Icon.AGREED);
      case BUSINESS_AS_USUAL -> new Chip(words, Chip.Tone.SUCCESS, Icon.FOLLOW_UP);
      case NONE_NEEDED -> new Chip(words, Chip.Tone.QUIET, Icon.SMALLER);
    };
  }

  static Chip chip(Response response) {
    String words = of(response.answer());
    return switch (response.answer()) {
      case ACCEPTED -> new Chip(words, Chip.Tone.SUCCESS, Icon.AGREED);
      case PARTLY_ACCEPTED -> new Chip(words, Chip.Tone.OUTLINED, Icon.AGREED);
      case NOT_ACCEPTED -> new Chip(words, Chip.Tone.OUTLINED, Icon.CLOSE);
      case ACKNOWLEDGED -> new Chip(words, Chip.Tone.OUTLINED, Icon.INFORMATION);
    };
  }

  static Chip chip(FollowUp judged) {
    Outcome outcome = judged.outcome();
    Chip.Tone tone = outcome == Outcome.CLOSED ? Chip.Tone.SUCCESS : Chip.Tone.ACCENT;
    return new Chip(of(outcome), tone, icon(outcome));
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
