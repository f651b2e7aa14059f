package org.criticalfriend.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A review together with the bytes of its pictures and of what is kept of its papers.
 *
 * @param review the review
 * @param pictures the file of each picture, by the picture's id; a missing one is the reader's
 *     error, never a silent gap
 * @param kept the template of its look and the files of kept versions, by their digest; those of
 *     versions are left out where nobody needs them
 */
public record Bundle(Review review, Map<Id, byte[]> pictures, Map<String, byte[]> kept) {
  public Bundle {
    pictures = Map.copyOf(pictures);
    kept = Map.copyOf(kept);
  }

  /** The bytes of the template that its papers take their look from; null where there are none. */
  public byte @Nullable [] template() {
    KeptFile template = review.template();
    return template == null ? null : kept.get(template.digest());
  }

  /** A review with its pictures, as for making papers. */
  public Bundle(Review review, Map<Id, byte[]> pictures) {
    this(review, pictures, Map.of());
  }
}
