package org.criticalfriend.ui.workbench;

import java.util.List;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Part;
import org.criticalfriend.ui.notes.NotesModel;
import org.criticalfriend.ui.notes.NotesPart;
import org.criticalfriend.ui.overview.OverviewModel;
import org.criticalfriend.ui.overview.OverviewPart;

/** Makes the parts of a window. */
final class Parts {
  private Parts() {}

  static List<Part> of(FrameModel frame, Shared shared, String author) {
    NotesModel notes = new NotesModel(frame.desk(), shared.background(), author, frame::tell);
    return List.of(
        new OverviewPart(new OverviewModel(frame.desk()), frame),
        new NotesPart(notes, frame, shared.look()));
  }
}
