package org.criticalfriend.ui.papers;

import java.nio.file.Path;
import java.util.List;

/** How far the writing of a paper has come. */
public sealed interface Progress {
  /** Nothing is being written. */
  record Resting() implements Progress {}

  /**
   * Files of that name are there; nothing happens until somebody says whether they are replaced.
   *
   * @param files the files
   */
  record Asking(List<Path> files) implements Progress {
    /** Guarantees a list nobody changes. */
    public Asking {
      files = List.copyOf(files);
    }
  }

  /**
   * It is being written.
   *
   * @param words what is being done
   * @param share how much is done, from 0 to 1
   */
  record Writing(String words, double share) implements Progress {}

  /**
   * The files are in place.
   *
   * @param files the files
   */
  record Written(List<Path> files) implements Progress {
    /** Guarantees a list nobody changes. */
    public Written {
      files = List.copyOf(files);
    }
  }
}
