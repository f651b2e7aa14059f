package org.criticalfriend.issuing;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.criticalfriend.model.PaperKind;

/** A sort of file a paper can be written as. */
public enum Format {
  /** Word. */
  DOCX,
  /** PDF. */
  PDF,
  /** Slides. */
  PPTX,
  /** A spreadsheet to fill in. */
  XLSX,
  /** A web page. */
  HTML,
  /** Markdown, with its pictures beside it. */
  MD;

  /** What a paper of this kind is written as where nobody says otherwise. */
  public static Set<Format> usual(PaperKind kind) {
    return switch (kind) {
      case PRESENTATION -> EnumSet.of(PPTX);
      case ACTION_PLAN -> EnumSet.of(XLSX);
      case OUTCOME_PAPER, LETTER, FOLLOW_UP_NOTE, EVIDENCE_ANNEX -> EnumSet.of(DOCX, PDF);
    };
  }

  /** Whether a paper of this kind can be written so: only a presentation has slides. */
  public boolean suits(PaperKind kind) {
    return switch (this) {
      case PPTX -> kind == PaperKind.PRESENTATION;
      case XLSX -> kind == PaperKind.ACTION_PLAN;
      case DOCX, PDF, HTML, MD -> true;
    };
  }

  /** The name as the command line and file names have it: docx, pdf. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
