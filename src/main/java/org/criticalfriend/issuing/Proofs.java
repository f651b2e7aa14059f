package org.criticalfriend.issuing;

import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.pdf.PdfWriter;

/** Lays papers out in memory, one after the other, to be looked at; fonts are read once for all. */
public final class Proofs {
  private final PdfWriter plain = new PdfWriter();
  private Dressed dressed = new Dressed(Styles.builtIn(), plain);

  /** A writer, and the look it is for. */
  private record Dressed(Styles styles, PdfWriter writer) {}

  /** Proofs of papers that nobody has seen yet. */
  public Proofs() {}

  /**
   * The paper as it would be written now.
   *
   * @throws org.criticalfriend.files.Trouble where it cannot be built or set
   */
  public LaidOut layOut(Bundle bundle, Paper paper) {
    return layOut(bundle, paper, Styles.builtIn());
  }

  /**
   * The paper as it would be written now in this look.
   *
   * @throws org.criticalfriend.files.Trouble where it cannot be built or set
   */
  public synchronized LaidOut layOut(Bundle bundle, Paper paper, Styles styles) {
    if (!dressed.styles().equals(styles)) {
      dressed = new Dressed(styles, styles.pdf(plain));
    }
    return new LaidOut(new Draft(bundle, paper), new Writers(styles, dressed.writer()));
  }
}
