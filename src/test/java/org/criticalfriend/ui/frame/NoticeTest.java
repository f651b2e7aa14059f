package org.criticalfriend.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.criticalfriend.files.Trouble;
import org.junit.jupiter.api.Test;

class NoticeTest {
  @Test
  void saysDoneOnlyWhereSomethingWasDone() {
    Trouble trouble = new Trouble("CF-000", "It broke.", "All is safe.", "Go on.");
    Notice.Act undo = new Notice.Act("Undo", () -> {});
    assertThat(Notice.of("Kept.").tone()).isEqualTo(Notice.Tone.DONE);
    assertThat(new Notice("Removed.", null, undo).tone()).isEqualTo(Notice.Tone.DONE);
    assertThat(Notice.told("There is nothing to paste.").tone()).isEqualTo(Notice.Tone.TOLD);
    assertThat(Notice.warned("It was not exported.").tone()).isEqualTo(Notice.Tone.WARNED);
    assertThat(Notice.of(trouble).tone()).isEqualTo(Notice.Tone.WARNED);
  }
}
