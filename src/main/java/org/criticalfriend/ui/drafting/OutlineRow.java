package org.criticalfriend.ui.drafting;

import org.criticalfriend.model.Block;
import org.criticalfriend.model.Id;
import org.criticalfriend.model.Section;

/** A row of the outline: a section, or a block of the section that is in the editor. */
sealed interface OutlineRow {
  /** The section it is, or is part of. */
  Id of();

  /** Whether both rows are of the same thing, however that changed. */
  default boolean isThatOf(OutlineRow other) {
    return of().equals(other.of()) && place() == other.place();
  }

  /** Which of the section's blocks it is; -1 for the section itself. */
  int place();

  /**
   * A section.
   *
   * @param section the section as it is now
   */
  record Heading(Section section) implements OutlineRow {
    @Override
    public Id of() {
      return section.id();
    }

    @Override
    public int place() {
      return -1;
    }
  }

  /**
   * A paragraph or an insert.
   *
   * @param of the section it is part of
   * @param place which of the section's blocks it is
   * @param block the block as it is now
   */
  record Content(Id of, int place, Block block) implements OutlineRow {}
}
