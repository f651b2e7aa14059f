package org.criticalfriend.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells of one line. */
final class Cells {
  private Cells() {}

  /** A cell of these words, or an empty one where there are none. */
  static Element.Cell of(String text, @Nullable Anchor anchor) {
    return text.isBlank() ? empty() : of(List.of(Run.Words.plain(text)), anchor);
  }

  /** A cell of these runs, at least one. */
  static Element.Cell of(List<Run> runs, @Nullable Anchor anchor) {
    return new Element.Cell(List.of(new Element.Paragraph(Element.Look.BODY, null, runs, anchor)));
  }

  static Element.Cell empty() {
    return new Element.Cell(List.of());
  }
}
