package org.criticalfriend.history;

/** The names of the fields that every row has beside the members of its record. */
public final class Fields {
  /** What the row is, such as {@code note}; written once, when the row is made. */
  public static final String KIND = "@kind";

  /** The row this one stands beneath; absent at the top. */
  public static final String PARENT = "@parent";

  /** Its place among the rows beside it: a fractional key. */
  public static final String ORDER = "@order";

  /** {@code true} where the row was deleted, {@code false} where it was restored. */
  public static final String DELETED = "@deleted";

  /** The id the row had in the text form it came from. */
  public static final String LABEL = "@label";

  private Fields() {}
}
