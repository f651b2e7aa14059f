package org.criticalfriend.ui.findings;

import java.util.List;

/** Which panes stand side by side, by the room there is. */
enum Arrangement {
  ALL,
  NOTES_AND_CARDS,
  CARDS_AND_FINDING,
  NOTES_AND_FINDING,
  NOTES,
  CARDS,
  FINDING;

  /** Three panes from a window of 1600 px on. */
  private static final double THREE = 100;

  /** Two panes only where each has room for its words. */
  private static final double TWO = 46;

  /** The panes there are. */
  enum Pane {
    NOTES,
    CARDS,
    FINDING
  }

  /**
   * What fits.
   *
   * @param ems how wide the part is, in text sizes
   * @param open whether a finding is open
   * @param drawer whether the notes are wanted beside the open finding
   */
  static Arrangement of(double ems, boolean open, boolean drawer) {
    if (ems >= THREE) {
      return ALL;
    }
    if (ems >= TWO) {
      return open ? drawer ? NOTES_AND_FINDING : CARDS_AND_FINDING : NOTES_AND_CARDS;
    }
    return drawer ? NOTES : open ? FINDING : CARDS;
  }

  /** The panes, from left to right. */
  List<Pane> panes() {
    return switch (this) {
      case ALL -> List.of(Pane.NOTES, Pane.CARDS, Pane.FINDING);
      case NOTES_AND_CARDS -> List.of(Pane.NOTES, Pane.CARDS);
      case CARDS_AND_FINDING -> List.of(Pane.CARDS, Pane.FINDING);
      case NOTES_AND_FINDING -> List.of(Pane.NOTES, Pane.FINDING);
      case NOTES -> List.of(Pane.NOTES);
      case CARDS -> List.of(Pane.CARDS);
      case FINDING -> List.of(Pane.FINDING);
    };
  }

  /** Where one ends and the next begins, until somebody drags them. */
  double[] dividers() {
    return switch (this) {
      case ALL -> new double[] {0.23, 0.5};
      case NOTES_AND_CARDS -> new double[] {0.42};
      case CARDS_AND_FINDING -> new double[] {0.46};
      case NOTES_AND_FINDING -> new double[] {0.42};
      case NOTES, CARDS, FINDING -> new double[0];
    };
  }
}
