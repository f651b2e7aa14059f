package org.criticalfriend.model;

import java.util.Map;

/**
 * A review together with the bytes of its pictures and of what is kept of its papers.
 *
 * @param review the review
 * @param pictures the file of each picture, by the picture's id; a missing one is the reader's
 *     error, never a silent gap
 * @param kept the files of kept versions, by their digest; left out where nobody needs them
 */
public record Bundle(Review review, Map<Id, byte[]> pictures, Map<String, byte[]> kept) {
  public Bundle {
    pictures = Map.copyOf(pictures);
    kept = Map.copyOf(kept);
  }

  /** A review with its pictures, as for making papers. */
  public Bundle(Review review, Map<Id, byte[]> pictures) {
    this(review, pictures, Map.of());
  }
}
