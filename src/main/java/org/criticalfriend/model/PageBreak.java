package org.criticalfriend.model;

/**
 * A new page; always true.
 *
 * @param pageBreak true
 * @param extras members this version does not know
 */
public record PageBreak(Boolean pageBreak, Extras extras) implements Block {
  public PageBreak {
    if (!pageBreak) {
      throw new InvalidValue("A page break is always true; where there is none, nothing stands.");
    }
  }
}
