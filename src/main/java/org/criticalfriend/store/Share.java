package org.criticalfriend.store;

import java.util.Set;

/**
 * What is wanted of one group among others in a search.
 *
 * @param types the record types of the group
 * @param most how many at most
 */
public record Share(Set<Class<? extends Record>> types, int most) {
  /** Guarantees types nobody changes. */
  public Share {
    types = Set.copyOf(types);
  }
}
