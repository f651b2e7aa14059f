package org.criticalfriend.issuing;

import java.util.Objects;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperLook;
import org.criticalfriend.pdf.PdfWriter;
import org.jspecify.annotations.Nullable;

/** Lays papers out in memory, one after the other, to be looked at; fonts are read once for all. */
public final class Proofs {
  private final PdfWriter plain = new PdfWriter();
  private @Nullable Dressed dressed;

  /** A writer, and the look it is for. */
  private record Dressed(@Nullable PaperLook look, Styles styles, PdfWriter writer) {}

  /** Proofs of papers that nobody has seen yet. */
  public Proofs() {}

  /**
   * The paper as it would be written now, in the look that its review says.
   *
   * @throws org.criticalfriend.files.Trouble where it cannot be built or set
   */
  public synchronized LaidOut layOut(Bundle bundle, Paper paper) {
    PaperLook look = bundle.review().review().look();
    Dressed now = dressed;
    if (now == null || !Objects.equals(now.look, look)) {
      Styles styles = ReviewStyles.of(bundle);
      now = new Dressed(look, styles, styles.pdf(plain));
      dressed = now;
    }
    return new LaidOut(new Draft(bundle, paper), new Writers(now.styles, now.writer));
  }
}
