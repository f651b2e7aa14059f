package org.criticalfriend.ui.desk;

import java.util.List;
import java.util.stream.Stream;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Review;

/**
 * What is done to a review in one go, and undone in one go.
 *
 * @param name what people call it, such as "Add note"
 * @param acts what is done, in order
 */
public record Step(String name, List<Act> acts) {
  /** Guarantees a list nobody changes. */
  public Step {
    acts = List.copyOf(acts);
  }

  /** Puts these things in. */
  public static Step put(String name, Record... things) {
    return new Step(name, Stream.of(things).<Act>map(Act.Put::new).toList());
  }

  /** Takes these things out. */
  public static Step remove(String name, List<Id> things) {
    return new Step(name, things.stream().<Act>map(Act.Remove::new).toList());
  }

  /** The review after this step, except mentions of what it removes, which only the file knows. */
  public Review on(Review review) {
    Review after = review;
    for (Act act : acts) {
      after = InMemory.after(after, act);
    }
    return after;
  }

  /** Whether memory alone cannot tell what the review is after it. */
  boolean wantsReading() {
    return acts.stream().anyMatch(Act.Remove.class::isInstance);
  }
}
