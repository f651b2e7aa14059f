package org.criticalfriend.ui.followup;

import java.util.Comparator;
import org.criticalfriend.model.Paper;
import org.criticalfriend.model.PaperKind;
import org.criticalfriend.ui.Words;
import org.criticalfriend.ui.desk.Desk;
import org.criticalfriend.ui.desk.Step;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.PartName;
import org.criticalfriend.ui.papers.Outlines;

/** Makes follow-up notes, and opens the paper on them. */
final class NotesMade {
  private static final String OUTLINE = "follow-up-note";

  private final FrameModel frame;
  private final Desk desk;

  NotesMade(FrameModel frame) {
    this.frame = frame;
    this.desk = frame.desk();
  }

  /** Opens the latest follow-up note of the review; makes the first where it has none. */
  void open() {
    desk.review().get().papers().stream()
        .filter(paper -> paper.kind() == PaperKind.FOLLOW_UP_NOTE)
        .max(Comparator.comparingInt(paper -> desk.review().get().papers().indexOf(paper)))
        .ifPresentOrElse(paper -> frame.go(PartName.PAPER, paper.id()), this::make);
  }

  /** Makes a note of what was judged so far, in one step; earlier notes stay as they are. */
  void make() {
    if (desk.isWritable()) {
      Paper note = new NoteMaking(desk.review().get()).note(Outlines.read(OUTLINE));
      desk.take(Step.put(Words.say("follow-up.step-note"), note));
      frame.go(PartName.PAPER, note.id());
    }
  }
}
