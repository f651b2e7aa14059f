package org.criticalfriend.ui.opening;

import java.nio.file.Path;
import java.util.Optional;

/** Asks a person for a file. */
public interface Asking {

  /** A review that is there; nothing where they thought better of it. */
  Optional<Path> review();

  /**
   * A place for a new file; nothing where they thought better of it.
   *
   * @param suggested its name, and the folder to begin in
   */
  Optional<Path> newReview(Path suggested);
}
