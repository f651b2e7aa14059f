package org.criticalfriend.store;

import java.util.Set;

/**
 * What is searched for.
 *
 * @param words as a person typed them; each must be there, in any order, the last may be the
 *     beginning of one
 * @param types the record types wanted, whose own words are then searched; empty: all, with the
 *     lists beneath them
 * @param bestFirst whether the best comes first (bm25), which takes longer, or the newest
 * @param limit how many at most
 */
public record SearchRequest(
    String words, Set<Class<? extends Record>> types, boolean bestFirst, int limit) {
  private static final int SCREENFUL = 50;

  /** Guarantees a limit of one or more, and types nobody changes. */
  public SearchRequest {
    types = Set.copyOf(types);
    limit = Math.max(1, limit);
  }

  /** A search as somebody types: all types, newest first, fifty at most. */
  public static SearchRequest typed(String words) {
    return new SearchRequest(words, Set.of(), false, SCREENFUL);
  }

  /** The same, best first. */
  public SearchRequest best() {
    return new SearchRequest(words, types, true, limit);
  }
}
