package org.criticalfriend.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The members of a thing that this version of the program does not know, kept so that they can be
 * written back after the known ones.
 *
 * @param members name to JSON text, in the order in which they were read; unmodifiable
 */
public record Extras(Map<String, String> members) {
  /** No unknown members. */
  public static final Extras NONE = new Extras(Map.of());

  public Extras {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /** Whether there is nothing to write back. */
  public boolean isEmpty() {
    return members.isEmpty();
  }
}
