package org.criticalfriend.ui.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.criticalfriend.model.Bundle;
import org.criticalfriend.model.Outcome;
import org.criticalfriend.model.Paper;
import org.criticalfriend.paper.PaperBuilder;
import org.criticalfriend.paper.Transcript;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Immediately;
import org.criticalfriend.ui.desk.SampleDesk;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.papers.Outlines;
import org.criticalfriend.ui.welcome.BegunFromSample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteMakingTest {
  @TempDir private Path folder;
  private final Immediately background = new Immediately();
  private Desk desk;
  private FollowUpModel model;
  private JudgementModel judgement;

  @BeforeEach
  void layOut() {
    desk = SampleDesk.of(BegunFromSample.review(), folder, background);
    model = new FollowUpModel(new FrameModel(desk));
    judgement = new JudgementModel(model, background);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void saysWhatBecameOfEachRecommendationAndLeavesClosedActionsOutOfTheTable() {
    judge(model.recommendations().getFirst().id(), Outcome.CLOSED, "The Board decided.");
    judge(desk.review().get().actions().get(1).id(), Outcome.CLOSED, "");
    judge(model.recommendations().get(2).id(), Outcome.JUDGED_ANEW, "Too slow.");
    judgement.begin();
    judgement.anew().text().set("Use every language.");
    judgement.settle();

    String note = printed();
    assertThat(note)
        .contains("Note of the follow-up visit on 4 February 2026")
        .contains("Wrenmouth Borough Council Peer Review, 11-12 June 2025")
        .contains("(R1). Closed. The Board decided.")
        .contains("(R2). Not yet judged.")
        .contains("(R3). Judged anew. Too slow.")
        .contains("Use every language.")
        .contains("Ideas on which the team reached no consensus");
    assertThat(note.split("Replace the online referral form", -1)).hasSize(2);
    assertThat(note.split("Bring a joint paper", -1)).hasSize(3);
  }

  @Test
  void numbersRunThroughAllHeadings() {
    assertThat(printed()).contains("\n1. ").contains("\n20. ");
  }

  private void judge(org.criticalfriend.model.Id id, Outcome outcome, String text) {
    model.choose(id);
    judgement.judge(outcome);
    judgement.text().text().set(text);
    judgement.settle();
  }

  private String printed() {
    Paper note = new NoteMaking(desk.review().get()).note(Outlines.read("follow-up-note"));
    Bundle bundle = new Bundle(desk.review().get(), java.util.Map.of());
    return Transcript.of(PaperBuilder.build(bundle, note)).lines().stream()
        .map(line -> (line.number() + " " + line.text()).strip())
        .collect(Collectors.joining("\n"));
  }
}
