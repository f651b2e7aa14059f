package org.criticalfriend.slides;

import org.criticalfriend.files.Trouble;
import org.jspecify.annotations.Nullable;

/** What can go wrong with presentations, said plainly. */
final class SlideTrouble {
  private static final String SAFE = "It was not changed, and nothing was written.";

  private SlideTrouble() {}

  static Trouble differs(String file, String difference) {
    return new Trouble(
        "CF-551",
        "\"" + file + "\" was written, but reading it back showed something else: " + difference,
        "The review is unchanged, and no presentation was put in place.",
        "Please send us this message; until it is mended, generate the presentation as Word or"
            + " PDF.");
  }

  static Trouble unreadable(String file, @Nullable Exception cause) {
    return new Trouble(
        "CF-552",
        "\"" + file + "\" cannot be read as a presentation: it is damaged or something else.",
        SAFE,
        "Open it in PowerPoint, save it as a presentation (.pptx) or template (.potx) and try"
            + " again.",
        cause);
  }

  static Trouble suspicious(String file, String reason) {
    return new Trouble(
        "CF-553",
        "\"" + file + "\" was refused: " + reason + ".",
        SAFE,
        "Use a presentation whose origin you know, without macros, smaller than 50 MB.");
  }

  static Trouble withoutLayout(String file) {
    return new Trouble(
        "CF-554",
        "The template \"" + file + "\" has no layout with a title and text.",
        SAFE,
        "Add one in PowerPoint's slide master, or use the built-in look.");
  }
}
