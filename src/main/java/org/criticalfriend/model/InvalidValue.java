package org.criticalfriend.model;

/** Says in words a review lead understands why a value cannot be part of a review. */
public final class InvalidValue extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message one sentence that names the value and what is wrong with it
   */
  public InvalidValue(String message) {
    super(message);
  }
}
