package org.criticalfriend.files;

import java.nio.file.Path;

/**
 * Says where the work done on a {@link LocalCopy} is now.
 *
 * @param outcome what was done
 * @param place the file that holds the work
 */
public record PutBack(Outcome outcome, Path place) {

  /** What was done with the work. */
  public enum Outcome {
    /** There was none, or the original already holds it. */
    NOTHING_TO_DO,
    /** The original now holds it. */
    REPLACED,
    /** The original had gone; it is there again and holds it. */
    RESTORED,
    /** The original was changed by somebody else and stays; the work lies beside it. */
    KEPT_BOTH
  }

  /** What to tell the person, in whole sentences. */
  public String words() {
    String name = "\"" + place.getFileName() + "\"";
    return switch (outcome) {
      case NOTHING_TO_DO -> name + " is as you left it.";
      case REPLACED -> "Your work was put back into " + name + ".";
      case RESTORED ->
          name + " was no longer in its folder. Your work was put back there under that name.";
      case KEPT_BOTH ->
          "While you worked, the review was also changed elsewhere. Both versions are kept: yours"
              + " is "
              + name
              + ", in the same folder.";
    };
  }
}
