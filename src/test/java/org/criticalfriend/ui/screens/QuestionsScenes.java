package org.criticalfriend.ui.screens;

import java.util.List;
import org.criticalfriend.ui.frame.PartName;

/** Key questions with their prompts, and the documents beside them. */
final class QuestionsScenes {
  private QuestionsScenes() {}

  static List<Scene> all() {
    return List.of(
        Scene.of("full", visit -> visit.go(PartName.QUESTIONS)),
        Scene.of("prompt", QuestionsScenes::prompt),
        Scene.of("document", QuestionsScenes::document),
        Scene.of("empty", visit -> visit.goInEmptyReview(PartName.QUESTIONS)));
  }

  private static void prompt(Visit visit) {
    visit.run("questions.command-local");
    visit.run("questions.command-prompt");
  }

  private static void document(Visit visit) {
    visit.model().go(PartName.QUESTIONS, visit.review().documents().get(2).id());
  }
}
