package org.criticalfriend.pdf;

import java.util.List;

/**
 * What stands between two places where a line may end, with the spaces after it.
 *
 * @param ends whether the line ends after it in any case
 */
record Word(List<Chunk> chunks, boolean ends) {
  Word {
    chunks = List.copyOf(chunks);
  }

  /** How much room it takes at the end of a line, where its spaces may stand out. */
  double inked() {
    double reached = 0;
    double inked = 0;
    for (Chunk chunk : chunks) {
      inked = chunk.inked() == 0 ? inked : reached + chunk.inked();
      reached += chunk.width();
    }
    return inked;
  }
}
