package org.criticalfriend.pictures;

import org.jspecify.annotations.Nullable;

/**
 * A picture ready for a review.
 *
 * @param shown upright and small enough for papers
 * @param original as it was taken; null where that is the picture shown
 */
public record Taken(Content shown, @Nullable Content original) {

  /**
   * The bytes of a picture file; not to be changed.
   *
   * @param png true for PNG, false for JPEG
   */
  @SuppressWarnings("ArrayRecordComponent") // compared nowhere; copying megabytes would only cost
  public record Content(byte[] bytes, boolean png) {
    /** How such a file's name ends. */
    public String ending() {
      return png ? ".png" : ".jpg";
    }
  }
}
