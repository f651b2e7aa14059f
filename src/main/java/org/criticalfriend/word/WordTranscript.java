package org.criticalfriend.word;

import java.nio.file.Path;
import org.criticalfriend.paper.Transcript;

/**
 * Reads a Word file as Word shows it: numbers are counted from its lists, not taken from the tree
 * it was made of.
 */
public final class WordTranscript {
  private WordTranscript() {}

  /**
   * The lines of a paper, without its list of contents.
   *
   * @throws org.criticalfriend.files.Trouble if it is no Word file, is damaged, declares a document
   *     type, or unpacks to more than 256 MB or a hundred times its size
   */
  public static Transcript read(Path file) {
    PackedParts parts = PackedParts.of(file, PackedParts.PAPER_LIMIT);
    return new PaperReading(parts).transcript();
  }
}
