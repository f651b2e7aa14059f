package org.criticalfriend.ui.findings;

import java.util.Objects;
import org.criticalfriend.model.Finding;
import org.criticalfriend.model.Id;
import org.jspecify.annotations.Nullable;

/** A row of the findings as they stand under themes or key questions. */
public sealed interface Row {
  /** The theme or key question it stands under; null where it stands under none. */
  @Nullable Id group();

  /**
   * The theme or key question itself.
   *
   * @param words its name; says that there is none where {@code group} is null
   * @param number of a key question, from 1; 0 for a theme
   * @param findings how many stand under it
   * @param folded whether they are folded away
   */
  record Heading(@Nullable Id group, String words, int number, int findings, boolean folded)
      implements Row {}

  /** A finding. */
  record Card(@Nullable Id group, Finding finding) implements Row {}

  /** What is chosen by it; null for findings under nothing. */
  default @Nullable Id thing() {
    return switch (this) {
      case Heading heading -> heading.group();
      case Card card -> card.finding().id();
    };
  }

  /** Whether another row stands for the same thing in the same place. */
  default boolean isSame(Row other) {
    return getClass() == other.getClass()
        && Objects.equals(group(), other.group())
        && Objects.equals(thing(), other.thing());
  }
}
