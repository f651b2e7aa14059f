package org.criticalfriend.text;

import org.commonmark.node.Image;

/** Reads a picture's mark: {@code ![](picture:ID)}. */
final class PictureMarks {
  private static final String SCHEME = "picture:";

  private PictureMarks() {}

  static String of(Image image) {
    String target = StandIns.standing(image.getDestination());
    if (!target.startsWith(SCHEME) || target.length() == SCHEME.length()) {
      throw BlockReader.refused(
          image, "A picture that is not one of the review's (" + target + ")");
    }
    if (image.getFirstChild() != null || image.getTitle() != null) {
      throw BlockReader.refused(
          image, "Words inside a picture's mark, since the picture brings its own,");
    }
    return target.substring(SCHEME.length());
  }
}
