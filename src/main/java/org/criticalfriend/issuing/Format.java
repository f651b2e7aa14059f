package org.criticalfriend.issuing;

/** A sort of file a paper can be written as. */
public enum Format {
  /** Word. */
  DOCX,
  /** PDF. */
  PDF;

  /** The name as the command line and file names have it: docx, pdf. */
  @Override
  public String toString() {
    return this == DOCX ? "docx" : "pdf";
  }
}
