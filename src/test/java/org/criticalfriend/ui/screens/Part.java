package org.criticalfriend.ui.screens;

import java.util.List;

/**
 * The scenes of one part, in the program as it is just started.
 *
 * @param name begins the names of their files
 */
record Part(String name, List<Scene> scenes) {
  /** Every part that has scenes; a new one adds its list here. */
  static List<Part> all() {
    return List.of(
        new Part("welcome", WelcomeScenes.all()),
        new Part("window", WindowScenes.all()),
        new Part("overview", OverviewScenes.all()),
        new Part("questions", QuestionsScenes.all()),
        new Part("people", PeopleScenes.all()),
        new Part("timetable", TimetableScenes.all()),
        new Part("notes", NotesScenes.all()),
        new Part("note-pictures", NotePictureScenes.all()),
        new Part("findings", FindingsScenes.all()),
        new Part("recommendations", RecommendationsScenes.all()),
        new Part("agreeing", AgreeingScenes.all()),
        new Part("tonight", TonightScenes.all()),
        new Part("follow-up", FollowUpScenes.all()),
        new Part("scales", ScalesScenes.all()),
        new Part("paper", PaperScenes.all()),
        new Part("returned", ReturnedScenes.all()),
        new Part("issuing", IssuingScenes.all()),
        new Part("read-only", ReadOnlyScenes.all()));
  }
}
