package org.criticalfriend.history;

/**
 * A field that taking a step back leaves as it is.
 *
 * @param row the row
 * @param field the field; {@link Fields#KIND} where the row as a whole is meant
 * @param reason why
 */
public record Kept(String row, String field, Reason reason) {
  /** Why a field is left alone. */
  public enum Reason {
    /** Someone changed it since, so that nothing of the step is left in it. */
    CHANGED_SINCE,

    /** It was erased, and what was erased does not come back. */
    ERASED
  }
}
