package org.criticalfriend.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.criticalfriend.evidence.LooseEnd;
import org.criticalfriend.evidence.LooseSort;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Icon;

/**
 * A loose end as it is told.
 *
 * @param end what is left
 * @param tone how loudly
 */
public record LooseLine(LooseEnd end, Tone tone) {
  /** How loudly a loose end is told. */
  public enum Tone {
    /** It matters most of all. */
    FIRST,
    /** It wants doing. */
    PLAIN,
    /** It is good to know. */
    QUIET
  }

  /** Those of which something is left, gravest first. */
  static List<LooseLine> open(List<LooseEnd> ends) {
    List<LooseLine> lines = new ArrayList<>();
    for (LooseEnd end : ends) {
      if (end.count() > 0) {
        Tone loud = lines.isEmpty() ? Tone.FIRST : Tone.PLAIN;
        lines.add(new LooseLine(end, end.sort().isQuiet() ? Tone.QUIET : loud));
      }
    }
    return lines;
  }

  /** What it is, without its count. */
  String words() {
    return words(end.sort(), end.count());
  }

  /** What so many of a sort are called. */
  static String words(LooseSort sort, int count) {
    return Words.say("overview.loose." + sort.name().toLowerCase(Locale.ROOT), count);
  }

  /** Where it is mended. */
  PartName part() {
    return switch (end.sort()) {
      case QUESTIONS_WITHOUT_NOTES, QUESTIONS_WITHOUT_FINDING -> PartName.QUESTIONS;
      case FINDINGS_ON_NOTHING,
          FINDINGS_ON_ONE_SESSION,
          SERVICES_VISITED_ONCE,
          CHALLENGES_WITHOUT_RECOMMENDATION ->
          PartName.FINDINGS;
      case RECOMMENDATIONS_ON_ONE_SESSION, RECOMMENDATIONS_WITHOUT_FINDING ->
          PartName.RECOMMENDATIONS;
      case ACTIONS_WITHOUT_LEAD -> PartName.FOLLOW_UP;
      case SESSIONS_WITHOUT_NOTES, NOTES_NOT_USED, NOTES_WITHOUT_QUESTION -> PartName.NOTES;
      case SESSIONS_WITHOUT_PEERS -> PartName.TIMETABLE;
      case PEOPLE_WITHOUT_POST -> PartName.PEOPLE;
    };
  }

  /** Its icon. */
  Icon icon() {
    return switch (end.sort()) {
      case QUESTIONS_WITHOUT_NOTES, QUESTIONS_WITHOUT_FINDING -> Icon.OPEN_QUESTION;
      case FINDINGS_ON_ONE_SESSION, SERVICES_VISITED_ONCE, RECOMMENDATIONS_ON_ONE_SESSION ->
          Icon.HEARD;
      case FINDINGS_ON_NOTHING, CHALLENGES_WITHOUT_RECOMMENDATION -> Icon.FINDINGS;
      case RECOMMENDATIONS_WITHOUT_FINDING -> Icon.RECOMMENDATIONS;
      case ACTIONS_WITHOUT_LEAD -> Icon.FOLLOW_UP;
      case SESSIONS_WITHOUT_NOTES, SESSIONS_WITHOUT_PEERS -> Icon.TIMETABLE;
      case NOTES_NOT_USED -> Icon.NOTES;
      case NOTES_WITHOUT_QUESTION -> Icon.QUESTIONS;
      case PEOPLE_WITHOUT_POST -> Icon.PEOPLE;
    };
  }
}
