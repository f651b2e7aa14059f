package org.criticalfriend.form;

import org.criticalfriend.files.Trouble;
import org.criticalfriend.model.PictureSize;

/** Says in plain words why a picture cannot be taken in. */
final class PictureTrouble {
  private static final String SAFE = "Nothing was changed.";

  private PictureTrouble() {}

  static Trouble oddName(String place, String file) {
    String happened =
        place
            + ": "
            + FormTrouble.quoted(file)
            + " is not a file name that every computer accepts.";
    String todo = "Name it with letters, digits, hyphens and one dot, as in pictures/map.png.";
    return new Trouble("CF-350", happened, SAFE, todo);
  }

  static Trouble missing(String place, String file) {
    String happened = place + ": there is no file " + FormTrouble.quoted(file) + ".";
    String todo = "Put the picture there, or take it out of the review.";
    return new Trouble("CF-351", happened, SAFE, todo);
  }

  static Trouble sameName(String place, String file, String other) {
    String happened =
        place
            + ": "
            + FormTrouble.quoted(file)
            + " and "
            + FormTrouble.quoted(other)
            + " are one name on many computers.";
    return new Trouble("CF-352", happened, SAFE, "Give one of the pictures another file name.");
  }

  static Trouble otherKind(String place, String file) {
    String happened = place + ": " + FormTrouble.quoted(file) + " is neither PNG nor JPEG.";
    String todo = "Save the picture as .png or .jpg; no other kind goes into papers.";
    return new Trouble("CF-353", happened, SAFE, todo);
  }

  static Trouble notWhatItSays(String place, String file) {
    String happened = place + ": what is in " + FormTrouble.quoted(file) + " is not what it says.";
    return new Trouble("CF-354", happened, SAFE, "Save the picture again as PNG or JPEG.");
  }

  static Trouble tooManyPixels(String place, String file, PictureSize size) {
    String happened =
        String.format(
            "%s: %s is %,d by %,d pixels; at most %d megapixels can be taken in.",
            place,
            FormTrouble.quoted(file),
            size.width(),
            size.height(),
            PictureSize.MOST_MEGAPIXELS);
    return new Trouble("CF-355", happened, SAFE, "Make the picture smaller.");
  }

  static Trouble damaged(String place, String file) {
    String happened = place + ": " + FormTrouble.quoted(file) + " is damaged.";
    return new Trouble("CF-356", happened, SAFE, "Save the picture again as PNG or JPEG.");
  }

  static Trouble withoutBytes(String place, String file) {
    String happened = place + ": the picture " + FormTrouble.quoted(file) + " has no content.";
    return new Trouble("CF-357", happened, SAFE, "Put the picture in again.");
  }

  static Trouble twoContents(String place, String file) {
    String happened =
        place + ": " + FormTrouble.quoted(file) + " is the file of two pictures that differ.";
    return new Trouble("CF-358", happened, SAFE, "Give one of the pictures another file name.");
  }
}
