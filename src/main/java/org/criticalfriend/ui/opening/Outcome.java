package org.criticalfriend.ui.opening;

import java.util.List;
import org.criticalfriend.files.Trouble;

/**
 * Why a review did not simply open, and what can be done.
 *
 * @param happened what happened, in whole sentences
 * @param safe what is safe, and what to do
 * @param details what somebody who helps wants to know; empty for nothing
 * @param choices what can be done, the likeliest first; going back is always possible besides
 */
public record Outcome(String happened, String safe, String details, List<Choice> choices) {
  /** Guarantees a list nobody changes. */
  public Outcome {
    choices = List.copyOf(choices);
  }

  /**
   * One thing that can be done.
   *
   * @param words what stands on its button
   * @param act does it
   */
  public record Choice(String words, Runnable act) {}

  static Outcome of(Trouble trouble, List<Choice> choices) {
    return new Outcome(
        trouble.happened(), trouble.safe() + " " + trouble.todo(), details(trouble), choices);
  }

  private static String details(Trouble trouble) {
    StringBuilder details = new StringBuilder(String.valueOf(trouble.getMessage()));
    for (Throwable cause = trouble.getCause(); cause != null; cause = cause.getCause()) {
      details.append('\n').append(cause.getClass().getName());
      if (cause instanceof Trouble known) {
        details.append(' ').append(known.code());
      }
    }
    return details.toString();
  }
}
