package org.criticalfriend.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArrangementTest {
  private static final double OF_1920 = (1920 - 200) / 14.0;
  private static final double OF_1366 = (1366 - 200) / 14.0;

  @Test
  void showsThreePanesOnlyFromSixteenHundredPixels() {
    assertThat(Arrangement.of((1600 - 200) / 14.0, false, false)).isEqualTo(Arrangement.ALL);
    assertThat(Arrangement.of((1599 - 200) / 14.0, false, false).panes()).hasSize(2);
    assertThat(Arrangement.of(OF_1920, true, true)).isEqualTo(Arrangement.ALL);
  }

  @Test
  void foldsTheNotesIntoADrawerBesideTheOpenFinding() {
    assertThat(Arrangement.of(OF_1366, false, false)).isEqualTo(Arrangement.NOTES_AND_CARDS);
    assertThat(Arrangement.of(OF_1366, true, false)).isEqualTo(Arrangement.CARDS_AND_FINDING);
    assertThat(Arrangement.of(OF_1366, true, true)).isEqualTo(Arrangement.NOTES_AND_FINDING);
  }

  @Test
  void showsOnePaneAtTwiceTheTextSize() {
    assertThat(Arrangement.of(OF_1366 / 2, false, false)).isEqualTo(Arrangement.CARDS);
    assertThat(Arrangement.of(OF_1366 / 2, true, false)).isEqualTo(Arrangement.FINDING);
    assertThat(Arrangement.of(OF_1366 / 2, true, true)).isEqualTo(Arrangement.NOTES);
  }
}
