package org.criticalfriend.pictures;

import java.util.Locale;
import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.PictureSize;
import org.jspecify.annotations.Nullable;

/** Says in plain words why a picture cannot be taken in. */
final class IntakeTrouble {
  private static final String SAFE = "It was not changed, and neither was the review.";

  private IntakeTrouble() {}

  static Trouble otherKind(String name) {
    return new Trouble(
        "CF-371",
        "\"" + name + "\" is neither a PNG nor a JPEG picture.",
        SAFE,
        "Save it as .jpg or .png. On an iPhone, Settings, Camera, Formats, Most Compatible makes"
            + " JPEG.");
  }

  static Trouble damaged(String name, @Nullable Exception cause) {
    return new Trouble(
        "CF-372",
        "\"" + name + "\" is damaged and cannot be shown.",
        SAFE,
        "Take it from the camera or telephone again, or open it elsewhere and save it as .jpg.",
        cause);
  }

  static Trouble tooManyPixels(String name, PictureSize size) {
    return new Trouble(
        "CF-373",
        String.format(
            Locale.UK,
            "\"%s\" is %,d by %,d pixels; at most %d megapixels can be taken in.",
            name,
            size.width(),
            size.height(),
            PictureSize.MOST_MEGAPIXELS),
        SAFE,
        "Make it smaller, then add it again.");
  }

  static Trouble tooLarge(String name) {
    return new Trouble(
        "CF-374",
        "\"" + name + "\" is larger than 64 megabytes.",
        SAFE,
        "Save it smaller, then add it again.");
  }

  static Trouble unreadable(String name, Exception cause) {
    return new Trouble(
        "CF-375",
        "\"" + name + "\" could not be read from where it lies.",
        "Nothing was changed.",
        "Check that it is still there and may be read, and try again.",
        cause);
  }
}
