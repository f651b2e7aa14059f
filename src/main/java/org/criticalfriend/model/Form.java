package org.criticalfriend.model;

/** What sort of value a member of a record holds. */
public enum Form {
  /** The thing's own {@link Id}. */
  ID,
  /** A {@code String}. */
  TEXT,
  /** A {@code Boolean}. */
  FLAG,
  /** An {@code Integer}. */
  NUMBER,
  /** A {@code LocalDate}, written 2008-04-09. */
  DATE,
  /** A {@code LocalTime} to the minute, written 09:30. */
  TIME,
  /** A {@link Worded} constant. */
  WORD,
  /** The {@link Id} of another thing. */
  REFERENCE,
  /** A list of {@code String}. */
  TEXTS,
  /** A list of {@link Worded} constants. */
  WORDS,
  /** A list of {@link Id}s of other things. */
  REFERENCES,
  /** Numbers by category: an ordered map from {@code String} to {@code Integer}. */
  COUNTS,
  /** One record. */
  RECORD,
  /** A list of records. */
  RECORDS
}
