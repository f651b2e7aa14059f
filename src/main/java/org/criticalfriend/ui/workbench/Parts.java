package org.criticalfriend.ui.workbench;

import java.util.List;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Part;
import org.criticalfriend.ui.overview.OverviewModel;
import org.criticalfriend.ui.overview.OverviewPart;
import org.criticalfriend.ui.timetable.TimetableModel;
import org.criticalfriend.ui.timetable.TimetablePart;

/** Makes the parts of a window. */
final class Parts {
  private Parts() {}

  static List<Part> of(FrameModel frame, Shared shared) {
    return List.of(
        new OverviewPart(new OverviewModel(frame.desk()), frame),
        new TimetablePart(new TimetableModel(frame.desk()), frame, shared.background()));
  }
}
