package org.criticalfriend.ui.workbench;

import java.util.List;
import org.criticalfriend.ui.Opener;
import org.criticalfriend.ui.agreeing.AgreeTogether;
import org.criticalfriend.ui.findings.FindingsModel;
import org.criticalfriend.ui.findings.FindingsPart;
import org.criticalfriend.ui.followup.FollowUpPart;
import org.criticalfriend.ui.frame.FrameModel;
import org.criticalfriend.ui.frame.Part;
import org.criticalfriend.ui.notes.NotesModel;
import org.criticalfriend.ui.notes.NotesPart;
import org.criticalfriend.ui.overview.OverviewModel;
import org.criticalfriend.ui.overview.OverviewPart;
import org.criticalfriend.ui.papers.PapersModel;
import org.criticalfriend.ui.papers.PapersPart;
import org.criticalfriend.ui.papers.RememberedPlaces;
import org.criticalfriend.ui.people.PeoplePart;
import org.criticalfriend.ui.questions.QuestionsPart;
import org.criticalfriend.ui.recommendations.RecommendationsPart;
import org.criticalfriend.ui.timetable.TimetableModel;
import org.criticalfriend.ui.timetable.TimetablePart;
import org.criticalfriend.ui.tonight.TonightModel;
import org.criticalfriend.ui.tonight.TonightPart;

/** Makes the parts of a window. */
final class Parts {
  private Parts() {}

  static List<Part> of(FrameModel frame, Shared shared, String author, AgreeTogether agreeing) {
    NotesModel notes = new NotesModel(frame.desk(), shared.background(), author, frame::tell);
    return List.of(
        new OverviewPart(new OverviewModel(frame, shared.background())),
        new QuestionsPart(frame, shared.background()),
        new PeoplePart(frame, shared.background()),
        new TimetablePart(new TimetableModel(frame.desk()), frame, shared.background()),
        new NotesPart(notes, frame, shared.look()),
        new FindingsPart(new FindingsModel(frame, shared.background()), frame),
        new RecommendationsPart(frame, shared.background(), agreeing),
        papers(frame, shared),
        new FollowUpPart(frame, shared.background()),
        new TonightPart(
            new TonightModel(frame, shared.background(), author), frame, shared.background()));
  }

  private static Part papers(FrameModel frame, Shared shared) {
    RememberedPlaces places = new RememberedPlaces(shared.folders());
    Opener opener = Opener.of(System.getProperty("os.name", ""));
    return new PapersPart(new PapersModel(frame, shared.background(), places, opener));
  }
}
