package org.criticalfriend.ui.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.criticalfriend.model.ReviewStatus;
import org.criticalfriend.ui.settings.Recent;
import org.criticalfriend.ui.settings.Seat;

/** Before a review is open. */
final class WelcomeScenes {
  private WelcomeScenes() {}

  static List<Scene> all() {
    return List.of(
        Scene.of("name", WelcomeScenes::unnamed),
        Scene.of("first", WelcomeScenes::named),
        Scene.of("recent", WelcomeScenes::remember),
        Scene.of("new", visit -> visit.program().begin()),
        Scene.of("trouble", WelcomeScenes::openWhatIsNone));
  }

  private static void unnamed(Visit visit) {
    visit.program().settings().call("");
    visit.program().welcomeAgain();
  }

  private static void named(Visit visit) {
    visit.program().settings().call("Laura Jenkins");
    visit.program().welcomeAgain();
  }

  private static void remember(Visit visit) {
    LocalDate day = LocalDate.of(2026, 4, 9);
    long nth = 0;
    for (ReviewStatus status : ReviewStatus.values()) {
      nth++;
      Path file = visit.program().documents().resolve("Leicester " + status.word() + ".review");
      if (status != ReviewStatus.WITH_HOST) { // one that is not there now
        write(file, "");
      }
      Recent.Facts facts =
          new Recent.Facts(
              "Leicester City Primary Care Trust",
              "Championing the public: asylum seekers and the homeless",
              day,
              day.plusDays(30L * nth),
              status);
      Instant opened = Instant.parse("2026-11-20T10:00:00Z").minusSeconds(nth);
      visit.program().settings().remember(new Recent(file, facts, opened, Seat.FIRST));
    }
  }

  private static void openWhatIsNone(Visit visit) {
    Path broken = visit.program().documents().resolve("Broken.review");
    write(broken, "This is no review.");
    visit.program().welcomeAgain();
    visit.program().open(broken);
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
