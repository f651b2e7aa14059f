package org.criticalfriend.issuing;

import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Paper;
import org.criticalfriend.pdf.PdfWriter;

/** Lays papers out in memory, one after the other, to be looked at; fonts are read once for all. */
public final class Proofs {
  private final PdfWriter pdf = new PdfWriter();

  /** Proofs of papers that nobody has seen yet. */
  public Proofs() {}

  /**
   * The paper as it would be written now.
   *
   * @throws org.criticalfriend.files.Trouble where it cannot be built or set
   */
  public LaidOut layOut(Bundle bundle, Paper paper) {
    return new LaidOut(new Draft(bundle, paper), new Writers(Styles.builtIn(), pdf));
  }
}
