package org.criticalfriend.form;

import java.io.IOException;
import java.nio.file.Path;
import org.criticalfriend.files.Trouble;

/** Says in plain words why a review or an outline cannot be written. */
final class WritingTrouble {
  private static final String SAFE = "The review is as it was, and nothing was written.";

  private WritingTrouble() {}

  static Trouble otherThings(Path folder) {
    String happened = folder + " holds other things than a review.";
    return new Trouble("CF-360", happened, SAFE, "Choose another folder, or a new one.");
  }

  static Trouble tooLarge() {
    String happened =
        "The text of the review is larger than "
            + Allowance.LARGEST_FILE / Allowance.MEGABYTE
            + " megabytes.";
    String todo = "Take something out of it, or keep it as a .review file only.";
    return new Trouble("CF-361", happened, SAFE, todo);
  }

  static Trouble notReadBack(Exception cause) {
    String reason =
        cause instanceof Trouble trouble ? trouble.happened() : "a fault in the program";
    String happened = "The review could not be read back once written: " + reason;
    return new Trouble(
        "CF-362", happened, SAFE, "Correct this in the review, then try again.", cause);
  }

  static Trouble noFolder(Path folder, IOException cause) {
    String happened = "The folder " + folder + " could not be made.";
    return new Trouble("CF-363", happened, SAFE, "Choose another place.", cause);
  }

  static Trouble alreadyThere(Path folder) {
    String happened = "There is already a review in " + folder + ".";
    String todo = "Choose another folder, or say that it may be replaced.";
    return new Trouble("CF-364", happened, SAFE, todo);
  }
}
