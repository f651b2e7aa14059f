package org.criticalfriend.evidence;

import java.util.Locale;
import org.criticalfriend.model.Worded;
import org.jspecify.annotations.Nullable;

/** A kind of source: a point heard from more than one kind is stronger (triangulation). */
public enum SourceKind implements Worded {
  /** Those who lead: chief executives, directors, elected members. */
  SENIOR("senior"),

  /** Those who do the work. */
  FRONTLINE("frontline"),

  /** Other organisations. */
  PARTNER("partner"),

  /** Those whom it is for. */
  COMMUNITY("community"),

  /** What was read. */
  DOCUMENT("document"),

  /** What a peer saw. */
  OBSERVATION("observation");

  private final String word;

  SourceKind(String word) {
    this.word = word;
  }

  /** The kind that this word names, whatever its capitals; null where it names none. */
  public static @Nullable SourceKind of(@Nullable String word) {
    String wanted = word == null ? "" : word.strip().toLowerCase(Locale.ROOT);
    for (SourceKind kind : values()) {
      if (kind.word.equals(wanted)) {
        return kind;
      }
    }
    return null;
  }

  @Override
  public String word() {
    return word;
  }
}
