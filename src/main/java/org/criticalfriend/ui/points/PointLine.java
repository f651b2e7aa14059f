package org.criticalfriend.ui.points;

import java.util.List;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.State;
import org.criticalfriend.ui.look.Icon;

/**
 * A finding or a recommendation in a few words.
 *
 * @param id whose
 * @param icon its kind's icon
 * @param kind its kind's word, with its code before it where it has one
 * @param headline a dozen words
 * @param questions the numbers of the key questions it serves, from 1
 * @param state how far the team has come with it
 * @param foot what it rests on or answers; may be empty
 * @param contested whether something was said against it
 */
public record PointLine(
    Id id,
    Icon icon,
    String kind,
    String headline,
    List<Integer> questions,
    State state,
    String foot,
    boolean contested) {
  /** Guarantees a list nobody changes. */
  public PointLine {
    questions = List.copyOf(questions);
  }

  /** The same without its foot, as while others see the screen. */
  public PointLine withoutFoot() {
    return new PointLine(id, icon, kind, headline, questions, state, "", contested);
  }

  /** What is read out for it. */
  public String aloud() {
    return String.join(". ", kind, headline, Signs.words(state), foot);
  }
}
