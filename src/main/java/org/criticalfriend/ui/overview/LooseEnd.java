package org.criticalfriend.ui.overview;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.look.Icon;
import org.jspecify.annotations.Nullable;

/**
 * Something that still wants doing; nothing of it is left where the count is 0.
 *
 * @param sort what sort
 * @param count how many
 * @param first the first of them; null where there is none
 */
public record LooseEnd(Sort sort, int count, @Nullable Id first) {
  /** The sorts of loose ends, gravest first. */
  public enum Sort {
    /** Key questions on which nobody has a note. */
    QUESTIONS_WITHOUT_NOTES(Icon.OPEN_QUESTION, PartName.QUESTIONS),
    /** Key questions to which no agreed finding answers. */
    QUESTIONS_WITHOUT_AGREED_FINDING(Icon.OPEN_QUESTION, PartName.FINDINGS),
    /** Sessions that are over and of which there is no note. */
    SESSIONS_WITHOUT_NOTES(Icon.TIMETABLE, PartName.NOTES),
    /** Findings whose notes come from one session only. */
    HEARD_IN_ONE_SESSION(Icon.HEARD, PartName.FINDINGS),
    /** Recommendations that answer no finding. */
    RECOMMENDATIONS_WITHOUT_FINDING(Icon.RECOMMENDATIONS, PartName.RECOMMENDATIONS),
    /** Findings that do not speak well of the host and that no recommendation answers. */
    CHALLENGES_WITHOUT_RECOMMENDATION(Icon.FINDINGS, PartName.FINDINGS),
    /** Notes on which no finding rests. */
    NOTES_NOT_USED(Icon.NOTES, PartName.NOTES),
    /** Notes tied to no key question. */
    NOTES_WITHOUT_QUESTION(Icon.QUESTIONS, PartName.NOTES),
    /** Sessions that no peer goes to. */
    SESSIONS_WITHOUT_PEERS(Icon.TIMETABLE, PartName.TIMETABLE),
    /** People of whom a paper could not say what they do or where. */
    PEOPLE_WITHOUT_POST(Icon.PEOPLE, PartName.PEOPLE);

    private final Icon icon;
    private final PartName part;

    Sort(Icon icon, PartName part) {
      this.icon = icon;
      this.part = part;
    }

    /** Its icon. */
    public Icon icon() {
      return icon;
    }

    /** Where it is mended. */
    public PartName part() {
      return part;
    }
  }

  /** Everything that applies to a review at a moment, what is left first. */
  static List<LooseEnd> all(Review review, LocalDateTime now) {
    List<LooseEnd> open = new ArrayList<>();
    List<LooseEnd> done = new ArrayList<>();
    Looking looking = new Looking(review, now);
    for (Sort sort : Sort.values()) {
      if (looking.applies(sort)) {
        List<Id> found = looking.found(sort);
        Id first = found.isEmpty() ? null : found.getFirst();
        (found.isEmpty() ? done : open).add(new LooseEnd(sort, found.size(), first));
      }
    }
    open.addAll(done);
    return open;
  }

  /** What it is, without its count. */
  public String words() {
    return Words.say("overview.loose." + sort.name().toLowerCase(Locale.ROOT), count);
  }
}
