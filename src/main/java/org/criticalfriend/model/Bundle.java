package org.criticalfriend.model;

import java.util.Map;

/**
 * A review together with the bytes of its pictures.
 *
 * @param review the review
 * @param pictures the file of each picture, by the picture's id; a missing one is the reader's
 *     error, never a silent gap
 */
public record Bundle(Review review, Map<Id, byte[]> pictures) {
  public Bundle {
    pictures = Map.copyOf(pictures);
  }
}
