package org.criticalfriend.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Guarantees one heading of a paper, of level 1 to 3, and what stands under it.
 *
 * @param id its name for good
 * @param heading the heading; empty prints none
 * @param level 1 to 3
 * @param numbered whether the heading is numbered
 * @param appendix whether it is an appendix
 * @param blocks what stands under it
 * @param extras members this version does not know
 */
public record Section(
    Id id,
    String heading,
    Integer level,
    Boolean numbered,
    @Nullable Boolean appendix,
    List<Block> blocks,
    Extras extras) {
  public Section {
    if (level < 1 || level > 3) {
      throw new InvalidValue("A section has level 1, 2 or 3, not " + level + ".");
    }
    blocks = List.copyOf(blocks);
  }
}
