package org.criticalfriend.store;

/**
 * What is searched for, among things of all types with the lists beneath them.
 *
 * @param words as a person typed them; each must be there, in any order, the last may be the
 *     beginning of one
 * @param bestFirst whether the best comes first (bm25), which takes longer, or the newest
 * @param limit how many at most
 */
public record SearchRequest(String words, boolean bestFirst, int limit) {
  private static final int SCREENFUL = 50;

  /** Guarantees a limit of one or more. */
  public SearchRequest {
    limit = Math.max(1, limit);
  }

  /** A search as somebody types: newest first, fifty at most. */
  public static SearchRequest typed(String words) {
    return new SearchRequest(words, false, SCREENFUL);
  }

  /** The same, best first. */
  public SearchRequest best() {
    return new SearchRequest(words, true, limit);
  }
}
