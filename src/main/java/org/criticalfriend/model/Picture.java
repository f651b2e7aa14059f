package org.criticalfriend.model;

import org.jspecify.annotations.Nullable;

/**
 * Guarantees a picture file with words for those who cannot see it.
 *
 * @param id its name for good
 * @param file where it lies: pictures/NAME, without any other folder
 * @param alt what it shows, in words
 * @param caption the line beneath it
 * @param source where it comes from
 * @param original the picture as it was taken, where this is a smaller one
 * @param extras members this version does not know
 */
public record Picture(
    Id id,
    String file,
    String alt,
    @Nullable String caption,
    @Nullable String source,
    @Names(Picture.class) @Nullable Id original,
    Extras extras) {
  public Picture {
    if (!file.matches("pictures/[^/\\\\]+") || file.endsWith("/..") || file.endsWith("/.")) {
      throw new InvalidValue("A picture lies under pictures/, not at \"" + file + "\".");
    }
  }

  /** A picture as it was taken. */
  public Picture(
      Id id,
      String file,
      String alt,
      @Nullable String caption,
      @Nullable String source,
      Extras extras) {
    this(id, file, alt, caption, source, null, extras);
  }
}
